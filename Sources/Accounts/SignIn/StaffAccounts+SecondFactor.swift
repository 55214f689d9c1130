import Envelope
import Primitives
import SQL

extension StaffAccounts {
    /// Wrong codes after which a session ends that waits for one.
    private static let mostWrongCodes: Int64 = 5

    private enum CodeResult: Sendable {
        case begun(SessionStart)
        case refused(AccountRefusal)
    }

    /// The second factor: a code of the device, or a recovery code.
    ///
    /// - Parameter secret: of the session that ``signIn(_:_:from:)`` began.
    /// - Returns: the session of somebody who has passed both; the one before has ended.
    /// - Throws: ``AccountRefusal``.
    public func passCode(_ secret: String, _ code: String, from visitor: Visitor) async throws -> SessionStart {
        let now = clock()
        let result = try await database.write { connection -> CodeResult in
            let session = try Self.halfSession(Self.digest(secret), at: now, connection)
            guard session.stage == .code else { throw AccountRefusal.sessionIsOver }
            let budget = AttemptBudget.codes(session.user.login.text, browser: try Self.knownBrowser(visitor, session.user, connection))
            if let wait = try budget.wait(at: now, connection) { return .refused(.tooManyAttempts(seconds: wait)) }
            let isLast = try budget.take(at: now, connection)
            if let refusal = try Self.refusal(of: code, session.user, visitor, at: now, connection) {
                if isLast {
                    try AuditTrail.append(
                        .stranger(request: visitor.request), .attemptsExhausted, object: session.user.login.text, detail: "codes", at: now, connection
                    )
                }
                return .refused(try Self.countWrongCode(session, refusal, connection))
            }
            try budget.giveBack(connection)
            return .begun(try Self.complete(session, visitor, at: now, connection))
        }
        switch result {
        case .begun(let start): return start
        case .refused(let refusal): throw refusal
        }
    }

    /// Takes a code: from then on it is used.
    private static func refusal(
        of code: String, _ user: StaffUser, _ visitor: Visitor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> AccountRefusal? {
        if let digest = RecoveryCode.digest(typed: code) {
            let isUnused = try connection.execute(
                "UPDATE account_recovery SET used_at = $1 WHERE account = $2 AND sha256 = $3 AND used_at IS NULL",
                [.integer(now.milliseconds), .text(user.id.text), .blob(digest)])
            guard isUnused == 0 else {
                try AuditTrail.append(
                    AuditActor(user.login, request: visitor.request), .recoveryCodeUsed, object: user.login.text, at: now, connection)
                return nil
            }
            let isOurs = try connection.first(
                "SELECT 1 FROM account_recovery WHERE account = $1 AND sha256 = $2", [.text(user.id.text), .blob(digest)])
            return isOurs == nil ? .wrongCode : .usedCode
        }
        let row = try connection.first("SELECT totp_secret, totp_step FROM account WHERE id = $1", [.text(user.id.text)])
        guard let row, let secret = try row.optionalBlob(0) else { return .wrongCode }
        switch TOTP(secret: secret).check(code, atSeconds: now.seconds, after: try row.integer(1)) {
        case .wrong: return .wrongCode
        case .used: return .usedCode
        case .right(let step):
            try connection.execute("UPDATE account SET totp_step = $1 WHERE id = $2", [.integer(step), .text(user.id.text)])
            return nil
        }
    }

    /// A code that was used before may have been typed by who has seen it: it counts as well.
    private static func countWrongCode(
        _ session: HalfSession, _ refusal: AccountRefusal, _ connection: any SQLConnection
    ) throws -> AccountRefusal {
        guard session.wrongCodes + 1 < mostWrongCodes else {
            try connection.execute("DELETE FROM account_session WHERE id = $1", [.text(session.id.text)])
            return .sessionIsOver
        }
        try connection.execute("UPDATE account_session SET wrong_codes = wrong_codes + 1 WHERE id = $1", [.text(session.id.text)])
        return refusal
    }

    private static func complete(
        _ session: HalfSession, _ visitor: Visitor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> SessionStart {
        try connection.execute("DELETE FROM account_session WHERE id = $1", [.text(session.id.text)])
        try AuditTrail.append(
            AuditActor(session.user.login, request: visitor.request), .signedIn, object: session.user.login.text, detail: visitor.device, at: now,
            connection)
        return try begin(.full, of: session.user, from: visitor, at: now, connection)
    }

    // MARK: Setting one

    /// The second factor that a session is about to set: the same until it is confirmed.
    ///
    /// - Throws: ``AccountRefusal/sessionIsOver``.
    public func newFactor(_ secret: String) async throws -> (factor: TOTP, user: StaffUser) {
        let now = clock()
        return try await database.write { connection in
            let session = try Self.halfSession(Self.digest(secret), at: now, connection)
            guard session.stage != .code else { throw AccountRefusal.sessionIsOver }
            if let factor = session.factor { return (factor, session.user) }
            let factor = TOTP.new()
            try connection.execute(
                "UPDATE account_session SET totp_secret = $1 WHERE id = $2", [.blob(factor.secret), .text(session.id.text)])
            return (factor, session.user)
        }
    }

    /// Sets the second factor of ``newFactor(_:)``, once a code shows that a device has it.
    ///
    /// - Returns: a new session, past both factors, and the recovery codes, which are shown once. Other sessions of the user have ended.
    /// - Throws: ``AccountRefusal``.
    public func confirmFactor(_ secret: String, _ code: String, from visitor: Visitor) async throws -> (SessionStart, [RecoveryCode]) {
        let now = clock()
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.new() }
        let start = try await database.write { connection in
            let session = try Self.halfSession(Self.digest(secret), at: now, connection)
            guard session.stage != .code, let factor = session.factor else { throw AccountRefusal.sessionIsOver }
            guard case .right(let step) = factor.check(code, atSeconds: now.seconds, after: 0) else { throw AccountRefusal.wrongCode }
            try connection.execute(
                "UPDATE account SET totp_secret = $1, totp_step = $2 WHERE id = $3",
                [.blob(factor.secret), .integer(step), .text(session.user.id.text)])
            try Self.replaceRecoveryCodes(codes, of: session.user, connection)
            try Self.endSessions(of: session.user.id, connection)
            try AuditTrail.append(
                AuditActor(session.user.login, request: visitor.request), .factorSet, object: session.user.login.text, at: now, connection)
            return try Self.complete(session, visitor, at: now, connection)
        }
        return (start, codes)
    }

    /// Makes recovery codes anew; those before are void.
    public func renewRecoveryCodes(_ session: StaffSession, by actor: AuditActor) async throws -> [RecoveryCode] {
        let now = clock()
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.new() }
        try await database.write { connection in
            try Self.replaceRecoveryCodes(codes, of: session.user, connection)
            try AuditTrail.append(actor, .recoveryCodesMade, object: session.user.login.text, at: now, connection)
        }
        return codes
    }

    /// How many are left.
    public func recoveryCodeCount(of user: StaffUser) async throws -> Int {
        try await database.read { connection in
            try connection.first("SELECT COUNT(*) FROM account_recovery WHERE account = $1 AND used_at IS NULL", [.text(user.id.text)])?.int(0) ?? 0
        }
    }

    private static func replaceRecoveryCodes(_ codes: [RecoveryCode], of user: StaffUser, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM account_recovery WHERE account = $1", [.text(user.id.text)])
        try connection.execute(
            "INSERT INTO account_recovery (account, sha256) VALUES ($1, $2)", forEach: codes.map { [.text(user.id.text), .blob($0.digest)] })
    }
}
