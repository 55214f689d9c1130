import GRDBSQLite
import Synchronization

/// Empties a write-ahead log when the disk is full, so that a database goes on by itself: its file has room for every page that the log has
/// (``SQLiteConnection/reserveRoom()``), and a log of 24 MiB may hold one page three thousand times. SQLite alone would try only after a commit,
/// and no commit would succeed.
final class LogRelief: Sendable {
    /// A log that could not be emptied is not tried again for each write that fails meanwhile.
    private static let pause = Duration.seconds(1)

    private let last = Mutex<ContinuousClock.Instant?>(nil)
    private let busyTimeoutSeconds: Int

    init(busyTimeoutSeconds: Int) { self.busyTimeoutSeconds = busyTimeoutSeconds }

    /// Moves the log into the file, and gives its room back to the disk. Waits for nobody: where somebody reads what the log alone has, as much
    /// is moved as can be.
    func emptyLog(of connection: SQLiteConnection) {
        let now = ContinuousClock.now
        let isDue = last.withLock { last in
            if let then = last, now - then < Self.pause { return false }
            last = now
            return true
        }
        guard isDue else { return }
        sqlite3_busy_timeout(connection.handle, 0)
        defer { sqlite3_busy_timeout(connection.handle, Int32(busyTimeoutSeconds * 1000)) }
        sqlite3_wal_checkpoint_v2(connection.handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    }
}
