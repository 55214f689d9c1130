import Envelope
import Ledger
public import Primitives
import SQL

/// The documents that a city keeps: listed page by page, and removed when nobody needs them any more.
extension DocumentExchange {
    public struct Listed: Sendable {
        public let id: String
        public let peer: String
        public let direction: String
        public let title: String
        public let mediaType: String
        public let sha256: String
        public let state: String
        public let createdAt: UTCTime
        public let problem: String?
    }

    /// Documents that one page holds.
    public static let largestPage = 1000
    /// Rows that one transaction removes: other writes wait for it meanwhile.
    private static let largestRemoval = 500

    /// The newest first: ids are made of the time at which a document came or was queued.
    ///
    /// - Parameter before: the last id of the page before.
    public func list(limit: Int = 100, before: UUIDv7? = nil) async throws -> [Listed] {
        try await database.read { connection in
            try connection.query(
                """
                SELECT id, peer, direction, title, media_type, sha256, state, created_at, problem FROM document
                WHERE id < $1 ORDER BY id DESC LIMIT $2
                """,
                // Behind every id, which begin with a hexadecimal digit.
                [.text(before?.text ?? "g"), SQLValue(min(limit, Self.largestPage))]
            ).map { row in
                Listed(
                    id: try row.text(0), peer: try row.text(1), direction: try row.text(2), title: try row.text(3), mediaType: try row.text(4),
                    sha256: try row.text(5), state: try row.text(6), createdAt: UTCTime(milliseconds: try row.integer(7)),
                    problem: try row.optionalBlob(8).map { String(decoding: $0, as: UTF8.self) })
            }
        }
    }

    /// Removes one document from this city; the other city keeps its own copy.
    ///
    /// - Parameter evenQueued: also one that was not delivered yet. It may have arrived all the same, where the answer was lost.
    /// - Throws: `not-found`; `rule-violated` for one that still waits, where that was not said.
    public func remove(_ id: UUIDv7, evenQueued: Bool = false) async throws {
        try await database.write { connection in
            guard let row = try connection.first("SELECT state, peer FROM document WHERE id = $1", [.text(id.text)]) else {
                throw Problem(.notFound, "This city has no document \(id). List them to see which there are.")
            }
            guard try evenQueued || row.text(0) != "queued" else {
                throw Problem(
                    .ruleViolated, "The document \(id) still waits to be delivered to \(try row.text(1)). Say --queued to give it up nevertheless.")
            }
            try connection.execute("DELETE FROM document WHERE id = $1", [.text(id.text)])
        }
    }

    /// Removes what was received, delivered or refused; what still waits to be delivered stays.
    ///
    /// - Parameters:
    ///   - peer: with whom it was exchanged; `nil` for everybody.
    ///   - time: only what came or was queued before it.
    /// - Returns: how many were removed.
    public func removeSettled(with peer: CityID?, before time: UTCTime) async throws -> Int {
        var removed = 0
        while true {
            let count = try await database.write { connection in
                try connection.execute(
                    """
                    DELETE FROM document WHERE id IN (
                        SELECT id FROM document WHERE state <> 'queued' AND created_at < $1 AND ($2 = '' OR peer = $2) LIMIT $3)
                    """, [.integer(time.milliseconds), .text(peer?.text ?? ""), SQLValue(Self.largestRemoval)])
            }
            removed += count
            guard count == Self.largestRemoval else { return removed }
        }
    }
}
