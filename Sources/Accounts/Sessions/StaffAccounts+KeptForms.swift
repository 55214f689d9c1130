public import Primitives
import SQL

extension StaffAccounts {
    /// What was being sent when a session had ended.
    public struct KeptForm: Sendable, Equatable {
        public let path: String
        public let body: [UInt8]

        public init(path: String, body: [UInt8]) {
            self.path = path
            self.body = body
        }
    }

    private static let keptMinutes: Int64 = 15
    /// Bytes of a form's body that is kept.
    public static let largestKeptForm = 256 << 10

    /// Keeps a form for the user whose session it was sent in, for a quarter of an hour: one a user, and only from a browser from which somebody has
    /// signed in.
    ///
    /// - Parameter session: the secret of the session that has ended. Of one that is gone without a trace, the user who has signed in last from
    ///   this browser is meant.
    /// - Returns: whether it is kept.
    public func keepForm(_ form: KeptForm, session: String?, for visitor: Visitor) async throws -> Bool {
        guard let browser = visitor.browserDigest, form.body.count <= Self.largestKeptForm else { return false }
        let now = clock()
        return try await database.write { connection in
            guard let user = try Self.sender(session, browser, connection) else { return false }
            try connection.execute("DELETE FROM account_kept_form WHERE kept_until <= $1", [.integer(now.milliseconds)])
            try connection.execute(
                """
                INSERT INTO account_kept_form (account, path, body, kept_until) VALUES ($1, $2, $3, $4)
                ON CONFLICT (account) DO UPDATE SET path = excluded.path, body = excluded.body, kept_until = excluded.kept_until
                """,
                [
                    .text(user), .text(form.path), .blob(form.body),
                    .integer(now.adding(seconds: Self.keptMinutes * 60).milliseconds),
                ])
            return true
        }
    }

    /// Who has signed in from a browser, and has sent something in this session; else who has signed in from there last.
    private static func sender(_ session: String?, _ browser: [UInt8], _ connection: any SQLConnection) throws -> String? {
        let known = try connection.query("SELECT account FROM account_browser WHERE sha256 = $1 ORDER BY seen_at DESC", [.blob(browser)]).map {
            try $0.text(0)
        }
        let ended = try session.flatMap { secret in
            try connection.first("SELECT account FROM account_session WHERE sha256 = $1", [.blob(digest(secret))])?.text(0)
        }
        return ended.flatMap { known.contains($0) ? $0 : nil } ?? known.first
    }

    /// Whether somebody has signed in from this browser before.
    public func knows(_ visitor: Visitor) async throws -> Bool {
        guard let browser = visitor.browserDigest else { return false }
        return try await database.read { try $0.first("SELECT 1 FROM account_browser WHERE sha256 = $1 LIMIT 1", [.blob(browser)]) != nil }
    }

    /// What was kept for a user.
    public func keptForm(of user: UUIDv7) async throws -> KeptForm? {
        let now = clock()
        return try await database.read { connection in
            try connection.first(
                "SELECT path, body FROM account_kept_form WHERE account = $1 AND kept_until > $2", [.text(user.text), .integer(now.milliseconds)]
            ).map { KeptForm(path: try $0.text(0), body: try $0.blob(1)) }
        }
    }
}
