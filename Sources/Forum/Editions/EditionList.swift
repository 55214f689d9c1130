public import Federation
public import Ledger
public import Primitives
public import SQL
import StrictJSON

/// The editions of the forum, the newest first.
public enum EditionList: Projection {
    public static let name = "editions"
    public static let version = 1
    public static let types: [any RecordType.Type] = [EditionPublished.self]
    public static let drop: [SQLText] = ["DROP TABLE IF EXISTS edition"]
    public static let create: [SQLText] = [
        """
        CREATE TABLE edition (
            id TEXT NOT NULL PRIMARY KEY,
            number BIGINT NOT NULL,
            opens TEXT NOT NULL,
            host TEXT NOT NULL,
            idx BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL,
            body BLOB NOT NULL)
        """,
        "CREATE INDEX edition_by_number ON edition (number, id)",
    ]

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO edition (id, number, opens, host, idx, accepted_at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET number = excluded.number, opens = excluded.opens, host = excluded.host, idx = excluded.idx,
                accepted_at = excluded.accepted_at, body = excluded.body
            """, forEach: records.compactMap(row))
    }

    private static func row(_ record: FoldedRecord) -> [SQLValue]? {
        guard let (id, edition) = record.read(as: EditionPublished.self) else { return nil }
        return [
            .text(id.text), .integer(edition.number), .text(edition.opens.description), .text(edition.host.text), .integer(record.index),
            .integer(record.acceptedAt.milliseconds), .blob(edition.json.compact),
        ]
    }

    /// An edition as it stands.
    public struct Entry: Sendable {
        public let id: EditionID
        public let edition: ForumEdition
        /// Of the log's entry that says so.
        public let index: Int64
        public let acceptedAt: UTCTime
    }

    /// One page, the highest number first; two of one number in the order of their slugs.
    ///
    /// - Parameter after: only those behind this one; `nil` where the list begins.
    public static func page(
        after: (number: Int64, id: String)? = nil, limit: Int, _ connection: any SQLConnection
    ) throws -> (entries: [Entry], hasMore: Bool) {
        let after = after ?? (.max, "")
        let rows = try connection.query(
            """
            SELECT id, idx, accepted_at, body FROM edition WHERE number < $1 OR (number = $2 AND id > $3)
            ORDER BY number DESC, id LIMIT $4
            """, [.integer(after.number), .integer(after.number), .text(after.id), SQLValue(limit + 1)])
        return (try rows.prefix(limit).map { try Entry($0) }, rows.count > limit)
    }

    public static func entry(_ id: EditionID, _ connection: any SQLConnection) throws -> Entry? {
        try connection.first("SELECT id, idx, accepted_at, body FROM edition WHERE id = $1", [.text(id.text)]).map { try Entry($0) }
    }
}

extension EditionList.Entry {
    fileprivate init(_ row: SQLRow) throws {
        id = try row.parsed(0) { EditionID($0) }
        index = try row.integer(1)
        acceptedAt = UTCTime(milliseconds: try row.integer(2))
        edition = try ForumEdition(Fields(JSON.parse(try row.blob(3))))
    }
}
