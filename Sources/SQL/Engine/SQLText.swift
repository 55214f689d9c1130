/// One SQL statement, written in the program and never put together from input: it can only come from literals.
///
/// Placeholders are `$1`, `$2`, … in order of first use. The text keeps to the subset that SQLite and PostgreSQL share:
/// `BIGINT`, `TEXT` and `BLOB` (a domain over `bytea` in PostgreSQL), `INSERT … ON CONFLICT … DO UPDATE`, `RETURNING`;
/// no `rowid`, `AUTOINCREMENT`, `PRAGMA`, `OR REPLACE`, and no deferred constraints: they would fail at COMMIT, and with it everybody's writes.
public struct SQLText: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(stringLiteral text: String) { self.text = text }

    public var description: String { text }

    /// For a statement with optional parts. Each text is prepared and kept once a connection, so parts must be few.
    public static func + (left: Self, right: Self) -> Self { Self(stringLiteral: left.text + right.text) }
}
