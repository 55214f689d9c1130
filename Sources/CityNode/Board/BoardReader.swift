import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization

/// Everyone's notices as they come in (protocol §5), read and kept once for all of a node's cities.
final class BoardReader: Sendable {
    private let forum: ForumID
    private let database: any Database
    private let clock: Clock
    private let holding = Mutex<Held?>(nil)

    init(forum: ForumID, database: any Database, clock: @escaping Clock) {
        self.forum = forum
        self.database = database
        self.clock = clock
    }

    /// One round: what changed on the board since the last one.
    ///
    /// - Parameter membership: as the ledger has it when it is asked; a notice may arrive a moment before its sender's new key does.
    func pull(
        from coordinator: CoordinatorClient, waitSeconds: Int, membership: () async throws -> (membership: Membership, size: Int64)
    ) async throws {
        let stored = try await database.read { try $0.first("SELECT board_cursor FROM sync_state WHERE id = 1")?.optionalText(0) }
        let held = heldBack(at: try await membership().size)
        let cursor = held?.cursor ?? stored
        let answer = try Fields(try await coordinator.board(since: cursor, waitSeconds: held?.isFresh == true ? min(2, waitSeconds) : waitSeconds))
        let next = try answer.string("cursor", length: 1...200)
        let envelopes = answer.object["notices"]?.array ?? []
        guard next != cursor else { return }
        let (notices, unknownAt) = try await believed(envelopes, membership)
        if let unknownAt, held == nil { holding.withLock { $0 = Held(cursor: next, size: unknownAt, since: .now) } }
        let isHeld = holding.withLock { holding in
            holding?.cursor = next
            return holding != nil
        }
        // Kept a day longer than the board keeps them, since clocks differ.
        let longAgo = clock().adding(days: -Notice.longestLifeDays - 1).milliseconds
        try await database.write { connection in
            for (notice, envelope) in notices {
                try connection.execute(
                    """
                    INSERT INTO notice (city, key, version, valid_until, digest, envelope) VALUES ($1, $2, $3, $4, $5, $6)
                    ON CONFLICT (city, key) DO UPDATE SET version = excluded.version, valid_until = excluded.valid_until, digest = excluded.digest,
                        envelope = excluded.envelope
                    WHERE excluded.version > notice.version
                    """,
                    [
                        .text(notice.header.from.text), .text(notice.key.text), .integer(notice.version), .integer(notice.validUntil.milliseconds),
                        .blob(envelope.digest.bytes), .blob(envelope.compact),
                    ])
            }
            try connection.execute("DELETE FROM notice WHERE valid_until < $1", [.integer(longAgo)])
            guard !isHeld else { return }
            try connection.execute("UPDATE sync_state SET board_cursor = $1 WHERE id = 1", [.text(next)])
        }
    }

    /// While a notice's key is unknown to the ledger, the stored cursor stays before it, and the board is read on from one in memory: once the
    /// ledger has grown, reading begins again at the stored one.
    private struct Held {
        var cursor: String
        /// Of the ledger, when the key was not known.
        let size: Int64
        let since: ContinuousClock.Instant

        /// The admission or rotation is probably just on its way.
        var isFresh: Bool { ContinuousClock.now - since < .seconds(60) }
    }

    private func heldBack(at size: Int64) -> Held? {
        holding.withLock { holding in
            if let held = holding, size > held.size { holding = nil }
            return holding
        }
    }

    /// A notice that cannot be believed is passed over: it harms nobody but its sender.
    ///
    /// - Returns: those that can, and the ledger's size at which the key of one was not known. It gets some seconds, in which the ledger may
    ///   learn of the key.
    private func believed(
        _ envelopes: [JSON], _ membership: () async throws -> (membership: Membership, size: Int64)
    ) async throws -> (notices: [(Notice, UnverifiedEnvelope)], unknownAt: Int64?) {
        var tries = 0
        while true {
            let (members, size) = try await membership()
            var notices: [(Notice, UnverifiedEnvelope)] = []
            var hasUnknownKey = false
            for envelope in envelopes {
                do { notices.append(try Self.verify(envelope, membership: members, at: size, forum: forum)) } catch {
                    hasUnknownKey = hasUnknownKey || (error as? Problem)?.code == .unknownKey
                }
            }
            tries += 1
            guard hasUnknownKey, tries < 10 else { return (notices, hasUnknownKey ? size : nil) }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    private static func verify(_ json: JSON, membership: Membership, at size: Int64, forum: ForumID) throws -> (Notice, UnverifiedEnvelope) {
        let envelope = try UnverifiedEnvelope(json)
        try envelope.checkKind(.notice)
        let signer = try membership.signer(envelope.keyID, at: size)
        let verified = try envelope.verify(with: signer.key)
        try verified.checkAddressed(forum: forum)
        try verified.checkSent(by: signer.owner)
        return (try Notice(verified), envelope)
    }
}
