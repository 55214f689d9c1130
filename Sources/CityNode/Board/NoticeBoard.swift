import Domain
import Envelope
public import Federation
import Storage
public import StrictJSON

/// A city's own notices on their way out, and everyone's as they come in (protocol §5).
public final class NoticeBoard: Sendable {
    private let profile: CityProfile
    private let database: any Database
    private let credentials: CityCredentials
    private let clock: Clock
    /// Rises whenever there is something to send.
    public let wake = GrowthSignal()

    init(profile: CityProfile, database: any Database, credentials: CityCredentials, clock: @escaping Clock) {
        self.profile = profile
        self.database = database
        self.credentials = credentials
        self.clock = clock
    }

    /// Signs a new version of one of our notices; a body of `nil` withdraws it.
    ///
    /// - Parameter validDays: how long readers may show it.
    public func publish(_ key: NoticeKey, _ body: JSON?, validDays: Int64 = 30) async throws {
        let (profile, signingKey, now) = (profile, credentials.signing, clock())
        try await database.write { connection in
            let version = (try connection.first("SELECT version FROM own_notice WHERE key = $1", [.text(key.text)])?.integer(0) ?? 0) + 1
            let header = PayloadHeader(forum: profile.forum, from: ParticipantID(profile.city), id: UUIDv7(at: now), issuedAt: now)
            let notice = Notice(header: header, key: key, version: version, validUntil: now.adding(days: validDays), body: body)
            let envelope = try SignedEnvelope.sign(.notice, payload: notice.json, with: signingKey)
            try connection.execute(
                """
                INSERT INTO own_notice (key, version, envelope, is_sent) VALUES ($1, $2, $3, 0)
                ON CONFLICT (key) DO UPDATE SET version = excluded.version, envelope = excluded.envelope, is_sent = 0, problem = NULL
                """, [.text(key.text), .integer(version), .blob(envelope.compact)])
        }
        wake.increment()
    }

    /// Every city tells the others at least who it is, and tells again what would expire within ten days.
    func renew() async throws {
        let soon = clock().adding(days: 10)
        let own = try await database.read { connection in
            try connection.query("SELECT key, envelope FROM own_notice").map {
                (key: try $0.text(0), payload: try UnverifiedEnvelope.parse(try $0.blob(1)).claimedPayload())
            }
        }
        if !own.contains(where: { $0.key == NoticeKey.profile.text }) { try await publish(.profile, profile.publicDocument) }
        for notice in own {
            guard let key = NoticeKey(notice.key), let body = notice.payload["body"], body != .null,
                let validUntil = notice.payload["validUntil"]?.string.flatMap(UTCTime.init), validUntil < soon
            else { continue }
            try await publish(key, body)
        }
    }

    /// Sends what was not sent yet.
    func send(to coordinator: CoordinatorClient) async throws {
        let waiting = try await database.read { connection in
            try connection.query("SELECT key, version, envelope FROM own_notice WHERE is_sent = 0 AND problem IS NULL LIMIT 100")
                .map { (key: try $0.text(0), version: try $0.integer(1), envelope: try $0.blob(2)) }
        }
        for notice in waiting {
            var problem: Problem?
            do { try await coordinator.put(notice.envelope, city: profile.city.text, key: notice.key) } catch let refusal as Refusal {
                switch refusal.problem.code {
                case .unavailable, .internal, .rateLimited, .suspended, .notAMember: throw refusal
                case .staleSequence: try await overtake(notice.key, refusal.problem.members["current"]?.integer ?? notice.version)
                default: problem = refusal.problem
                }
                if refusal.problem.code == .staleSequence { continue }
            }
            let outcome = problem?.json.compact
            try await database.write { connection in
                try connection.execute(
                    "UPDATE own_notice SET is_sent = $1, problem = $2 WHERE key = $3 AND version = $4",
                    [SQLValue(outcome == nil), SQLValue(outcome), .text(notice.key), .integer(notice.version)])
            }
        }
    }

    /// The board has a newer version of ours, from before a restored backup: sign the body anew above it.
    private func overtake(_ key: String, _ current: Int64) async throws {
        guard let noticeKey = NoticeKey(key) else { return }
        let body = try await database.write { connection in
            let row = try connection.first("SELECT envelope FROM own_notice WHERE key = $1", [.text(key)])
            try connection.execute("UPDATE own_notice SET version = $1 WHERE key = $2", [.integer(current), .text(key)])
            return try row.map { try Self.body(of: try $0.blob(0)) } ?? nil
        }
        try await publish(noticeKey, body)
    }

    /// Signs every notice of ours anew: readers no longer believe the key that signed them.
    func signAnew() async throws {
        let own = try await database.read { connection in
            try connection.query("SELECT key, envelope FROM own_notice").map { (key: try $0.text(0), body: try Self.body(of: try $0.blob(1))) }
        }
        for notice in own { if let key = NoticeKey(notice.key) { try await publish(key, notice.body) } }
    }

    /// What one of our own envelopes says, whichever key of ours has signed it.
    private static func body(of envelope: [UInt8]) throws -> JSON? {
        let body = try UnverifiedEnvelope.parse(envelope).claimedPayload()["body"]
        return body == .null ? nil : body
    }

    /// One round: what changed on the board since the last one.
    ///
    /// - Parameter membership: as the ledger has it when it is asked; a notice may arrive a moment before its sender's new key does.
    func pull(
        from coordinator: CoordinatorClient, waitSeconds: Int, membership: () async throws -> (membership: Membership, size: Int64)
    ) async throws {
        let cursor = try await database.read { try $0.first("SELECT board_cursor FROM sync_state WHERE id = 1")?.optionalText(0) }
        let answer = try Fields(try await coordinator.board(since: cursor, waitSeconds: waitSeconds))
        let next = try answer.string("cursor", length: 1...200)
        let envelopes = answer.object["notices"]?.array ?? []
        guard next != cursor else { return }
        let notices = try await believed(envelopes, membership)
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
            try connection.execute("UPDATE sync_state SET board_cursor = $1 WHERE id = 1", [.text(next)])
        }
    }

    /// A notice that cannot be believed is passed over: it harms nobody but its sender. One of an unknown key gets some seconds, in which
    /// the ledger may learn of the key.
    private func believed(
        _ envelopes: [JSON], _ membership: () async throws -> (membership: Membership, size: Int64)
    ) async throws -> [(Notice, UnverifiedEnvelope)] {
        var tries = 0
        while true {
            let (members, size) = try await membership()
            var notices: [(Notice, UnverifiedEnvelope)] = []
            var hasUnknownKey = false
            for envelope in envelopes {
                do { notices.append(try Self.verify(envelope, membership: members, at: size, forum: profile.forum)) } catch {
                    hasUnknownKey = hasUnknownKey || (error as? Problem)?.code == .unknownKey
                }
            }
            tries += 1
            guard hasUnknownKey, tries < 10 else { return notices }
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
