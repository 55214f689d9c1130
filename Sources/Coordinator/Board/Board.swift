import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
import StrictJSON

/// Keeps each city's latest notices and relays them unaltered (protocol §5).
public final class Board: Sendable {
    static let pageLength = 100
    /// Notices and bytes of them that one city may have: every node keeps them too.
    static let mostNotices = 2_000
    static let mostBytes = 64 << 20
    /// How many times as much may stand there with what has expired, whose versions are still remembered.
    static let shareWithExpired = 4
    /// Bytes of notices in one page, of which the first may be larger: a peer reads answers of a bounded length only.
    static let pageBytes = 1 << 20

    private let database: any Database
    private let forum: ForumID
    private let kinds: NoticeRegistry
    private let clock: Clock
    public let growth: GrowthSignal

    private let epoch: String

    /// - Parameters:
    ///   - kinds: of notices that it takes.
    ///   - head: as the database has it now.
    public init(database: any Database, forum: ForumID, kinds: NoticeRegistry, clock: @escaping Clock, head: BoardPosition) {
        self.database = database
        self.forum = forum
        self.kinds = kinds
        self.clock = clock
        epoch = head.epoch
        growth = GrowthSignal(head.number)
    }

    /// After a restored backup: opens an epoch that was never there. Numbers given since the backup may be given again, but not in this epoch, so
    /// that a cursor from before is known for one and its reader begins anew. Chance names the epoch: a clock may go back, and what is stored is
    /// what was restored, however often.
    public static func openEpoch(_ connection: any SQLConnection) throws {
        let epoch = "e" + String(UInt64.random(in: 1...UInt64.max), radix: 16)
        try connection.execute("UPDATE board_head SET epoch = $1 WHERE id = 1", [.text(epoch)])
    }

    public static func head(_ connection: any SQLConnection) throws -> BoardPosition {
        guard let row = try connection.first("SELECT epoch, position FROM board_head WHERE id = 1") else {
            throw StorageError(.corrupt, "the board has no head; restore a backup")
        }
        return BoardPosition(epoch: try row.text(0), number: try row.integer(1))
    }

    /// Takes a notice of the city whose connection this is.
    ///
    /// - Throws: `Problem` by protocol §5, `StorageError`.
    public func put(_ body: [UInt8], city: String, key: String, from sender: ParticipantID, membership: Membership, size: Int64) async throws {
        let envelope = try UnverifiedEnvelope.parse(body, as: .notice)
        let signer = try membership.signer(envelope.keyID, at: size)
        let verified = try envelope.verify(with: signer.key)
        let notice = try Notice(verified)
        try verified.checkAddressed(forum: forum)
        try verified.checkSent(by: signer.owner)
        try verified.checkSent(by: sender)
        guard notice.header.from.text == city else {
            throw Problem(.notOwner, "This path belongs to \(city), the notice is from \(notice.header.from). Put it under your own.")
        }
        guard notice.key.text == key else {
            throw Problem(.malformedPayload, "The path says \(key), the notice's key is \(notice.key). Put it where it belongs.")
        }
        try kinds.check(notice.key, by: sender, in: membership)
        let now = clock()
        let isSuspended = sender.city.flatMap { membership.members[$0] }?.isSuspended ?? true
        let position = try await database.write { connection in try Self.store(notice, envelope, isSuspended, now, connection) }
        growth.advance(to: position)
    }

    private static func store(
        _ notice: Notice, _ envelope: UnverifiedEnvelope, _ isSuspended: Bool, _ now: UTCTime, _ connection: any SQLConnection
    ) throws -> Int64 {
        let name = [SQLValue.text(notice.header.from.text), .text(notice.key.text)]
        let head = try head(connection).number
        let standing = try connection.first("SELECT version, digest FROM notice WHERE city = $1 AND key = $2", name)
        if let standing, try standing.blob(1) == envelope.digest.bytes { return head }
        guard !isSuspended else { throw Problem(.suspended, "\(notice.header.from) is suspended. Ask the secretariat.") }
        if let standing {
            let current = try standing.integer(0)
            guard notice.version != current else {
                throw Problem(.forkedSequence, "Version \(current) of this notice is another document. Give each document a version of its own.")
            }
            guard notice.version > current else {
                throw Problem(
                    .staleSequence, "Version \(notice.version) is not above \(current), which the board has.",
                    members: [("current", .integer(current))])
            }
        }
        guard notice.validUntil > now else { throw Problem(.expired, "The notice was valid until \(notice.validUntil). Issue a new version.") }
        try checkLifeAndRoom(for: notice, envelope, now, connection)
        try connection.execute(
            """
            INSERT INTO notice (city, key, version, valid_until, digest, envelope, position) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (city, key) DO UPDATE SET version = excluded.version, valid_until = excluded.valid_until, digest = excluded.digest,
                envelope = excluded.envelope, position = excluded.position
            """,
            name + [
                .integer(notice.version), .integer(notice.validUntil.milliseconds), .blob(envelope.digest.bytes), .blob(envelope.compact),
                .integer(head + 1),
            ])
        try connection.execute("UPDATE board_head SET position = $1 WHERE id = 1", [.integer(head + 1)])
        return head + 1
    }

    private static func checkLifeAndRoom(
        for notice: Notice, _ envelope: UnverifiedEnvelope, _ now: UTCTime, _ connection: any SQLConnection
    ) throws {
        guard notice.validUntil <= now.adding(days: Notice.longestLifeDays) else {
            throw Problem(
                .ruleViolated,
                "A notice is good for at most \(Notice.longestLifeDays) days, this one until \(notice.validUntil). Issue it with a nearer end.")
        }
        let others = [SQLValue.text(notice.header.from.text), .text(notice.key.text)]
        try connection.execute(
            "DELETE FROM notice WHERE city = $1 AND key <> $2 AND valid_until < $3",
            others + [.integer(now.adding(days: -Notice.longestLifeDays).milliseconds)])
        // What has expired makes room.
        try checkRoom(for: notice, envelope, others, validAfter: now.milliseconds, share: 1, connection)
        try checkRoom(for: notice, envelope, others, validAfter: .min, share: shareWithExpired, connection)
    }

    private static func checkRoom(
        for notice: Notice, _ envelope: UnverifiedEnvelope, _ others: [SQLValue], validAfter end: Int64, share: Int, _ connection: any SQLConnection
    ) throws {
        let row = try connection.first(
            "SELECT COUNT(*), COALESCE(SUM(LENGTH(envelope)), 0) FROM notice WHERE city = $1 AND key <> $2 AND valid_until > $3",
            others + [.integer(end)])
        let (count, bytes) = (try row?.int(0) ?? 0, try row?.int(1) ?? 0)
        guard count < share * mostNotices, bytes + envelope.compact.count <= share * mostBytes else {
            throw Problem(
                .ruleViolated,
                """
                A city has at most \(mostNotices) notices of \(mostBytes >> 20) MiB on the board, and \(shareWithExpired) times as much with those \
                that have expired; \(notice.header.from) has \(count). Withdraw some with a near end, or use keys again.
                """)
        }
    }

    /// What changed since a cursor, newest version of each only: all there is where the cursor is of another epoch, or ahead of the board, which
    /// both mean that the board was restored from a backup.
    ///
    /// - Returns: the body of the answer.
    /// - Throws: `malformed-envelope` for a cursor that is none of ours.
    public func changes(since cursor: String?, waitSeconds: Int) async throws -> [UInt8] {
        guard let asked = cursor.map(BoardPosition.init(cursor:)) ?? BoardPosition(epoch: epoch, number: 0) else {
            throw Problem(.malformedEnvelope, "That cursor is none of this board's. Leave out `since` to begin anew.")
        }
        if cursor != nil, asked.epoch == epoch { _ = await growth.wait(beyond: asked.number, seconds: Double(waitSeconds)) }
        let (notices, last) = try await database.read { connection in
            var notices: [UInt8] = []
            let head = try Self.head(connection)
            let since = asked.epoch == head.epoch && asked.number <= head.number ? asked.number : 0
            var last = since
            let positions = try connection.query(
                "SELECT position FROM notice WHERE position > $1 ORDER BY position LIMIT $2", [.integer(since), SQLValue(Self.pageLength)])
            for position in positions where notices.count < Self.pageBytes {
                guard let row = try connection.first("SELECT envelope FROM notice WHERE position = $1", [.integer(try position.integer(0))]) else {
                    break
                }
                if !notices.isEmpty { notices.append(UInt8(ascii: ",")) }
                notices += try row.blob(0)
                last = try position.integer(0)
            }
            return (notices, BoardPosition(epoch: head.epoch, number: last))
        }
        return Array(#"{"notices":["#.utf8) + notices + Array(#"],"cursor":"\#(last.cursor)"}"#.utf8)
    }
}
