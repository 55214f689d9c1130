/// An insertion of many rows, a statement for each handful of them: what a statement costs beside its rows is paid once a handful.
///
/// A handful that is refused takes all its rows with it. Rows of one key come in their order, and the last one stands; PostgreSQL would refuse them
/// in one statement (sql-insert, "ON CONFLICT Clause").
public struct SQLInsert: Sendable {
    /// Rows of a statement. Twice as many save a fiftieth more (measured), and a statement has at most 999 parameters in older libraries.
    static let handful = 16

    /// Of a row.
    public let columns: Int
    let ofOne: SQLText
    let ofHandful: SQLText

    /// - Parameters:
    ///   - into: `INSERT INTO t (a, b)`.
    ///   - columns: how many are named there.
    ///   - conflict: `ON CONFLICT …`, or nothing.
    public init(_ into: SQLText, columns: Int, _ conflict: SQLText = "") {
        precondition((1...32).contains(columns), "a row has 1 to 32 columns")
        self.columns = columns
        ofOne = Self.statement(into, rows: 1, columns, conflict)
        ofHandful = Self.statement(into, rows: Self.handful, columns, conflict)
    }

    private static func statement(_ into: SQLText, rows: Int, _ columns: Int, _ conflict: SQLText) -> SQLText {
        let groups = (0..<rows).map { row in "(" + (1...columns).map { "$\(row * columns + $0)" }.joined(separator: ", ") + ")" }
        return into + SQLText(stringLiteral: " VALUES " + groups.joined(separator: ", ") + " ") + conflict
    }
}
