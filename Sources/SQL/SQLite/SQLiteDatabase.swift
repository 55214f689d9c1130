import Dispatch
import GRDB
import Glibc

/// A SQLite file: WAL, durable before a write returns, one writer with group commit, a few readers in parallel, one process.
public final class SQLiteDatabase: Database {
    public let path: String
    let pool: DatabasePool
    private let reads: ReadQueue
    private let writes: WriteQueue
    private let lock: WriterLock
    private let reserve: DiskReserve
    private let logRelief: LogRelief
    private let commitSync = CommitSync()

    init(path: String, pool: DatabasePool, lock: WriterLock, reserve: DiskReserve, options: SQLiteOptions) {
        self.path = path
        self.pool = pool
        self.lock = lock
        self.reserve = reserve
        logRelief = LogRelief(busyTimeoutSeconds: options.busyTimeoutSeconds)
        reads = ReadQueue(capacity: options.readCapacity, readers: options.readers)
        writes = WriteQueue(capacity: options.writeQueueCapacity, groupLimit: options.groupLimit)
    }

    /// Where nobody has closed it. Elsewhere, as the last one to hold it may be a job on a connection's own thread.
    deinit { if !reserve.isReleased { Self.close(pool, reserve) {} } }

    public var statistics: WriteStatistics { writes.statistics }
    public var figures: DatabaseFigures? {
        DatabaseFigures(
            writes: statistics,
            bytes: [path, "\(path)-wal"].reduce(0) { bytes, file in
                var status = stat()
                return stat(file, &status) == 0 ? bytes + Int64(status.st_size) : bytes
            })
    }

    nonisolated(nonsending)
        public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    {
        try await onReader { database in
            // GRDB's synchronous read: when it returns, its connection is back in the pool and can be closed.
            try database.pool.read { try body(SQLiteConnection($0, path: database.path)) }
        }
    }

    /// Waits for a reader's turn and runs `body` on its thread.
    nonisolated(nonsending)
        func onReader<Value: Sendable>(_ body: @escaping @Sendable (SQLiteDatabase) throws -> Value) async throws -> Value
    {
        try await withCheckedThrowingContinuation { caller in
            do {
                let mustStart = try reads.enter {
                    caller.resume(
                        with: Result {
                            do { return try body(self) } catch let error as DatabaseError { throw StorageError(error, path: self.path) }
                        })
                }
                if mustStart { DispatchQueue.global().async { self.reads.serve() } }
            } catch {
                caller.resume(throwing: error)
            }
        }
    }

    @discardableResult
    nonisolated(nonsending)
        public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    { try await enter(body, seen: nil) }

    @discardableResult
    nonisolated(nonsending)
        public func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: @escaping @Sendable (Value) -> Void
        ) async throws -> Value
    { try await enter(body, seen: seen) }

    nonisolated(nonsending)
        private func enter<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: (@Sendable (Value) -> Void)?
        ) async throws -> Value
    {
        try await withCheckedThrowingContinuation { caller in
            do {
                if try writes.enter(WriteJob(body, seen: seen, for: caller)) {
                    pool.asyncWriteWithoutTransaction { self.serve($0) }
                }
            } catch {
                caller.resume(throwing: error)
            }
        }
    }

    nonisolated(nonsending)
        public func close() async
    {
        await reads.close()
        await writes.close()
        await withCheckedContinuation { caller in Self.close(pool, reserve) { caller.resume() } }
        lock.release()
    }

    private static func close(_ pool: DatabasePool, _ reserve: DiskReserve, then done: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async {
            // Readers first: the last connection to close is then the writer, which moves the log into the file and removes it.
            pool.releaseMemory()
            // It can only fail for a statement in use, and none is left.
            try? pool.close()
            // Only now: with the first of a process's descriptors of a file that is closed, its locks of the file go.
            reserve.release()
            done()
        }
    }

    private func serve(_ database: GRDB.Database) {
        while let group = writes.nextGroup() {
            do {
                let connection = try SQLiteConnection(database, path: path, reserve: reserve, commitSync: commitSync)
                var rest = group[...]
                while !rest.isEmpty { rest = connection.commit(rest, counting: writes) }
                if connection.metFullDisk { logRelief.emptyLog(of: connection) }
            } catch {
                for job in group { job.fail(error) }
            }
        }
    }
}
