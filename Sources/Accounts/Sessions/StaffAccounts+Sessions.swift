import Envelope
public import Primitives
import SQL

extension StaffAccounts {
    /// Without a request for so long, a session ends.
    public static let idleMinutes: Int64 = 60
    /// However busy it is, it ends after so long.
    public static let longestSessionHours: Int64 = 12
    static let halfSessionMinutes: Int64 = 15
    private static let mostSessions = 20
    private static let browserDays: Int64 = 180
    private static let mostBrowsers = 20

    /// The session of a secret, if it is one of somebody who has passed both factors, and what they may do now.
    ///
    /// - Throws: ``AccountRefusal/sessionIsOver``.
    public func session(_ secret: String) async throws -> StaffSession {
        let now = clock()
        let digest = Self.digest(secret)
        let (session, seenAt) = try await database.read { connection in
            let half = try Self.halfSession(digest, at: now, connection)
            guard half.stage == .full else { throw AccountRefusal.sessionIsOver }
            return (
                StaffSession(id: half.id, user: half.user, createdAt: half.createdAt, endsAt: half.endsAt, secretDigest: digest), half.seenAt
            )
        }
        if now.since(seenAt) >= 60_000 {
            try await database.write {
                try $0.execute("UPDATE account_session SET seen_at = $1 WHERE sha256 = $2", [.integer(now.milliseconds), .blob(digest)])
            }
        }
        return session
    }

    /// How far the session of a secret has come; `nil` where there is none.
    public func stage(_ secret: String) async throws -> SessionStage? {
        let now = clock()
        do { return try await database.read { try Self.halfSession(Self.digest(secret), at: now, $0).stage } } catch AccountRefusal.sessionIsOver {
            return nil
        }
    }

    /// How many are open, of all users; `nil` where the database is closed.
    public func openSessions() async throws -> Int? {
        let now = clock()
        return try await database.readIfOpen { connection in
            try connection.first(
                "SELECT COUNT(*) FROM account_session WHERE stage = 'full' AND ends_at > $1 AND seen_at > $2",
                [.integer(now.milliseconds), .integer(now.adding(seconds: -Self.idleMinutes * 60).milliseconds)])?.int(0) ?? 0
        }
    }

    /// The newest first.
    public func sessions(of user: UUIDv7) async throws -> [SessionSummary] {
        let now = clock()
        return try await database.read { connection in
            try connection.query(
                """
                SELECT id, device, address, created_at, seen_at, ends_at FROM account_session
                WHERE account = $1 AND stage = 'full' AND ends_at > $2 AND seen_at > $3 ORDER BY created_at DESC LIMIT 100
                """,
                [.text(user.text), .integer(now.milliseconds), .integer(now.adding(seconds: -Self.idleMinutes * 60).milliseconds)]
            ).map { row in
                SessionSummary(
                    id: try row.parsed(0) { UUIDv7($0) }, device: try row.text(1), address: try row.text(2),
                    createdAt: UTCTime(milliseconds: try row.integer(3)), seenAt: UTCTime(milliseconds: try row.integer(4)),
                    endsAt: UTCTime(milliseconds: try row.integer(5)))
            }
        }
    }

    /// Ends one session of a user, or all but one.
    ///
    /// - Returns: how many ended.
    @discardableResult
    public func endSession(_ id: UUIDv7?, besides kept: UUIDv7? = nil, of user: StaffUser, by actor: AuditActor) async throws -> Int {
        let now = clock()
        return try await database.write { connection in
            let count = try connection.execute(
                "DELETE FROM account_session WHERE account = $1 AND ($2 = '' OR id = $2) AND id <> $3",
                [.text(user.id.text), .text(id?.text ?? ""), .text(kept?.text ?? "")])
            if count > 0 { try AuditTrail.append(actor, .sessionRevoked, object: user.login.text, detail: id?.text ?? "all", at: now, connection) }
            return count
        }
    }

    public func signOut(_ session: StaffSession, by actor: AuditActor) async throws {
        let now = clock()
        try await database.write { connection in
            try connection.execute("DELETE FROM account_session WHERE id = $1", [.text(session.id.text)])
            try AuditTrail.append(actor, .signedOut, object: session.user.login.text, at: now, connection)
        }
    }

    static func endSessions(of user: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM account_session WHERE account = $1", [.text(user.text)])
    }

    // MARK: Rows

    struct HalfSession {
        let id: UUIDv7
        let user: StaffUser
        let stage: SessionStage
        let createdAt: UTCTime
        let seenAt: UTCTime
        let endsAt: UTCTime
        let wrongCodes: Int64
        /// A second factor that is being set, and not yet confirmed.
        let factor: TOTP?
    }

    /// - Throws: ``AccountRefusal/sessionIsOver``.
    static func halfSession(_ digest: [UInt8], at now: UTCTime, _ connection: any SQLConnection) throws -> HalfSession {
        guard
            let row = try connection.first(
                """
                SELECT id, account, stage, created_at, seen_at, ends_at, wrong_codes, totp_secret FROM account_session WHERE sha256 = $1
                """, [.blob(digest)]), let user = try user(row.parsed(1) { UUIDv7($0) }, connection), user.disabledAt == nil
        else { throw AccountRefusal.sessionIsOver }
        let session = HalfSession(
            id: try row.parsed(0) { UUIDv7($0) }, user: user, stage: try row.parsed(2) { SessionStage(rawValue: $0) },
            createdAt: UTCTime(milliseconds: try row.integer(3)), seenAt: UTCTime(milliseconds: try row.integer(4)),
            endsAt: UTCTime(milliseconds: try row.integer(5)), wrongCodes: try row.integer(6),
            factor: try row.optionalBlob(7).map { TOTP(secret: $0) })
        guard session.endsAt > now, now.since(session.seenAt) < idleMinutes * 60_000 else { throw AccountRefusal.sessionIsOver }
        return session
    }

    static func begin(
        _ stage: SessionStage, of user: StaffUser, from visitor: Visitor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> SessionStart {
        let secret = SecretText.make("session")
        let minutes = stage == .full ? longestSessionHours * 60 : halfSessionMinutes
        let endsAt = now.adding(seconds: minutes * 60)
        try connection.execute(
            "DELETE FROM account_session WHERE ends_at <= $1 OR seen_at <= $2",
            [.integer(now.milliseconds), .integer(now.adding(seconds: -idleMinutes * 60).milliseconds)])
        try connection.execute(
            """
            DELETE FROM account_session WHERE account = $1 AND id IN
                (SELECT id FROM account_session WHERE account = $1 ORDER BY created_at DESC, id LIMIT 1000 OFFSET $2)
            """, [.text(user.id.text), .integer(Int64(mostSessions - 1))])
        try connection.execute(
            """
            INSERT INTO account_session (sha256, id, account, stage, created_at, seen_at, ends_at, wrong_codes, device, address)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)
            """,
            [
                .blob(digest(secret)), .text(UUIDv7(at: now).text), .text(user.id.text), .text(stage.rawValue), .integer(now.milliseconds),
                .integer(now.milliseconds), .integer(endsAt.milliseconds), .text(visitor.device), .text(visitor.address),
            ])
        let browser = stage == .full ? try remember(visitor, user, at: now, connection) : nil
        return SessionStart(secret: secret, stage: stage, endsAt: endsAt, browser: browser)
    }

    /// Makes a browser known under a new secret: what it came with may have been given to it by somebody else.
    private static func remember(_ visitor: Visitor, _ user: StaffUser, at now: UTCTime, _ connection: any SQLConnection) throws -> String {
        let secret = SecretText.make("browser")
        if let old = visitor.browserDigest {
            // What others have signed in to from there stays known.
            try connection.execute("UPDATE account_browser SET sha256 = $1 WHERE sha256 = $2", [.blob(digest(secret)), .blob(old)])
        }
        try connection.execute(
            """
            INSERT INTO account_browser (sha256, account, seen_at) VALUES ($1, $2, $3)
            ON CONFLICT (sha256, account) DO UPDATE SET seen_at = excluded.seen_at
            """, [.blob(digest(secret)), .text(user.id.text), .integer(now.milliseconds)])
        try connection.execute("DELETE FROM account_browser WHERE seen_at <= $1", [.integer(now.adding(days: -browserDays).milliseconds)])
        try connection.execute(
            """
            DELETE FROM account_browser WHERE account = $1 AND sha256 IN
                (SELECT sha256 FROM account_browser WHERE account = $1 ORDER BY seen_at DESC, sha256 LIMIT 1000 OFFSET $2)
            """, [.text(user.id.text), .integer(Int64(mostBrowsers))])
        return secret
    }
}
