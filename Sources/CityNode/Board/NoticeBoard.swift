import Envelope
public import Federation
import Ledger
import Primitives
import SQL
public import StrictJSON

/// A city's own notices on their way out (protocol §5); everyone's come in once for the whole node, see `BoardReader`.
public final class NoticeBoard: Sendable {
    private let profile: CityProfile
    /// The body of the notice that every city gives.
    private let document: JSON
    private let kinds: NoticeRegistry
    private let database: any Database
    private let credentials: CityCredentials
    private let clock: Clock
    /// Rises whenever there is something to send.
    public let wake = GrowthSignal()

    init(
        profile: CityProfile, document: JSON, kinds: NoticeRegistry, database: any Database, credentials: CityCredentials, clock: @escaping Clock
    ) {
        self.profile = profile
        self.document = document
        self.kinds = kinds
        self.database = database
        self.credentials = credentials
        self.clock = clock
    }

    /// Signs a new version of one of our notices; a body of `nil` withdraws it.
    ///
    /// - Parameter validDays: how long readers may show it.
    /// - Throws: `unknown-type` for a kind that no feature names: the board would refuse it.
    public func publish(_ key: NoticeKey, _ body: JSON?, validDays: Int64 = 30) async throws {
        guard kinds[key] != nil else {
            throw Problem(.unknownType, "There are no notices of the key \(key). The board takes \(kinds.forms.joined(separator: ", ")).")
        }
        try await publish(key, body, validDays: validDays, inPlaceOf: nil)
    }

    /// - Parameter version: what was there when this was decided, 0 for nothing: where another has come in between, that one stays. `nil` replaces
    ///   whatever is there.
    private func publish(_ key: NoticeKey, _ body: JSON?, validDays: Int64, inPlaceOf version: Int64?) async throws {
        let expected = version
        let (profile, signingKey, now) = (profile, credentials.signing, clock())
        try await database.write { connection in
            let standing = try connection.first("SELECT version FROM own_notice WHERE key = $1", [.text(key.text)])?.integer(0) ?? 0
            guard expected == nil || expected == standing else { return }
            let version = standing + 1
            let header = PayloadHeader(forum: profile.forum, from: ParticipantID(profile.city), id: UUIDv7(at: now), issuedAt: now)
            let notice = Notice(header: header, key: key, version: version, validUntil: now.adding(days: validDays), body: body)
            let envelope = try SignedEnvelope.sign(.notice, payload: notice.json, with: signingKey)
            // What breaks the profile of JSON could be read by nobody, ourselves included; it is refused here.
            _ = try envelope.unverified.claimedPayload()
            try connection.execute(
                """
                INSERT INTO own_notice (key, version, envelope, is_sent) VALUES ($1, $2, $3, 0)
                ON CONFLICT (key) DO UPDATE SET version = excluded.version, envelope = excluded.envelope, is_sent = 0, problem = NULL
                """, [.text(key.text), .integer(version), .blob(envelope.compact)])
        }
        wake.increment()
    }

    /// Every city tells the others at least who it is, as that is now, tells again what would expire soon, and signs anew what another key has signed than
    /// that in force: readers do not believe it any more.
    func renew() async throws {
        let (now, keyID) = (clock(), credentials.signing.keyID)
        let own = try await database.read { connection in
            try connection.query("SELECT key, envelope, version FROM own_notice").map {
                (key: try $0.text(0), standing: try OwnNotice(try $0.blob(1)), version: try $0.integer(2))
            }
        }
        let told = own.first { $0.key == NoticeKey.profile.text }
        if told.map({ !Self.isSame($0.standing.body, document) }) ?? true {
            try await publish(.profile, document, validDays: 30, inPlaceOf: told?.version ?? 0)
        }
        for (key, standing, version) in own {
            guard let key = NoticeKey(key), standing.keyID != keyID || standing.isEnding(at: now) else { continue }
            try await publish(key, standing.body, validDays: standing.validDays, inPlaceOf: version)
        }
    }

    /// Whether a city need not tell anew of itself: two bodies say the same, in whichever order of their members. One without an address is none of
    /// ours, and stays.
    private static func isSame(_ body: JSON?, _ other: JSON) -> Bool {
        guard let members = body?.object?.members, let others = other.object?.members else { return false }
        return body?["url"] == nil || members.count == others.count && members.allSatisfy { other[$0.name] == $0.value }
    }

    /// Whether there is nothing to send, and ``renew()`` would sign nothing.
    ///
    /// - Parameter document: what the city tells of itself.
    static func isAllSent(_ document: JSON, key: KeyID, now: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        let own = try connection.query("SELECT key, envelope, is_sent = 1 OR problem IS NOT NULL FROM own_notice").map {
            (key: try $0.text(0), standing: try OwnNotice(try $0.blob(1)), isSettled: try $0.flag(2))
        }
        return own.contains { $0.key == NoticeKey.profile.text && isSame($0.standing.body, document) }
            && own.allSatisfy { $0.isSettled && $0.standing.keyID == key && !$0.standing.isEnding(at: now) }
    }

    /// One of our own envelopes as it stands, whichever key of ours has signed it.
    private struct OwnNotice {
        let keyID: KeyID
        let body: JSON?
        private let issuedAt: UTCTime
        private let validUntil: UTCTime

        init(_ envelope: [UInt8]) throws {
            let envelope = try UnverifiedEnvelope.parse(envelope)
            let payload = try envelope.claimedPayload()
            keyID = envelope.keyID
            body = payload["body"].flatMap { $0 == .null ? nil : $0 }
            issuedAt = payload["issuedAt"]?.string.flatMap { UTCTime($0) } ?? UTCTime(milliseconds: 0)
            validUntil = payload["validUntil"]?.string.flatMap { UTCTime($0) } ?? UTCTime(milliseconds: 0)
        }

        var validDays: Int64 { max(1, validUntil.since(issuedAt) / 86_400_000) }

        /// In the last third of its life; what was withdrawn may end.
        func isEnding(at now: UTCTime) -> Bool { body != nil && validUntil.since(now) * 3 < validUntil.since(issuedAt) }
    }

    /// Sends what was not sent yet.
    ///
    /// - Returns: whether there was anything.
    func send(to coordinator: CoordinatorClient) async throws -> Bool {
        let waiting = try await database.read { connection in
            try connection.query("SELECT key, version, envelope FROM own_notice WHERE is_sent = 0 AND problem IS NULL LIMIT 100")
                .map { (key: try $0.text(0), version: try $0.integer(1), envelope: try $0.blob(2)) }
        }
        for notice in waiting {
            var problem: Problem?
            do { try await coordinator.put(notice.envelope, city: profile.city.text, key: notice.key) } catch let refusal as Refusal {
                switch refusal.problem.code {
                case .unavailable, .internal, .rateLimited, .suspended, .notAMember: throw refusal
                case .staleSequence, .forkedSequence:
                    try await overtake(notice.key, refusal.problem.members["current"]?.integer ?? notice.version)
                    continue
                default: problem = refusal.problem
                }
            }
            let outcome = problem?.json.compact
            try await database.write { connection in
                try connection.execute(
                    "UPDATE own_notice SET is_sent = $1, problem = $2 WHERE key = $3 AND version = $4",
                    [SQLValue(outcome == nil), SQLValue(outcome), .text(notice.key), .integer(notice.version)])
            }
        }
        return !waiting.isEmpty
    }

    /// The board has a newer version of ours, or another of this number, from before a restored backup: sign the body anew above it.
    private func overtake(_ key: String, _ current: Int64) async throws {
        guard let noticeKey = NoticeKey(key) else { return }
        let standing = try await database.write { connection in
            guard let row = try connection.first("SELECT envelope, version FROM own_notice WHERE key = $1", [.text(key)]) else {
                return nil as OwnNotice?
            }
            try connection.execute("UPDATE own_notice SET version = $1 WHERE key = $2", [.integer(max(current, try row.integer(1))), .text(key)])
            return try OwnNotice(try row.blob(0))
        }
        if let standing { try await publish(noticeKey, standing.body, validDays: standing.validDays) }
    }
}
