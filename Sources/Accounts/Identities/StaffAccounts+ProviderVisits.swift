import Envelope
import Primitives
import SQL

extension StaffAccounts {
    private static let visitSeconds: Int64 = 600
    /// Ways to the provider that are open at a time.
    private static let mostVisits = 5_000

    /// Remembers that a browser is sent to the identity provider.
    ///
    /// - Parameters:
    ///   - state: that stands in the address there and back; its hash alone is kept.
    ///   - secret: that the browser keeps; likewise.
    ///   - next: where one wanted to go.
    /// - Throws: ``AccountRefusal``: `tooManyAttempts`, `busy`, and what is over.
    public func beginVisit(
        _ purpose: ProviderVisit.Purpose, to issuer: String, state: String, secret: String, next: String, from visitor: Visitor
    ) async throws {
        let now = clock()
        let wait = try await database.write { connection -> Int64? in
            let budget = try Self.budget(of: visitor, connection)
            if let wait = try budget.wait(at: now, connection) { return wait }
            _ = try budget.take(at: now, connection)
            try connection.execute("DELETE FROM account_provider_visit WHERE expires_at <= $1", [.integer(now.milliseconds)])
            guard try connection.first("SELECT COUNT(*) FROM account_provider_visit")?.int(0) ?? 0 < Self.mostVisits else {
                throw AccountRefusal.busy
            }
            var (session, link): (String, [UInt8]?) = ("", nil)
            switch purpose {
            case .signIn: break
            case .session(let id): session = id.text
            case .link(let digest):
                _ = try Self.link(digest: digest, at: now, connection)
                link = digest
            }
            try connection.execute(
                """
                INSERT INTO account_provider_visit (state, secret, browser, issuer, purpose, session, link, next, expires_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                [
                    .blob(Self.digest(state)), .blob(Self.digest(secret)), SQLValue(visitor.browserDigest), .text(issuer), .text(purpose.name),
                    .text(session), SQLValue(link), .text(next), .integer(now.adding(seconds: Self.visitSeconds).milliseconds),
                ])
            return nil
        }
        if let wait { throw AccountRefusal.tooManyAttempts(seconds: wait) }
    }

    /// Takes one who has come back: once, within ten minutes, and in the browser that was sent.
    ///
    /// - Throws: ``AccountRefusal/visitIsOver``.
    public func endVisit(state: String, secret: String) async throws -> ProviderVisit {
        let now = clock()
        let (state, secret) = (Self.digest(state), Self.digest(secret))
        return try await database.write { connection in
            guard
                let row = try connection.first(
                    "SELECT " + ProviderVisit.columns + " FROM account_provider_visit WHERE state = $1 AND secret = $2 AND expires_at > $3",
                    [.blob(state), .blob(secret), .integer(now.milliseconds)])
            else { throw AccountRefusal.visitIsOver }
            try connection.execute("DELETE FROM account_provider_visit WHERE state = $1", [.blob(state)])
            return try ProviderVisit(row)
        }
    }

    /// Of ways to the provider: a browser in which somebody has signed in before has its own.
    static func budget(of visitor: Visitor, _ connection: any SQLConnection) throws -> AttemptBudget {
        if let browser = visitor.browserDigest,
            try connection.first("SELECT 1 FROM account_browser WHERE sha256 = $1 LIMIT 1", [.blob(browser)]) != nil
        {
            return .provider(browser: browser)
        }
        return .provider(network: visitor.network)
    }
}
