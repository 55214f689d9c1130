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

    /// A table whose rows are kept in the order of their primary key alone, without a number of each row and an index from key to number: for narrow
    /// rows that are written often. It changes nothing of what statements mean; an engine that has no such tables makes the usual one.
    ///
    /// - Parameter table: `CREATE TABLE …` with a primary key.
    public static func inKeyOrder(_ table: Self) -> Self { table + " WITHOUT ROWID" }
}
