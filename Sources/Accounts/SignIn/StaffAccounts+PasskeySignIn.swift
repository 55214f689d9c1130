import Envelope
import Primitives
import SQL

extension StaffAccounts {
    /// What a passkey signs to sign in from a browser. Nothing is written for it.
    ///
    /// - Parameter secret: the browser's own.
    public func passkeyChallenge(forBrowser secret: String) -> [UInt8] {
        PasskeyChallenge.make(.signIn, for: Self.digest(secret), at: clock())
    }

    /// Both factors at once: the device has the key, and has made sure who holds it.
    ///
    /// - Throws: ``AccountRefusal``: `passkey`, `tooManyAttempts`.
    public func signIn(_ assertion: PasskeyAssertion, at site: PasskeySite, from visitor: Visitor) async throws -> SessionStart {
        let now = clock()
        let result = try await database.write { connection -> Result<SessionStart, AccountRefusal> in
            let passkey = try Self.storedPasskey(assertion.credential, connection)
            let browser = try Self.knownBrowser(visitor, passkey?.user, connection)
            let budget: AttemptBudget =
                if let passkey, let browser {
                    .passkeys(passkey.user.login.text, browser: browser)
                } else { .passkeys(network: visitor.network) }
            if let wait = try budget.wait(at: now, connection) { return .failure(.tooManyAttempts(seconds: wait)) }
            let isLast = try budget.take(at: now, connection)
            let stranger = AuditActor.stranger(request: visitor.request)
            let object = passkey?.user.login.text ?? "a passkey"
            do {
                let start = try Self.signIn(assertion, passkey, at: site, from: visitor, at: now, connection)
                try budget.giveBack(connection)
                return .success(start)
            } catch let fault as PasskeyFault {
                if fault == .countsBackwards {
                    try AuditTrail.append(stranger, .passkeyRefused, object: object, detail: passkey?.name ?? "", at: now, connection)
                }
                if isLast {
                    try AuditTrail.append(
                        stranger, .attemptsExhausted, object: object, detail: "passkeys, \(visitor.address)", at: now, connection)
                }
                return .failure(.passkey(fault))
            }
        }
        return try result.get()
    }

    private struct StoredPasskey {
        let id: UUIDv7
        let user: StaffUser
        let name: String
        let site: String
        let key: [UInt8]
        let signCount: Int64
    }

    private static func storedPasskey(_ credential: [UInt8], _ connection: any SQLConnection) throws -> StoredPasskey? {
        guard
            let row = try connection.first(
                "SELECT id, account, name, site, public_key, sign_count FROM account_passkey WHERE credential = $1", [.blob(credential)]),
            let user = try user(row.parsed(1) { UUIDv7($0) }, connection)
        else { return nil }
        return StoredPasskey(
            id: try row.parsed(0) { UUIDv7($0) }, user: user, name: try row.text(2), site: try row.text(3), key: try row.blob(4),
            signCount: try row.integer(5))
    }

    /// The steps of WebAuthn level 2, section 7.2.
    private static func signIn(
        _ assertion: PasskeyAssertion, _ passkey: StoredPasskey?, at site: PasskeySite, from visitor: Visitor, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws -> SessionStart {
        let client = try PasskeyClientData(assertion.clientData, for: .get, at: site)
        guard let browser = visitor.browserDigest else { throw PasskeyFault.oldChallenge }
        try PasskeyChallenge.take(client.challenge, .signIn, for: browser, at: now, connection)
        let data = try AuthenticatorData(assertion.authenticatorData, at: site)
        guard let passkey, passkey.user.state == .active, assertion.userHandle == Array(passkey.user.id.text.utf8) else { throw PasskeyFault.wrong }
        guard passkey.site == site.id else { throw PasskeyFault.anotherSite }
        let key = try PasskeyKey(CBORReader.whole(passkey.key))
        guard key.isValid(assertion.signature, for: assertion.authenticatorData + client.digest) else { throw PasskeyFault.wrong }
        let count = Int64(data.signCount)
        guard count > passkey.signCount || count == 0 && passkey.signCount == 0 else { throw PasskeyFault.countsBackwards }
        try connection.execute(
            "UPDATE account_passkey SET sign_count = $1, last_used_at = $2 WHERE id = $3",
            [.integer(count), .integer(now.milliseconds), .text(passkey.id.text)])
        try AuditTrail.append(
            AuditActor(passkey.user.login, request: visitor.request), .signedIn, object: passkey.user.login.text,
            detail: "\(visitor.device), passkey \(passkey.name)", at: now, connection)
        return try begin(.full, of: passkey.user, from: visitor, at: now, connection)
    }
}
