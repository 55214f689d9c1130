import Primitives
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

    /// Keeps a form for the browser that sent it, for a quarter of an hour: one a browser, and only for one from which somebody has signed in.
    ///
    /// - Returns: whether it is kept.
    public func keepForm(_ form: KeptForm, for visitor: Visitor) async throws -> Bool {
        guard let browser = visitor.browserDigest, form.body.count <= Self.largestKeptForm else { return false }
        let now = clock()
        return try await database.write { connection in
            guard try connection.first("SELECT 1 FROM account_browser WHERE sha256 = $1 LIMIT 1", [.blob(browser)]) != nil else { return false }
            try connection.execute("DELETE FROM account_kept_form WHERE kept_until <= $1", [.integer(now.milliseconds)])
            try connection.execute(
                """
                INSERT INTO account_kept_form (browser, path, body, kept_until) VALUES ($1, $2, $3, $4)
                ON CONFLICT (browser) DO UPDATE SET path = excluded.path, body = excluded.body, kept_until = excluded.kept_until
                """,
                [
                    .blob(browser), .text(form.path), .blob(form.body),
                    .integer(now.adding(seconds: Self.keptMinutes * 60).milliseconds),
                ])
            return true
        }
    }

    /// Whether somebody has signed in from this browser before.
    public func knows(_ visitor: Visitor) async throws -> Bool {
        guard let browser = visitor.browserDigest else { return false }
        return try await database.read { try $0.first("SELECT 1 FROM account_browser WHERE sha256 = $1 LIMIT 1", [.blob(browser)]) != nil }
    }

    /// What was kept for a browser.
    public func keptForm(for visitor: Visitor) async throws -> KeptForm? {
        guard let browser = visitor.browserDigest else { return nil }
        let now = clock()
        return try await database.read { connection in
            try connection.first(
                "SELECT path, body FROM account_kept_form WHERE browser = $1 AND kept_until > $2", [.blob(browser), .integer(now.milliseconds)]
            ).map { KeptForm(path: try $0.text(0), body: try $0.blob(1)) }
        }
    }
}
