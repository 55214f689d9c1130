import Primitives
import SQL

extension StaffAccounts {
    /// What has come of a way to the identity provider and back.
    public enum ProviderOutcome: Sendable {
        /// Signed in, or before the second factor.
        case begun(SessionStart)
        /// The account of who is signed in has the identity now.
        case linked
    }

    private enum ProviderResult: Sendable {
        case done(ProviderOutcome)
        case refused(AccountRefusal)
    }

    /// Does what somebody went to the identity provider for.
    ///
    /// - Throws: ``AccountRefusal``: `unknownIdentity`, `identityTaken`, `linkIsOver`, `sessionIsOver`.
    public func finish(_ visit: ProviderVisit, as identity: ProvenIdentity, from visitor: Visitor) async throws -> ProviderOutcome {
        let now = clock()
        let visitor = visitor.known(as: visit.browser)
        let result = try await database.write { connection -> ProviderResult in
            let budget = try Self.budget(of: visitor, connection)
            let outcome: ProviderOutcome
            switch visit.purpose {
            case .signIn:
                guard let user = try Self.account(of: identity, visitor, at: now, connection) else {
                    try AuditTrail.append(
                        .stranger(request: visitor.request), .identityRefused, object: identity.issuer, detail: identity.subject, at: now, connection)
                    return .refused(.unknownIdentity)
                }
                outcome = .begun(try Self.begin(identity, user, visitor, at: now, connection))
            case .session(let id):
                let digest = try connection.first("SELECT sha256 FROM account_session WHERE id = $1", [.text(id.text)])?.blob(0)
                guard let digest else { throw AccountRefusal.sessionIsOver }
                let session = try Self.halfSession(digest, at: now, connection)
                guard session.stage == .full else { throw AccountRefusal.sessionIsOver }
                try Self.link(identity, to: session.user, by: AuditActor(session.user.login, request: visitor.request), at: now, connection)
                outcome = .linked
            case .link(let digest):
                let user = try Self.link(digest: digest, at: now, connection).user
                try connection.execute("UPDATE account_link SET used_at = $1 WHERE sha256 = $2", [.integer(now.milliseconds), .blob(digest)])
                try Self.link(identity, to: user, by: AuditActor(user.login, request: visitor.request), at: now, connection)
                try Self.endSessions(of: user.id, connection)
                outcome = .begun(try Self.begin(identity, user, visitor, at: now, connection))
            }
            try budget.giveBack(connection)
            return .done(outcome)
        }
        switch result {
        case .done(let outcome): return outcome
        case .refused(let refusal): throw refusal
        }
    }

    /// The account of an identity: the one that has it; or one without any whose login is the address of mail that the provider has verified, where
    /// the site goes by that. None is made.
    private static func account(
        of identity: ProvenIdentity, _ visitor: Visitor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> StaffUser? {
        if let user = try user(of: identity, connection) { return user.disabledAt == nil ? user : nil }
        guard let login = identity.login else { return nil }
        let found: StaffUser
        do { found = try user(login.text, connection) } catch AccountRefusal.noSuchUser { return nil }
        guard found.disabledAt == nil, !found.hasIdentity else { return nil }
        // Whoever was reset is let in by the link alone, or again by an administrator.
        let reset = try connection.first(
            "SELECT 1 FROM account_link WHERE account = $1 AND purpose = 'reset' AND used_at IS NULL", [.text(found.id.text)])
        guard reset == nil else { return nil }
        try connection.execute(
            "UPDATE account_link SET used_at = $1 WHERE account = $2 AND used_at IS NULL", [.integer(now.milliseconds), .text(found.id.text)])
        try link(identity, to: found, by: AuditActor(found.login, request: visitor.request), at: now, connection)
        return found
    }

    private static func begin(
        _ identity: ProvenIdentity, _ user: StaffUser, _ visitor: Visitor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> SessionStart {
        try connection.execute(
            "UPDATE account_identity SET last_used_at = $1 WHERE account = $2", [.integer(now.milliseconds), .text(user.id.text)])
        let stage: SessionStage = identity.isTwoFactor ? .full : user.hasSecondFactor ? .code : .enrolment
        try AuditTrail.append(
            AuditActor(user.login, request: visitor.request), stage == .full ? .signedIn : .identified, object: user.login.text,
            detail: "\(visitor.device), identity provider \(identity.issuer)", at: now, connection)
        return try begin(stage, of: user, from: visitor, at: now, connection)
    }
}
