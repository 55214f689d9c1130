import Glibc
import SQL
import TestKit

extension TemporaryDirectory {
    /// Where a database of this name lies, in a directory that does not exist yet.
    func database(_ name: String = "city") -> String { "\(path)/\(name)/\(name).sqlite" }

    /// The permission bits of a file in octal.
    static func mode(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "missing" }
        return String(status.st_mode & 0o777, radix: 8)
    }
}

extension SQLiteDatabase {
    /// A database with one table to write to.
    static func withNotes(_ path: String, _ options: SQLiteOptions = SQLiteOptions()) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(path, options)
        try await database.write { connection in
            try connection.execute(
                """
                CREATE TABLE IF NOT EXISTS notes (
                    number BIGINT NOT NULL PRIMARY KEY, body BLOB, parent BIGINT REFERENCES notes (number),
                    title TEXT UNIQUE, CONSTRAINT number_is_positive CHECK (number > 0))
                """)
        }
        return database
    }
}
extension Database {
    func insert(_ number: Int, body: [UInt8]? = nil) async throws {
        try await write { connection in
            try connection.execute("INSERT INTO notes (number, body) VALUES ($1, $2)", [SQLValue(number), SQLValue(body)])
        }
    }

    func numbers() async throws -> [Int] {
        try await read { connection in
            try connection.query("SELECT number FROM notes ORDER BY number").map { row in try row.int(0) }
        }
    }
}

/// The code of the ``StorageError`` that `body` throws; `nil` when it succeeds or throws something else.
func storageCode(_ body: () async throws -> Void) async -> StorageError.Code? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? StorageError)?.code
    }
}
