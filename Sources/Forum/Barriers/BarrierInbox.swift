import Accounts
import Envelope
import FeatureKit
import Ledger
import Primitives
import SQL
import StrictJSON

/// Reports of travellers that wait to be read, and the bounds that keep others from burying them.
///
/// A report is not published as it came: somebody of the city reads it, leaves out what is personal, and signs what remains. Mail addresses stay
/// here, and are erased with the report, after ``daysKept`` at the latest.
enum BarrierInbox {
    /// Reports that one address may send in a day, and all together.
    static let mostOfAddress = 5
    static let mostOfDay = 300
    static let daysKept = 90
    /// Seconds that a person needs at least for the form, and a form may be open.
    static let leastSeconds: Int64 = 4
    static let mostSeconds: Int64 = 86_400
    private static let day: Int64 = 86_400_000

    enum Refusal: Error { case tooQuick, tooOld, tooMany, tooFull }

    /// What waits, as it was sent.
    struct Item: Sendable {
        let id: UUIDv7
        let receivedAt: UTCTime
        let mail: String?
        let body: JSON
    }

    // MARK: Receiving

    /// What a form carries along, so that it is known when it was shown.
    static func stamp(at now: UTCTime, _ connection: any SQLConnection) throws -> String {
        let text = String(now.seconds)
        return "\(text).\(keyed(text, by: try secret(connection)))"
    }

    /// Takes a report in.
    ///
    /// - Parameters:
    ///   - stamp: that came with the form.
    ///   - address: of the sender; kept for a day, and not as it is.
    ///   - isTrap: whether a field was filled in that people do not see: such a report is answered as any other, and dropped.
    static func receive(
        _ body: JSON, mail: String?, stamp: String, from address: String, isTrap: Bool, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        let secret = try secret(connection)
        let parts = stamp.split(separator: ".").map(String.init)
        guard parts.count == 2, let shown = Int64(parts[0]), ConstantTime.isEqual(parts[1], keyed(parts[0], by: secret)) else { throw Refusal.tooOld }
        guard now.seconds - shown >= leastSeconds else { throw Refusal.tooQuick }
        guard now.seconds - shown <= mostSeconds else { throw Refusal.tooOld }
        guard !isTrap else { return }
        try erase(at: now, connection)
        let origin = keyed(address, by: secret)
        let since = SQLValue.integer(now.milliseconds - day)
        func count(_ statement: SQLText, _ values: [SQLValue]) throws -> Int { try connection.first(statement, values)?.int(0) ?? 0 }
        guard try count("SELECT COUNT(*) FROM barrier_inbox WHERE origin = $1 AND received_at > $2", [.text(origin), since]) < mostOfAddress else {
            throw Refusal.tooMany
        }
        guard try count("SELECT COUNT(*) FROM barrier_inbox WHERE received_at > $1", [since]) < mostOfDay else { throw Refusal.tooFull }
        try connection.execute(
            "INSERT INTO barrier_inbox (id, received_at, origin, mail, body) VALUES ($1, $2, $3, $4, $5)",
            [.text(UUIDv7(at: now).text), .integer(now.milliseconds), .text(origin), SQLValue(mail), .blob(body.compact)])
    }

    /// Addresses after a day, reports after ``daysKept``.
    static func erase(at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE barrier_inbox SET origin = '' WHERE received_at <= $1 AND origin <> ''", [.integer(now.milliseconds - day)])
        try connection.execute("DELETE FROM barrier_inbox WHERE received_at <= $1", [.integer(now.milliseconds - Int64(daysKept) * day)])
    }

    /// When something is to be erased next.
    static func firstErasure(_ connection: any SQLConnection) throws -> UTCTime? {
        let address = try connection.earliest("SELECT MIN(received_at) FROM barrier_inbox WHERE origin <> ''")?.adding(days: 1)
        let report = try connection.earliest("SELECT MIN(received_at) FROM barrier_inbox")?.adding(days: Int64(daysKept))
        return [address, report].compactMap(\.self).min()
    }

    // MARK: Reading

    /// The oldest first.
    ///
    /// - Parameter place: of the last one of the page before, by time and name.
    static func items(after place: (time: Int64, id: String)? = nil, limit: Int, _ connection: any SQLConnection) throws -> [Item] {
        try connection.query(
            """
            SELECT id, received_at, mail, body FROM barrier_inbox WHERE received_at > $1 OR received_at = $1 AND id > $2
            ORDER BY received_at, id LIMIT $3
            """, [.integer(place?.time ?? .min), .text(place?.id ?? ""), SQLValue(limit)]
        ).map(Item.init)
    }

    static func item(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Item? {
        try connection.first("SELECT id, received_at, mail, body FROM barrier_inbox WHERE id = $1", [.text(id.text)]).map(Item.init)
    }

    /// Takes a report out, published or rejected, with all that was personal in it.
    ///
    /// - Returns: whether it was still there.
    static func remove(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute("DELETE FROM barrier_inbox WHERE id = $1", [.text(id.text)]) > 0
    }

    // MARK: The secret

    private static func secret(_ connection: any SQLConnection) throws -> [UInt8] {
        if let row = try connection.first("SELECT secret FROM barrier_secret WHERE id = 1") { return try row.blob(0) }
        var random = SystemRandomNumberGenerator()
        let secret = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        try connection.execute("INSERT INTO barrier_secret (id, secret) VALUES (1, $1) ON CONFLICT (id) DO NOTHING", [.blob(secret)])
        return secret
    }

    /// HMAC-SHA-256 (RFC 2104), in hex.
    private static func keyed(_ text: String, by secret: [UInt8]) -> String {
        let key = secret + [UInt8](repeating: 0, count: 64 - secret.count)
        let inner = Digest32(sha256: key.map { $0 ^ 0x36 } + Array(text.utf8))
        return Digest32(sha256: key.map { $0 ^ 0x5C } + inner.bytes).hex
    }
}

extension BarrierInbox.Item {
    fileprivate init(_ row: SQLRow) throws {
        id = try row.parsed(0) { UUIDv7($0) }
        receivedAt = UTCTime(milliseconds: try row.integer(1))
        mail = try row.optionalText(2)
        body = try JSON.parse(try row.blob(3))
    }
}

/// Erases what the inbox has kept long enough, also where nobody sends anything.
enum BarrierErasure: JobOfTables {
    static let name = "barrier-erasure"
    static let everySeconds: Int64 = 6 * 3600
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try BarrierInbox.firstErasure(own) }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        let now = site.now
        try await site.own.write { try BarrierInbox.erase(at: now, $0) }
        return []
    }
}

extension AuditAction {
    static let barrierPublished = AuditAction(rawValue: "barrier.published")
    static let barrierRejected = AuditAction(rawValue: "barrier.rejected")
    static let barrierAnswered = AuditAction(rawValue: "barrier.answered")
    static let barrierReviewed = AuditAction(rawValue: "barrier.reviewed")
}
