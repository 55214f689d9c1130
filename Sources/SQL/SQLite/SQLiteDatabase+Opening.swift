import Dispatch
import GRDB
import GRDBSQLite
import Glibc

extension SQLiteDatabase {
    /// Pages that the write-ahead log has before they are moved into the file: 24 MiB.
    private static let logPages = 3000

    /// Opens the database, and makes it (0600) and the directory it is in (0700) if they are missing.
    ///
    /// - Throws: ``StorageError``: ``StorageError/Code/inUse`` when another process has it, ``StorageError/Code/readOnly`` when it cannot be written.
    public static func open(_ path: String, _ options: SQLiteOptions = SQLiteOptions()) async throws -> SQLiteDatabase {
        try await withCheckedThrowingContinuation { caller in
            DispatchQueue.global().async {
                caller.resume(with: Result { try openNow(path, options) })
            }
        }
    }

    private static func openNow(_ path: String, _ options: SQLiteOptions) throws(StorageError) -> SQLiteDatabase {
        SQLiteLibrary.prepare()
        try makeDirectory(of: path)
        let lock = try WriterLock(besides: path)
        guard !DiskRoom.isTreacherous(at: path) else { throw .opening(path, ENOSPC) }
        try makePrivateFile(path)
        try makeLog(of: path)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration(options))
            let pageBytes = try pool.writeWithoutTransaction { database in
                guard sqlite3_db_readonly(database.sqliteConnection, "main") == 0 else { throw StorageError.opening(path, EROFS) }
                // GRDB sets NORMAL after our configuration has run; only from here on does FULL last.
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA cache_size = -\(max(options.pageCacheKibibytes, options.writerCacheKibibytes))")
                guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
                    throw StorageError(.other, "\(path): SQLite does not keep synchronous=FULL, so no write would be durable")
                }
                if let limit = options.pageLimit { try database.execute(sql: "PRAGMA max_page_count = \(limit)") }
                return try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
            }
            return SQLiteDatabase(
                path: path, pool: pool, lock: lock, reserve: DiskReserve(for: path, pageBytes: pageBytes), options: options)
        } catch {
            throw StorageError(error, path: path)
        }
    }

    private static func configuration(_ options: SQLiteOptions) -> Configuration {
        var configuration = Configuration()
        configuration.label = "caravanserai"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(Double(options.busyTimeoutSeconds))
        configuration.maximumReaderCount = options.readers
        // GRDB would stop the process over a transaction left open; the next group ends it instead.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { database in
            // Only a new file takes it. An envelope of 64 records is some fifty thousand bytes.
            try database.execute(sql: "PRAGMA page_size = 8192")
            try database.execute(sql: "PRAGMA cache_size = -\(options.pageCacheKibibytes)")
            // Room for a large transaction beside them: a log that is cut each time takes its blocks of the disk anew, with each sync.
            try database.execute(sql: "PRAGMA journal_size_limit = \(2 * logPages * 8192)")
            // What a busy outbox, or a hotel's stock, writes again and again reaches the file once.
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(logPages)")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            // Debian's default; what is deleted is overwritten elsewhere as well.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            for attachment in options.attachments { try attach(attachment, to: database, options) }
        }
        return configuration
    }

    /// Read-only in SQLite's own hands: `BEGIN IMMEDIATE` then takes no write lock on it, and a statement that would write to it fails.
    private static func attach(_ attachment: SQLiteOptions.Attachment, to database: GRDB.Database, _ options: SQLiteOptions) throws {
        guard sqlite3_compileoption_used("USE_URI") != 0 else {
            throw StorageError(.other, "this SQLite takes no URI for a file, so nothing can be attached read-only; install Debian's libsqlite3-0")
        }
        do {
            try database.execute(sql: "ATTACH DATABASE ? AS \(attachment.schema)", arguments: [SQLiteURI.of(attachment.path, "mode=ro")])
            try database.execute(sql: "PRAGMA \(attachment.schema).cache_size = -\(options.pageCacheKibibytes)")
        } catch { throw StorageError(error, path: attachment.path) }
    }

    private static func makeDirectory(of path: String) throws(StorageError) {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        let directory = String(path[..<slash])
        guard mkdir(directory, 0o700) != 0, errno != EEXIST else { return }
        throw .opening(directory, errno)
    }

    /// SQLite gives its log and shared memory the mode of the file.
    private static func makePrivateFile(_ path: String) throws(StorageError) {
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .opening(path, errno) }
        defer { Glibc.close(file) }
        guard fchmod(file, 0o600) == 0 else { throw .opening(path, errno) }
    }

    /// A write-ahead log that is there and not empty: where there is none, GRDB makes one by writing a table and dropping it again, which costs
    /// three syncs for each opening of a database that nobody writes to, and changes the file. To SQLite a log shorter than its header, 32 bytes,
    /// is an empty one (sqlite.org/fileformat2.html, section 4.1).
    private static func makeLog(of path: String) throws(StorageError) {
        var status = stat()
        // SQLite removes the log of a file that is empty.
        guard stat(path, &status) == 0, status.st_size > 0 else { return }
        let log = Glibc.open(path + "-wal", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard log >= 0 else {
            guard errno == EEXIST else { throw .opening(path + "-wal", errno) }
            return
        }
        defer { Glibc.close(log) }
        // Where this fails for want of room, GRDB's own way fails and says so.
        _ = Glibc.write(log, [0], 1)
    }
}
