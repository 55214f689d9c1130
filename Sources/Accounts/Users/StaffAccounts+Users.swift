import Envelope
public import Primitives
import SQL

extension StaffAccounts {
    /// What a new user or a reset is given: a secret for one address, which is shown once.
    public struct Link: Sendable {
        public enum Purpose: String, Sendable { case invitation, reset }

        public let purpose: Purpose
        public let user: StaffUser
        public let secret: String
        public let expiresAt: UTCTime

        /// Where it leads on the site. The secret is the fragment, which a browser keeps to itself (RFC 9110 section 4.2.5).
        public var path: String { "/set-password#\(secret)" }

        /// The secret in what somebody has pasted: the whole link, or what stands behind its `#`; `nil` where there is none.
        public static func secret(in typed: String) -> String? {
            guard typed.utf8.count <= 2_000, let end = typed.split(whereSeparator: { $0.isWhitespace || $0 == "#" || $0 == "/" }).last,
                end.hasPrefix("link_"), Base64URL.decode(String(end.dropFirst(5)))?.count == 32
            else { return nil }
            return String(end)
        }
    }

    /// By their logins; those who are disabled last.
    public func users() async throws -> [StaffUser] {
        try await database.read { connection in try Self.users(connection) }
    }

    /// - Throws: ``AccountRefusal/noSuchUser(_:)``.
    public func user(_ login: String) async throws -> StaffUser {
        try await database.read { connection in try Self.user(login, connection) }
    }

    /// Adds a user, who sets a password by the link.
    ///
    /// - Throws: ``AccountRefusal``.
    public func add(_ login: Login, name: String, _ grants: [RoleGrant], by actor: AuditActor) async throws -> Link {
        if let fault = WrittenText.fault(in: name, lines: .one) { throw AccountRefusal.badName(fault) }
        guard name.count <= 100 else { throw AccountRefusal.badName("\(name.count) characters") }
        let grants = try checked(grants)
        let now = clock()
        let id = UUIDv7(at: now)
        return try await database.write { connection in
            guard try connection.first("SELECT 1 FROM account WHERE login = $1", [.text(login.text)]) == nil else {
                throw AccountRefusal.loginTaken(login)
            }
            let count = try connection.first("SELECT COUNT(*) FROM account")?.int(0) ?? 0
            guard count < Self.mostUsers else { throw AccountRefusal.tooManyUsers }
            try connection.execute(
                "INSERT INTO account (id, login, name, totp_step, created_at) VALUES ($1, $2, $3, 0, $4)",
                [.text(id.text), .text(login.text), .text(name), .integer(now.milliseconds)])
            try Self.write(grants, of: id, connection)
            try AuditTrail.append(actor, .userAdded, object: login.text, detail: Self.spelled(grants), at: now, connection)
            return try Self.makeLink(.invitation, for: Self.user(login.text, connection), at: now, connection)
        }
    }

    /// Gives a user these roles and no others. The user's sessions end: whoever has other rights signs in again.
    ///
    /// - Parameter check: refuses by an error what may not be done with the user as they stand, in the same transaction.
    /// - Throws: ``AccountRefusal``, what `check` throws.
    public func setRoles(
        _ grants: [RoleGrant], of login: String, by actor: AuditActor, unless check: @escaping @Sendable (StaffUser) throws -> Void = { _ in }
    ) async throws -> StaffUser {
        let grants = try checked(grants)
        let now = clock()
        return try await database.write { connection in
            let user = try Self.user(login, connection)
            try check(user)
            guard Set(grants) != Set(user.grants) else { return user }
            if !grants.contains(where: { $0.role == administrator }) { try checkAnotherAdministrator(besides: user, connection) }
            try connection.execute("DELETE FROM account_role WHERE account = $1", [.text(user.id.text)])
            try Self.write(grants, of: user.id, connection)
            try Self.endSessions(of: user.id, connection)
            try AuditTrail.append(actor, .rolesChanged, object: user.login.text, detail: Self.spelled(grants), at: now, connection)
            return try Self.user(user.login.text, connection)
        }
    }

    /// Makes a link by which a user sets another password; the one before is void at once, passkeys and the identity at the provider go, and
    /// sessions end.
    ///
    /// - Parameter factor: whether the second factor goes as well, for who has lost its device and the recovery codes.
    /// - Throws: ``AccountRefusal``.
    public func reset(_ login: String, factor: Bool = false, by actor: AuditActor) async throws -> Link {
        let now = clock()
        return try await database.write { connection in
            let user = try Self.user(login, connection)
            guard user.disabledAt == nil else { throw AccountRefusal.isDisabled(user.login) }
            try connection.execute("UPDATE account SET password = NULL WHERE id = $1", [.text(user.id.text)])
            if factor {
                try connection.execute("UPDATE account SET totp_secret = NULL WHERE id = $1", [.text(user.id.text)])
                try connection.execute("DELETE FROM account_recovery WHERE account = $1", [.text(user.id.text)])
            }
            try Self.removePasskeys(of: user.id, connection)
            try Self.removeIdentity(of: user.id, connection)
            try Self.endSessions(of: user.id, connection)
            try AuditTrail.append(
                actor, .resetIssued, object: user.login.text, detail: factor ? "password and second factor" : "password", at: now, connection)
            return try Self.makeLink(.reset, for: Self.user(user.login.text, connection), at: now, connection)
        }
    }

    /// Shuts a user out at once, or lets them in again with what they had.
    ///
    /// - Parameter check: refuses by an error what may not be done with the user as they stand, in the same transaction.
    /// - Throws: ``AccountRefusal``, what `check` throws.
    public func setDisabled(
        _ isDisabled: Bool, _ login: String, by actor: AuditActor, unless check: @escaping @Sendable (StaffUser) throws -> Void = { _ in }
    ) async throws -> StaffUser {
        let now = clock()
        return try await database.write { connection in
            let user = try Self.user(login, connection)
            try check(user)
            guard (user.disabledAt != nil) != isDisabled else { return user }
            if isDisabled { try checkAnotherAdministrator(besides: user, connection) }
            try connection.execute(
                "UPDATE account SET disabled_at = $1 WHERE id = $2", [SQLValue(isDisabled ? now.milliseconds : nil), .text(user.id.text)])
            if isDisabled {
                try Self.endSessions(of: user.id, connection)
                try connection.execute("DELETE FROM account_link WHERE account = $1", [.text(user.id.text)])
                try connection.execute("DELETE FROM account_browser WHERE account = $1", [.text(user.id.text)])
            }
            try AuditTrail.append(actor, isDisabled ? .userDisabled : .userEnabled, object: user.login.text, at: now, connection)
            return try Self.user(user.login.text, connection)
        }
    }

    private var administrator: StaffRole { .administrator(of: place) }

    private func checked(_ grants: [RoleGrant]) throws -> [RoleGrant] {
        if let elsewhere = grants.first(where: { !$0.role.isGiven(at: place) }) { throw AccountRefusal.roleElsewhere(elsewhere) }
        guard !grants.isEmpty else { throw AccountRefusal.noRoles }
        return Set(grants).sorted()
    }

    /// A site whose last administrator goes is the operator's again.
    private func checkAnotherAdministrator(besides user: StaffUser, _ connection: any SQLConnection) throws {
        guard user.roles.contains(administrator) else { return }
        let others = try connection.first(
            """
            SELECT COUNT(*) FROM account_role r JOIN account a ON a.id = r.account
            WHERE r.role = $1 AND a.id <> $2 AND a.disabled_at IS NULL
            """, [.text(administrator.rawValue), .text(user.id.text)])
        guard try others?.int(0) ?? 0 > 0 else { throw AccountRefusal.lastAdministrator }
    }

    private static func spelled(_ grants: [RoleGrant]) -> String { grants.map(\.description).joined(separator: " ") }

    private static func write(_ grants: [RoleGrant], of id: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO account_role (account, role, hotel) VALUES ($1, $2, $3)",
            forEach: grants.map { [.text(id.text), .text($0.role.rawValue), .text($0.hotel?.text ?? "")] })
    }

    private static func makeLink(
        _ purpose: Link.Purpose, for user: StaffUser, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> Link {
        let secret = SecretText.make("link")
        let expiresAt = now.adding(seconds: linkHours * 3600)
        // One at a time: the newest is the one that counts.
        try connection.execute("DELETE FROM account_link WHERE account = $1", [.text(user.id.text)])
        try connection.execute(
            "INSERT INTO account_link (sha256, account, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
            [.blob(digest(secret)), .text(user.id.text), .text(purpose.rawValue), .integer(now.milliseconds), .integer(expiresAt.milliseconds)])
        return Link(purpose: purpose, user: user, secret: secret, expiresAt: expiresAt)
    }
}
