import Envelope
public import Federation
import Ledger
import Primitives
import SQL
public import StrictJSON
import Synchronization

/// A city's own notices on their way out, and everyone's as they come in (protocol §5).
public final class NoticeBoard: Sendable {
    private let profile: CityProfile
    private let database: any Database
    private let credentials: CityCredentials
    private let clock: Clock
    /// Rises whenever there is something to send.
    public let wake = GrowthSignal()
    private let holding = Mutex<Held?>(nil)

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
            // What nobody could read, ourselves included, is not kept.
            _ = try envelope.unverified.claimedPayload()
            try connection.execute(
                """
                INSERT INTO own_notice (key, version, envelope, is_sent) VALUES ($1, $2, $3, 0)
                ON CONFLICT (key) DO UPDATE SET version = excluded.version, envelope = excluded.envelope, is_sent = 0, problem = NULL
                """, [.text(key.text), .integer(version), .blob(envelope.compact)])
        }
        wake.increment()
    }

    /// Every city tells the others at least who it is, tells again what would expire soon, and signs anew what another key has signed than
    /// that in force: readers do not believe it any more.
    func renew() async throws {
        let (now, keyID) = (clock(), credentials.signing.keyID)
        let own = try await database.read { connection in
            try connection.query("SELECT key, envelope FROM own_notice").map { (key: try $0.text(0), standing: try OwnNotice(try $0.blob(1))) }
        }
        if !own.contains(where: { $0.key == NoticeKey.profile.text }) { try await publish(.profile, profile.publicDocument) }
        for (key, standing) in own {
            guard let key = NoticeKey(key), standing.keyID != keyID || standing.isEnding(at: now) else { continue }
            try await publish(key, standing.body, validDays: standing.validDays)
        }
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
        // A day more than the board: clocks differ.
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
                do { notices.append(try Self.verify(envelope, membership: members, at: size, forum: profile.forum)) } catch {
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
