import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Webhooks

/// What a city's database holds as the city is opened. Most cities have nothing to do then, and their databases are not opened to find that out
/// once more: of a thousand, that alone would be a start of seconds.
///
/// It is only believed as long as nothing has woken the loop that asks.
struct CityAtRest: Sendable {
    let remembered: RememberedHead
    let rootVersion: Int64
    let root: [UInt8]
    /// Nothing waits for the log, and nothing was promised.
    let isOutboxEmpty: Bool
    /// All of our notices are on the board, signed with the present key, and none ends soon.
    let areNoticesSent: Bool
    let areDocumentsDelivered: Bool
    /// Nothing is sent to anybody as it comes.
    let hasNoWebhooks: Bool

    init(of city: CityID, telling document: JSON, key: KeyID, now: UTCTime, _ connection: any SQLConnection) throws {
        remembered = try RememberedHead(of: city, connection)
        (rootVersion, root) = try CityTrust.envelope(connection)
        let isWaiting =
            try connection.first("SELECT 1 FROM outbox WHERE state IN ('queued', 'accepted') LIMIT 1") != nil
            || connection.first("SELECT 1 FROM receipts LIMIT 1") != nil
        isOutboxEmpty = try !isWaiting && !WriterState(connection).mustHeal
        areNoticesSent = try NoticeBoard.isAllSent(document, key: key, now: now, connection)
        areDocumentsDelivered = try connection.first("SELECT 1 FROM document WHERE direction = 'out' AND state = 'queued' LIMIT 1") == nil
        hasNoWebhooks = try !Webhooks.areAtWork(connection)
    }
}

extension City {
    /// Whether the forum's ledger has nothing for this city since its database was closed.
    ///
    /// - Throws: `Follower.Contradiction` where the log is not what the city has verified.
    func hasRestedSince(_ rest: CityAtRest) async throws -> Bool {
        guard rest.isOutboxEmpty, outbox.wake.value == 0, rest.rootVersion >= forum.rootFollower.root.root.version else { return false }
        let id = id
        let hasNews = try await forum.database.read { connection in
            let size = try Ledger.head(connection).size
            guard rest.remembered.size <= size, size - rest.remembered.size < Self.longestLag else { return true }
            return try !OwnEntry.all(of: id, from: rest.remembered.size, below: size, connection).isEmpty
        }
        guard !hasNews else { return false }
        try await forum.follower.expect(rest.remembered)
        return true
    }
}
