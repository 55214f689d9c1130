/// A connection inside a transaction: what the body of ``Database/read(_:)`` and ``Database/write(_:)`` works with. It must not leave the body.
///
/// After a statement has failed, every later one fails with the same error and the write is undone: PostgreSQL behaves so, SQLite is made to.
public protocol SQLConnection: AnyObject {
    /// Runs a statement to its end and answers how many rows it inserted, updated or deleted.
    @discardableResult
    func execute(_ statement: SQLText, _ values: [SQLValue]) throws(StorageError) -> Int

    /// Runs one statement for each row of values, prepared once, and answers how many rows each inserted, updated or deleted.
    @discardableResult
    func execute(_ statement: SQLText, forEach rows: [[SQLValue]]) throws(StorageError) -> [Int]

    /// Inserts rows, a statement for each handful of them.
    ///
    /// - Parameter values: of all rows, one after the other.
    func insert(_ insert: SQLInsert, _ values: ArraySlice<SQLValue>) throws(StorageError)

    /// The same where all columns are numbers, which cost less on their way.
    ///
    /// - Parameter numbers: `nil` for null.
    func insert(_ insert: SQLInsert, numbers: [Int64?]) throws(StorageError)

    /// Runs one statement for each row of values, prepared once, and answers the first row of each, if there is one.
    func first(_ statement: SQLText, forEach rows: [[SQLValue]]) throws(StorageError) -> [SQLRow?]

    /// Calls `body` with each row in turn, without holding more than one. An error of `body` ends the loop and is passed on.
    func forEachRow(_ statement: SQLText, _ values: [SQLValue], _ body: (SQLRow) throws -> Void) throws

    /// Runs `body`, whose deletions need not overwrite what they free: for what is public or sealed. All else that is deleted is overwritten on
    /// the disk, which writes each of its pages once more.
    func withoutOverwriting<Value>(_ body: () throws -> Value) throws -> Value
}

extension SQLConnection {
    @discardableResult
    public func execute(_ statement: SQLText) throws(StorageError) -> Int { try execute(statement, []) }

    public func forEachRow(_ statement: SQLText, _ body: (SQLRow) throws -> Void) throws { try forEachRow(statement, [], body) }

    /// All rows. The statement bounds them, with `LIMIT` or by its nature.
    public func query(_ statement: SQLText, _ values: [SQLValue] = []) throws -> [SQLRow] {
        var rows: [SQLRow] = []
        try forEachRow(statement, values) { rows.append($0) }
        return rows
    }

    /// The first row, if there is one. The statement says `LIMIT 1` unless a key makes the row unique.
    public func first(_ statement: SQLText, _ values: [SQLValue] = []) throws -> SQLRow? {
        var first: SQLRow?
        try forEachRow(statement, values) { row in
            if first == nil { first = row }
        }
        return first
    }
}
