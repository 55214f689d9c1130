import Envelope
import Primitives
import SQL

/// How often somebody may be wrong within a quarter of an hour. Attempts are counted before they are looked at, and taken back where they were
/// right, so that many at once are not more than one after the other.
struct AttemptBudget: Sendable {
    private static let windowSeconds: Int64 = 900

    private let key: [UInt8]
    private let limit: Int64

    private init(_ limit: Int64, _ parts: [String]) {
        self.limit = limit
        key = Digest32(sha256: Array(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8)).bytes
    }

    /// Of a browser from which somebody has signed in to the account: nobody else can use it up.
    static func known(_ login: String, browser: [UInt8]) -> AttemptBudget {
        AttemptBudget(10, ["known", login, "\(browser)"])
    }

    /// Of everybody else who names the account.
    static func strangers(_ login: String) -> AttemptBudget { AttemptBudget(10, ["strangers", login]) }

    /// Of a network whose browsers are not known, whatever they name.
    static func network(_ network: String) -> AttemptBudget { AttemptBudget(30, ["network", network]) }

    /// Of codes behind a right password: shared like passwords are.
    static func codes(_ login: String, browser: [UInt8]?) -> AttemptBudget {
        AttemptBudget(15, ["codes", login, browser.map { "\($0)" } ?? ""])
    }

    /// Of passkeys from a browser that is known. A passkey cannot be guessed, so nothing that strangers do shuts out who has one.
    static func passkeys(_ login: String, browser: [UInt8]) -> AttemptBudget {
        AttemptBudget(10, ["known passkeys", login, "\(browser)"])
    }

    /// Of passkeys from a network whose browsers are not known.
    static func passkeys(network: String) -> AttemptBudget { AttemptBudget(30, ["passkeys", network]) }

    /// Of ways to the identity provider from a browser in which somebody has signed in before.
    static func provider(browser: [UInt8]) -> AttemptBudget { AttemptBudget(20, ["known provider", "\(browser)"]) }

    /// Of ways to the identity provider from a network whose browsers are not known: each is kept until it is over.
    static func provider(network: String) -> AttemptBudget { AttemptBudget(60, ["provider", network]) }

    /// - Returns: the seconds after which another attempt is taken; `nil` where one is now.
    func wait(at now: UTCTime, _ connection: any SQLConnection) throws -> Int64? {
        guard let row = try connection.first("SELECT count, since FROM account_attempt WHERE key = $1", [.blob(key)]) else { return nil }
        let ends = UTCTime(milliseconds: try row.integer(1)).adding(seconds: Self.windowSeconds)
        guard try row.integer(0) >= limit, ends > now else { return nil }
        return max(1, (ends.since(now) + 999) / 1000)
    }

    /// Counts an attempt.
    ///
    /// - Returns: whether it was the last one for now.
    func take(at now: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        let oldest = now.adding(seconds: -Self.windowSeconds).milliseconds
        try connection.execute("DELETE FROM account_attempt WHERE since <= $1", [.integer(oldest)])
        try connection.execute(
            """
            INSERT INTO account_attempt (key, count, since) VALUES ($1, 1, $2)
            ON CONFLICT (key) DO UPDATE SET count = account_attempt.count + 1
            """, [.blob(key), .integer(now.milliseconds)])
        let row = try connection.first("SELECT count FROM account_attempt WHERE key = $1", [.blob(key)])
        return try row?.integer(0) == limit
    }

    func giveBack(_ connection: any SQLConnection) throws {
        try connection.execute("UPDATE account_attempt SET count = count - 1 WHERE key = $1 AND count > 0", [.blob(key)])
    }
}
