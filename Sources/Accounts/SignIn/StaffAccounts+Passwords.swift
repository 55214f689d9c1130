import Primitives
import SQL

extension StaffAccounts {
    /// Whose link it is, while it is good.
    ///
    /// - Throws: ``AccountRefusal/linkIsOver``.
    public func owner(ofLink secret: String) async throws -> StaffUser { try await link(secret).user }

    /// What a link is for, while it is good.
    ///
    /// - Throws: ``AccountRefusal/linkIsOver``.
    public func link(_ secret: String) async throws -> Link {
        let now = clock()
        return try await database.read { try Self.link(secret, at: now, $0) }
    }

    private static func link(_ secret: String, at now: UTCTime, _ connection: any SQLConnection) throws -> Link {
        let (user, purpose, expiresAt) = try link(digest: digest(secret), at: now, connection)
        return Link(purpose: purpose, user: user, secret: secret, expiresAt: expiresAt)
    }

    /// - Throws: ``AccountRefusal/linkIsOver``.
    static func link(
        digest: [UInt8], at now: UTCTime, _ connection: any SQLConnection
    ) throws -> (user: StaffUser, purpose: Link.Purpose, expiresAt: UTCTime) {
        guard
            let row = try connection.first(
                "SELECT account, purpose, expires_at FROM account_link WHERE sha256 = $1 AND used_at IS NULL AND expires_at > $2",
                [.blob(digest), .integer(now.milliseconds)]), let user = try user(row.parsed(0) { UUIDv7($0) }, connection),
            user.disabledAt == nil
        else { throw AccountRefusal.linkIsOver }
        return (user, try row.parsed(1) { Link.Purpose(rawValue: $0) }, UTCTime(milliseconds: try row.integer(2)))
    }

    /// Sets the first password, or another one, by a link, which is used then.
    ///
    /// - Returns: a session that is good for the second factor.
    /// - Throws: ``AccountRefusal``.
    public func setPassword(link secret: String, _ typed: String, from visitor: Visitor) async throws -> SessionStart {
        let now = clock()
        let owner = try await owner(ofLink: secret)
        let hash = try await hasher.hash(try checked(typed, owner))
        return try await database.write { connection in
            let user = try Self.link(secret, at: now, connection).user
            try connection.execute(
                "UPDATE account_link SET used_at = $1 WHERE sha256 = $2", [.integer(now.milliseconds), .blob(Self.digest(secret))])
            try connection.execute("UPDATE account SET password = $1 WHERE id = $2", [.text(hash.text), .text(user.id.text)])
            try Self.endSessions(of: user.id, connection)
            try AuditTrail.append(
                AuditActor(user.login, request: visitor.request), .passwordSet, object: user.login.text, at: now, connection)
            return try Self.begin(user.hasSecondFactor ? .code : .enrolment, of: user, from: visitor, at: now, connection)
        }
    }

    /// Whether it is the password of who has the session. Counts as an attempt.
    ///
    /// - Throws: ``AccountRefusal/wrongCredentials``.
    public func confirmPassword(_ typed: String, of session: StaffSession) async throws {
        let now = clock()
        let budget = AttemptBudget.known(session.user.login.text, browser: session.secretDigest)
        let wait = try await database.write { connection -> Int64? in
            if let wait = try budget.wait(at: now, connection) { return wait }
            _ = try budget.take(at: now, connection)
            return nil
        }
        if let wait { throw AccountRefusal.tooManyAttempts(seconds: wait) }
        let hash = try await database.read { try Self.passwordHash(of: session.user, $0) }
        guard let password = Password(typed), try await hasher.matches(password, hash, .known) else { throw AccountRefusal.wrongCredentials }
        try await database.write { try budget.giveBack($0) }
    }

    /// Sets another password. All sessions of the user end, and this one goes on under a new secret.
    ///
    /// - Throws: ``AccountRefusal``.
    public func changePassword(from old: String, to new: String, _ session: StaffSession, from visitor: Visitor) async throws -> SessionStart {
        try await confirmPassword(old, of: session)
        let now = clock()
        let hash = try await hasher.hash(try checked(new, session.user))
        return try await database.write { connection in
            guard try connection.first("SELECT 1 FROM account_session WHERE id = $1", [.text(session.id.text)]) != nil else {
                throw AccountRefusal.sessionIsOver
            }
            try connection.execute("UPDATE account SET password = $1 WHERE id = $2", [.text(hash.text), .text(session.user.id.text)])
            try Self.endSessions(of: session.user.id, connection)
            try AuditTrail.append(
                AuditActor(session.user.login, request: visitor.request), .passwordChanged, object: session.user.login.text, at: now, connection)
            return try Self.begin(.full, of: session.user, from: visitor, at: now, connection)
        }
    }

    private func checked(_ typed: String, _ user: StaffUser) throws -> Password {
        guard let password = Password(typed) else { throw AccountRefusal.weakPassword(.tooLong) }
        let names = [user.name, user.login.text] + siteNames
        if let fault = PasswordRule.fault(in: password, names: names) { throw AccountRefusal.weakPassword(fault) }
        return password
    }
}
