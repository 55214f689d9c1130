import Dispatch
import GRDB
import GRDBSQLite
import Glibc

/// What can be told of a database without changing anything: no file is made, locked or written, whether a process has it or not.
public enum DatabaseInspection<Content: Sendable>: Sendable {
    case missing
    /// The database may not be looked at, for this reason.
    case hidden(String)
    /// A process has the database open; it is the one to ask.
    case inUse
    /// It was not closed, and what waits beside it cannot be read before a process takes it in.
    case notClosed
    /// At most 100 lines of damage, and what was to be read of it, where that can be read.
    case read(problems: [String], content: Content?)

    public static func of(
        _ path: String, reading read: @escaping @Sendable (any SQLConnection) throws -> Content?
    ) async throws -> DatabaseInspection {
        try await withCheckedThrowingContinuation { caller in
            DispatchQueue.global().async { caller.resume(with: Result { try now(path, read) }) }
        }
    }

    private static func now(_ path: String, _ read: (any SQLConnection) throws -> Content?) throws -> DatabaseInspection {
        switch FilePresence(of: path) {
        case .missing: return .missing
        case .hidden(let reason): return .hidden(reason)
        case .present: break
        }
        guard access(path, R_OK) == 0 else { return .hidden(String(cString: strerror(errno))) }
        if WriterLock.isHeld(besides: path) { return .inUse }
        // A file that was closed has no log beside it, or none with anything in it, and is read as it is. Else the log is read through the index beside it, which is not written.
        let hasLog = size(of: path + "-wal") > 32
        guard !hasLog || FilePresence(of: path + "-shm") == .present else { return .notClosed }
        var configuration = Configuration()
        configuration.readonly = true
        do {
            SQLiteLibrary.prepare()
            let queue = try DatabaseQueue(
                path: SQLiteURI.of(path, hasLog ? "mode=ro&readonly_shm=1" : "mode=ro&immutable=1"), configuration: configuration)
            defer { try? queue.close() }
            return try queue.read { database in
                let problems = try SQLiteDatabase.integrityProblems(database)
                return .read(problems: problems, content: try? read(SQLiteConnection(database, path: path)))
            }
        } catch {
            throw StorageError(error, path: path)
        }
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
