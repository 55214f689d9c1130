import GRDB
import GRDBSQLite

/// A connection while GRDB lends it to us. Statements are stepped through SQLite itself: GRDB's own rows and arguments cost
/// twice the CPU (measured), its statement cache and its pool are what we are after.
final class SQLiteConnection: SQLConnection {
    private let database: GRDB.Database
    let handle: OpaquePointer
    let path: String
    /// A writer has one.
    let reserve: DiskReserve?
    /// A writer has one.
    let commitSync: CommitSync?
    /// Whether a write failed for want of room.
    var metFullDisk = false
    /// Set by the first statement that fails, until the transaction or savepoint ends.
    private var failure: StorageError?

    /// - Throws: ``StorageError/Code/closed`` when GRDB has closed the connection.
    init(_ database: GRDB.Database, path: String, reserve: DiskReserve? = nil, commitSync: CommitSync? = nil) throws(StorageError) {
        guard let handle = database.sqliteConnection else { throw .closed }
        self.database = database
        self.handle = handle
        self.path = path
        self.reserve = reserve
        self.commitSync = commitSync
    }

    /// SQLite ends a transaction by itself after some errors, a full disk among them.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    @discardableResult
    func execute(_ statement: SQLText, _ values: [SQLValue]) throws(StorageError) -> Int {
        try failing { () throws(StorageError) in
            let prepared = try prepare(statement, values)
            defer { reset(prepared) }
            return try changes(by: prepared, of: statement)
        }
    }

    @discardableResult
    func execute(_ statement: SQLText, forEach rows: [[SQLValue]]) throws(StorageError) -> [Int] {
        var counts: [Int] = []
        counts.reserveCapacity(rows.count)
        try stepping(statement, forEach: rows) { (prepared) throws(StorageError) in counts.append(try changes(by: prepared, of: statement)) }
        return counts
    }

    /// Runs a statement to its end.
    private func changes(by prepared: Statement, of statement: SQLText) throws(StorageError) -> Int {
        let before = sqlite3_total_changes(handle)
        while try step(prepared, of: statement) {}
        return sqlite3_total_changes(handle) == before ? 0 : Int(sqlite3_changes(handle))
    }

    func insert(_ insert: SQLInsert, _ values: ArraySlice<SQLValue>) throws(StorageError) {
        try values.withUnsafeBufferPointer { (values) throws(StorageError) in
            try run(insert, count: values.count) { (statement, places, text) throws(StorageError) in
                try statement.bind(values[places], of: text)
            }
        }
    }

    func insert(_ insert: SQLInsert, numbers: [Int64?]) throws(StorageError) {
        try numbers.withUnsafeBufferPointer { (numbers) throws(StorageError) in
            try run(insert, count: numbers.count) { (statement, places, text) throws(StorageError) in
                try statement.bind(numbers: numbers[places], of: text)
            }
        }
    }

    private typealias Binding = (_ statement: SQLiteStatement, _ places: Range<Int>, _ text: SQLText) throws(StorageError) -> Void

    /// - Parameters:
    ///   - count: of the values of all rows.
    ///   - bind: binds those of some places to a statement.
    private func run(_ insert: SQLInsert, count: Int, _ bind: Binding) throws(StorageError) {
        guard count.isMultiple(of: insert.columns) else {
            throw StorageError(.misuse, "`\(insert.ofOne)` has \(insert.columns) columns and was given \(count) values")
        }
        let inHandfuls = count - count % (insert.columns * SQLInsert.handful)
        try run(insert.ofHandful, for: 0..<inHandfuls, each: insert.columns * SQLInsert.handful, bind)
        try run(insert.ofOne, for: inHandfuls..<count, each: insert.columns, bind)
    }

    private func run(_ statement: SQLText, for places: Range<Int>, each: Int, _ bind: Binding) throws(StorageError) {
        guard !places.isEmpty else { return }
        try failing { () throws(StorageError) in
            let prepared = try prepare(statement)
            defer { reset(prepared) }
            for start in stride(from: places.lowerBound, to: places.upperBound, by: each) {
                sqlite3_reset(prepared.sqliteStatement)
                try bind(prepared.sqliteStatement, start..<(start + each), statement)
                while try step(prepared, of: statement) {}
            }
        }
    }

    func first(_ statement: SQLText, forEach rows: [[SQLValue]]) throws(StorageError) -> [SQLRow?] {
        var answers: [SQLRow?] = []
        answers.reserveCapacity(rows.count)
        try stepping(statement, forEach: rows) { (prepared) throws(StorageError) in
            answers.append(try step(prepared, of: statement) ? try row(prepared, of: statement) : nil)
        }
        return answers
    }

    /// - Parameter body: steps through the statement with one row's values.
    private func stepping(
        _ statement: SQLText, forEach rows: [[SQLValue]], _ body: (Statement) throws(StorageError) -> Void
    ) throws(StorageError) {
        try failing { () throws(StorageError) in
            guard !rows.isEmpty else { return }
            let prepared = try prepare(statement)
            let texts = BoundTexts()
            // Before the texts go that it was bound to.
            defer { withExtendedLifetime(texts) { reset(prepared) } }
            try prepared.sqliteStatement.checkParametersOnce(of: statement)
            for values in rows {
                sqlite3_reset(prepared.sqliteStatement)
                try prepared.sqliteStatement.bind(values, of: statement, in: texts)
                try body(prepared)
            }
        }
    }

    func forEachRow(_ statement: SQLText, _ values: [SQLValue], _ body: (SQLRow) throws -> Void) throws {
        let prepared = try failing { () throws(StorageError) in try prepare(statement, values) }
        defer { reset(prepared) }
        while try failing({ () throws(StorageError) in try step(prepared, of: statement) }) {
            try body(try row(prepared, of: statement))
        }
    }

    func withoutOverwriting<Value>(_ body: () throws -> Value) throws -> Value {
        // Taken when the pragma is prepared, so that a kept statement would do nothing (sqlite.org/pragma.html#pragma_secure_delete).
        sqlite3_exec(handle, "PRAGMA main.secure_delete = FAST", nil, nil, nil)
        defer { sqlite3_exec(handle, "PRAGMA main.secure_delete = ON", nil, nil, nil) }
        return try body()
    }

    // MARK: Savepoints and transactions

    /// Runs BEGIN, COMMIT, SAVEPOINT and the like, which are allowed after a statement has failed as well.
    func control(_ statement: SQLText) throws(StorageError) {
        let prepared = try prepare(statement, [])
        defer { reset(prepared) }
        _ = try step(prepared, of: statement)
    }

    /// The answer of a pragma that tells a number.
    func number(_ pragma: SQLText) throws(StorageError) -> Int {
        let prepared = try prepare(pragma, [])
        defer { reset(prepared) }
        return try step(prepared, of: pragma) ? try row(prepared, of: pragma).int(0) : 0
    }

    /// Runs `body` and fails if a statement of it failed and `body` kept silent about it; the transaction is then to be undone.
    func alone<Value>(_ body: () throws -> Value) throws -> Value {
        failure = nil
        defer { failure = nil }
        let value = try body()
        if let failure { throw failure }
        guard isInTransaction else { throw StorageError.transactionGone }
        return value
    }

    /// Runs `body` beside others in one transaction, in a savepoint of its own, which is undone if it fails.
    func inSavepoint<Value>(_ body: () throws -> Value) throws -> Value {
        try control("SAVEPOINT one_write")
        do {
            let value = try alone(body)
            try control("RELEASE one_write")
            return value
        } catch {
            if isInTransaction { undoSavepoint() }
            throw error
        }
    }

    /// Undoes one write; if that cannot be done, the whole transaction, lest the failed write be committed with the others.
    private func undoSavepoint() {
        do {
            try control("ROLLBACK TO one_write")
            try control("RELEASE one_write")
        } catch {
            try? control("ROLLBACK")
        }
    }

    // MARK: Statements

    private func failing<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
        if let failure { throw failure }
        do throws(StorageError) {
            // Without this, what a body does after SQLite has rolled back would be committed statement by statement.
            guard isInTransaction else { throw StorageError.transactionGone }
            return try body()
        } catch {
            failure = error
            throw error
        }
    }

    private func prepare(_ statement: SQLText) throws(StorageError) -> Statement {
        do {
            let cached = try database.cachedStatement(sql: statement.text)
            // The same text inside its own loop needs a statement of its own.
            return sqlite3_stmt_busy(cached.sqliteStatement) == 0 ? cached : try database.makeStatement(sql: statement.text)
        } catch {
            throw StorageError(error, path: path, statement: statement)
        }
    }

    private func prepare(_ statement: SQLText, _ values: [SQLValue]) throws(StorageError) -> Statement {
        let prepared = try prepare(statement)
        do {
            try prepared.sqliteStatement.checkParametersOnce(of: statement)
            try prepared.sqliteStatement.bind(values, of: statement)
        } catch {
            reset(prepared)
            throw error
        }
        return prepared
    }

    /// - Returns: whether there is a row.
    private func step(_ prepared: Statement, of statement: SQLText) throws(StorageError) -> Bool {
        switch sqlite3_step(prepared.sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw StorageError(sqlite: code, on: handle, path: path, statement: statement)
        }
    }

    private func row(_ prepared: Statement, of statement: SQLText) throws(StorageError) -> SQLRow {
        var values: [SQLValue] = []
        let count = sqlite3_data_count(prepared.sqliteStatement)
        values.reserveCapacity(Int(count))
        for column in 0..<count { values.append(try prepared.sqliteStatement.value(column, of: statement)) }
        return SQLRow(values, of: statement)
    }

    private func reset(_ prepared: Statement) {
        // It returns the error of the last step again; that one has been thrown already.
        sqlite3_reset(prepared.sqliteStatement)
        sqlite3_clear_bindings(prepared.sqliteStatement)
    }
}

extension StorageError {
    static let transactionGone = StorageError(
        .misuse, "the transaction ended before the body did: a body must not say COMMIT or ROLLBACK, nor go on after a failed statement")
}
