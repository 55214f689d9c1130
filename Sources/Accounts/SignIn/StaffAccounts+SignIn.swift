import Envelope
import Primitives
import SQL

extension StaffAccounts {
    private struct Attempt: Sendable {
        let user: StaffUser?
        let hash: PasswordHash?
        let isKnown: Bool
        let budgets: [AttemptBudget]
    }

    /// The first factor.
    ///
    /// - Parameters:
    ///   - login: as it was typed.
    ///   - password: as it was typed.
    /// - Returns: a session that is good for the second factor alone.
    /// - Throws: ``AccountRefusal``: `wrongCredentials` whichever of them is wrong, `tooManyAttempts`, `busy`.
    public func signIn(_ login: String, _ password: String, from visitor: Visitor) async throws -> SessionStart {
        let now = clock()
        let attempt = try await admit(login, visitor, at: now)
        guard let password = Password(password) else { throw AccountRefusal.wrongCredentials }
        let isRight: Bool
        do { isRight = try await hasher.matches(password, attempt.hash, attempt.isKnown ? .known : .strangers) } catch {
            // What was not looked at was no attempt.
            try await giveBack(attempt.budgets)
            throw error
        }
        guard isRight, let user = attempt.user, user.disabledAt == nil else { throw AccountRefusal.wrongCredentials }
        // Hashed anew where it was hashed at another cost.
        let renewed = attempt.hash?.cost == hasher.cost ? nil : try await hasher.hash(password)
        let old = attempt.hash?.text ?? ""
        return try await database.write { connection in
            for budget in attempt.budgets { try budget.giveBack(connection) }
            if let renewed {
                try connection.execute(
                    "UPDATE account SET password = $1 WHERE id = $2 AND password = $3", [.text(renewed.text), .text(user.id.text), .text(old)])
            }
            // It may have been changed while it was hashed.
            guard let current = try Self.user(user.id, connection), current.disabledAt == nil, current.hasPassword,
                try Self.passwordHash(of: user, connection)?.text == renewed?.text ?? old
            else { throw AccountRefusal.wrongCredentials }
            return try Self.begin(current.hasSecondFactor ? .code : .enrolment, of: current, from: visitor, at: now, connection)
        }
    }

    /// Counts an attempt before anything is hashed for it: whoever has none left costs a look into the database.
    private func admit(_ typed: String, _ visitor: Visitor, at now: UTCTime) async throws -> Attempt {
        let name = Login(typed)?.text ?? "not a login"
        let (attempt, wait) = try await database.read { connection -> (Attempt, Int64?) in
            let user: StaffUser?
            do { user = try Self.user(typed, connection) } catch AccountRefusal.noSuchUser { user = nil }
            let hash = try user.flatMap { try Self.passwordHash(of: $0, connection) }
            let browser = try Self.knownBrowser(visitor, user, connection)
            let budgets: [AttemptBudget] =
                if let browser { [.known(name, browser: browser)] } else { [.strangers(name), .network(visitor.network)] }
            return (
                Attempt(user: user, hash: hash, isKnown: browser != nil, budgets: budgets),
                try budgets.compactMap { try $0.wait(at: now, connection) }.max()
            )
        }
        if let wait { throw AccountRefusal.tooManyAttempts(seconds: wait) }
        let late = try await database.write { connection -> Int64? in
            // Others may have come between.
            if let wait = try attempt.budgets.compactMap({ try $0.wait(at: now, connection) }).max() { return wait }
            for budget in attempt.budgets where try budget.take(at: now, connection) {
                try AuditTrail.append(
                    .stranger(request: visitor.request), .attemptsExhausted, object: name, detail: visitor.address, at: now, connection)
            }
            return nil
        }
        if let late { throw AccountRefusal.tooManyAttempts(seconds: late) }
        return attempt
    }

    private func giveBack(_ budgets: [AttemptBudget]) async throws {
        try await database.write { connection in for budget in budgets { try budget.giveBack(connection) } }
    }

    static func knownBrowser(_ visitor: Visitor, _ user: StaffUser?, _ connection: any SQLConnection) throws -> [UInt8]? {
        guard let user, let browser = visitor.browserDigest else { return nil }
        return try connection.first(
            "SELECT sha256 FROM account_browser WHERE sha256 = $1 AND account = $2", [.blob(browser), .text(user.id.text)]
        )?.blob(0)
    }

    static func passwordHash(of user: StaffUser, _ connection: any SQLConnection) throws -> PasswordHash? {
        try connection.first("SELECT password FROM account WHERE id = $1", [.text(user.id.text)])?.optionalText(0).flatMap { PasswordHash($0) }
    }
}
