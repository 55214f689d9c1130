import GRDBSQLite
import Synchronization

/// How far COMMIT goes: onto the disk, or only to where readers see it, with a sync that follows (sqlite.org/pragma.html#pragma_synchronous: with a
/// write-ahead log, NORMAL leaves the database whole whatever happens, but the newest commits may be gone after a power failure).
///
/// The writer's thread alone uses it.
final class CommitSync: Sendable {
    private let isDeferred = Mutex(false)

    /// To be called between transactions.
    ///
    /// - Throws: where SQLite does not take it: nothing may then be written, as nobody would know whether it is durable.
    func `defer`(_ wanted: Bool, on connection: SQLiteConnection) throws(StorageError) {
        guard isDeferred.withLock({ $0 }) != wanted else { return }
        // Taken when the pragma is prepared, so that a kept statement would do nothing.
        let code = sqlite3_exec(connection.handle, wanted ? "PRAGMA main.synchronous = NORMAL" : "PRAGMA main.synchronous = FULL", nil, nil, nil)
        guard code == SQLITE_OK else {
            throw StorageError(sqlite: code, on: connection.handle, path: connection.path, statement: "PRAGMA main.synchronous")
        }
        isDeferred.withLock { $0 = wanted }
    }

    /// Brings onto the disk what has been committed, through SQLite's own handle of the log.
    func syncLog(of connection: SQLiteConnection) throws(StorageError) {
        var log: UnsafeMutablePointer<sqlite3_file>?
        let found = sqlite3_file_control(connection.handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log)
        guard found == SQLITE_OK, let log, let sync = log.pointee.pMethods?.pointee.xSync else {
            throw StorageError(.other, "\(connection.path): SQLite shows no write-ahead log to be synced")
        }
        let code = sync(log, SQLITE_SYNC_NORMAL)
        guard code == SQLITE_OK else {
            throw StorageError(sqlite: code, on: connection.handle, path: connection.path, statement: "sync of the write-ahead log")
        }
    }
}
