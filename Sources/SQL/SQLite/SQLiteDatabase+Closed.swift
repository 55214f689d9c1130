import Dispatch
import GRDB
import Glibc

extension SQLiteDatabase {
    /// Reads a database that was closed, without opening it for more: no file is made beside it, locked or written, and nothing is attached.
    ///
    /// The caller knows that nobody opens it meanwhile.
    ///
    /// - Parameter schema: that it must have.
    /// - Returns: whether it was read. It is not where it was not closed, is of another schema, or something is wrong with it: opening it tells.
    public static func readClosed(
        _ path: String, schema: Migrations, _ body: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async -> Bool {
        await withCheckedContinuation { caller in
            DispatchQueue.global().async { caller.resume(returning: readNow(path, schema, body)) }
        }
    }

    private static func readNow(_ path: String, _ schema: Migrations, _ body: (any SQLConnection) throws -> Void) -> Bool {
        // A log that is empty, or shorter than its header, has nothing in it.
        var log = stat()
        guard stat(path + "-wal", &log) != 0 ? errno == ENOENT : log.st_size <= 32 else { return false }
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: SQLiteURI.of(path, "mode=ro&immutable=1"), configuration: configuration)
            defer { try? queue.close() }
            return try queue.read { database in
                let connection = try SQLiteConnection(database, path: path)
                guard try schema.isWhole(in: connection) else { return false }
                try body(connection)
                return true
            }
        } catch {
            return false
        }
    }
}
