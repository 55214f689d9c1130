public import Primitives
import SQL

extension StaffAccounts {
    /// By which name the site's identity provider knows a user.
    public func identity(of user: UUIDv7) async throws -> LinkedIdentity? {
        try await database.read { try Self.identity(of: user, $0) }
    }

    static func identity(of user: UUIDv7, _ connection: any SQLConnection) throws -> LinkedIdentity? {
        try connection.first(
            "SELECT issuer, subject, created_at, last_used_at FROM account_identity WHERE account = $1", [.text(user.text)]
        ).map { row in
            LinkedIdentity(
                issuer: try row.text(0), subject: try row.text(1), createdAt: UTCTime(milliseconds: try row.integer(2)),
                lastUsedAt: try row.optionalInteger(3).map { UTCTime(milliseconds: $0) })
        }
    }

    /// Whose an identity is.
    static func user(of identity: ProvenIdentity, _ connection: any SQLConnection) throws -> StaffUser? {
        try connection.first(
            "SELECT account FROM account_identity WHERE issuer = $1 AND subject = $2", [.text(identity.issuer), .text(identity.subject)]
        ).flatMap { try user($0.parsed(0) { UUIDv7($0) }, connection) }
    }

    /// Makes an identity a user's, in place of the one before.
    ///
    /// - Throws: ``AccountRefusal/identityTaken``.
    static func link(
        _ identity: ProvenIdentity, to user: StaffUser, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        if let other = try Self.user(of: identity, connection), other.id != user.id { throw AccountRefusal.identityTaken }
        try removeIdentity(of: user.id, connection)
        try connection.execute(
            "INSERT INTO account_identity (account, issuer, subject, created_at) VALUES ($1, $2, $3, $4)",
            [.text(user.id.text), .text(identity.issuer), .text(identity.subject), .integer(now.milliseconds)])
        try AuditTrail.append(
            actor, .identityLinked, object: user.login.text, detail: LinkedIdentity.detail(identity.issuer, identity.subject), at: now, connection)
    }

    /// Removes a user's identity, and ends the user's sessions, but for one.
    ///
    /// - Parameter session: of the user; `nil` where an administrator removes it, who may take the user's only way in.
    /// - Returns: whether there was one.
    /// - Throws: ``AccountRefusal/onlyWayIn``.
    public func removeIdentity(of user: StaffUser, besides session: StaffSession?, by actor: AuditActor) async throws -> Bool {
        let now = clock()
        return try await database.write { connection in
            guard let identity = try Self.identity(of: user.id, connection) else { return false }
            if session != nil, try Self.user(user.id, connection)?.hasPassword != true { throw AccountRefusal.onlyWayIn }
            try Self.removeIdentity(of: user.id, connection)
            try connection.execute(
                "DELETE FROM account_session WHERE account = $1 AND id <> $2", [.text(user.id.text), .text(session?.id.text ?? "")])
            try AuditTrail.append(actor, .identityRemoved, object: user.login.text, detail: identity.detail, at: now, connection)
            return true
        }
    }

    static func removeIdentity(of user: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM account_identity WHERE account = $1", [.text(user.text)])
    }
}
