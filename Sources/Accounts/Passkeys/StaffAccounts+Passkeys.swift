import Envelope
public import Primitives
import SQL

extension StaffAccounts {
    public static let mostPasskeys = 10
    private static let longestPasskeyName = 60

    /// The newest first.
    public func passkeys(of user: UUIDv7) async throws -> [Passkey] {
        try await database.read { connection in
            try connection.query(
                """
                SELECT id, name, site, created_at, last_used_at FROM account_passkey WHERE account = $1 ORDER BY created_at DESC, id LIMIT 100
                """, [.text(user.text)]
            ).map { row in
                Passkey(
                    id: try row.parsed(0) { UUIDv7($0) }, name: try row.text(1), site: try row.text(2),
                    createdAt: UTCTime(milliseconds: try row.integer(3)), lastUsedAt: try row.optionalInteger(4).map { UTCTime(milliseconds: $0) })
            }
        }
    }

    /// What a browser is asked for, once the user's password was confirmed. Its challenge is good once, for five minutes, in this session.
    ///
    /// - Throws: ``AccountRefusal``: a name that is none, too many passkeys.
    public func offerPasskey(named name: String, to session: StaffSession) async throws -> PasskeyOffer {
        try Self.checkPasskeyName(name)
        let known = try await database.read { connection in
            try connection.query("SELECT credential FROM account_passkey WHERE account = $1 LIMIT 100", [.text(session.user.id.text)])
                .map { try $0.blob(0) }
        }
        guard known.count < Self.mostPasskeys else { throw AccountRefusal.tooManyPasskeys }
        return PasskeyOffer(
            challenge: PasskeyChallenge.make(.register, for: session.secretDigest, at: clock()), userHandle: Array(session.user.id.text.utf8),
            known: known)
    }

    /// Keeps a passkey that a browser has made for an offer.
    ///
    /// - Throws: ``AccountRefusal``, among them ``AccountRefusal/passkey(_:)``.
    public func addPasskey(
        _ registration: PasskeyRegistration, named name: String, at site: PasskeySite, _ session: StaffSession, by actor: AuditActor
    ) async throws {
        try Self.checkPasskeyName(name)
        let now = clock()
        do {
            let client = try PasskeyClientData(registration.clientData, for: .create, at: site)
            let (credential, signCount) = try registration.credential(client, at: site)
            try await database.write { connection in
                try PasskeyChallenge.take(client.challenge, .register, for: session.secretDigest, at: now, connection)
                let count = try connection.first("SELECT COUNT(*) FROM account_passkey WHERE account = $1", [.text(session.user.id.text)])
                guard try count?.int(0) ?? 0 < Self.mostPasskeys else { throw AccountRefusal.tooManyPasskeys }
                guard try connection.first("SELECT 1 FROM account_passkey WHERE credential = $1", [.blob(credential.id)]) == nil else {
                    throw PasskeyFault.known
                }
                try connection.execute(
                    """
                    INSERT INTO account_passkey (id, account, credential, public_key, sign_count, site, name, created_at)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                    """,
                    [
                        .text(UUIDv7(at: now).text), .text(session.user.id.text), .blob(credential.id), .blob(credential.spelledKey),
                        .integer(Int64(signCount)), .text(site.id), .text(name), .integer(now.milliseconds),
                    ])
                try AuditTrail.append(actor, .passkeyAdded, object: session.user.login.text, detail: name, at: now, connection)
            }
        } catch let fault as PasskeyFault { throw AccountRefusal.passkey(fault) }
    }

    /// Removes a passkey, and ends the user's sessions but for one: whoever has lost a device wants it out.
    ///
    /// - Parameter session: of the user; `nil` where an administrator removes it.
    /// - Returns: whether there was one.
    public func removePasskey(_ id: UUIDv7, of user: StaffUser, besides session: StaffSession?, by actor: AuditActor) async throws -> Bool {
        let now = clock()
        return try await database.write { connection in
            let row = try connection.first(
                "SELECT name FROM account_passkey WHERE id = $1 AND account = $2", [.text(id.text), .text(user.id.text)])
            guard let row else { return false }
            try connection.execute("DELETE FROM account_passkey WHERE id = $1", [.text(id.text)])
            try connection.execute(
                "DELETE FROM account_session WHERE account = $1 AND id <> $2", [.text(user.id.text), .text(session?.id.text ?? "")])
            try AuditTrail.append(actor, .passkeyRemoved, object: user.login.text, detail: try row.text(0), at: now, connection)
            return true
        }
    }

    /// A passkey signs in by itself: with a password that is void, it goes as well.
    static func removePasskeys(of user: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM account_passkey WHERE account = $1", [.text(user.text)])
    }

    private static func checkPasskeyName(_ name: String) throws {
        if let fault = WrittenText.fault(in: name, lines: .one) { throw AccountRefusal.badName(fault) }
        guard name.count <= longestPasskeyName else { throw AccountRefusal.badName("\(name.count) characters") }
    }
}
