import GRDB
import Glibc
import Synchronization

extension SQLiteDatabase {
    /// Copies one state of the database into a new file (0600) while writes go on. The file appears under its name only when it is whole and durable.
    ///
    /// - Parameters:
    ///   - files: what belongs to the database without standing in it, such as keys; `restore` gives it back.
    ///   - progress: is told how many bytes of how many are copied.
    /// - Throws: ``StorageError/Code/file`` when there is such a file already; `CancellationError` when the task is cancelled, and then leaves
    ///   nothing.
    public func backup(
        to target: String, including files: [BackupFile] = [], progress: @escaping @Sendable (Int64, Int64) -> Void = { _, _ in }
    ) async throws {
        let isCancelled = Atomic(false)
        try await withTaskCancellationHandler {
            try await copy(to: target, including: files) { done, total in
                if isCancelled.load(ordering: .relaxed) { throw CancellationError() }
                progress(done, total)
            }
        } onCancel: {
            isCancelled.store(true, ordering: .relaxed)
        }
    }

    private func copy(
        to target: String, including files: [BackupFile], progress: @escaping @Sendable (Int64, Int64) throws -> Void
    ) async throws {
        try await onReader { database in
            guard access(target, F_OK) != 0 else { throw StorageError(.file, "\(target) is there already; choose another name for the backup") }
            let unfinished = target + ".unfinished"
            unlink(unfinished)
            defer { unlink(unfinished) }
            try Self.makeEmptyFile(unfinished)
            do {
                let copy = try DatabaseQueue(path: unfinished)
                // Some MiB at a time; the reader's snapshot stays the same meanwhile.
                let pageBytes = try Int64(database.pool.read { try Int.fetchOne($0, sql: "PRAGMA page_size") } ?? 4096)
                try database.pool.backup(to: copy, pagesPerStep: 512) { step in
                    try progress(Int64(step.completedPageCount) * pageBytes, Int64(step.totalPageCount) * pageBytes)
                }
                try copy.write { try BackupFile.store(files, SQLiteConnection($0, path: unfinished)) }
                // Without a log beside it the copy is one file, which can be read on a read-only medium as well.
                try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
                try copy.close()
            } catch let cancellation as CancellationError { throw cancellation } catch {
                // The likely trouble is the copy's disk, not the original's.
                throw StorageError(error, path: unfinished)
            }
            try Self.synchronize(unfinished)
            guard rename(unfinished, target) == 0 else { throw StorageError.opening(target, errno) }
            try Self.synchronize(target.lastIndex(of: "/").map { String(target[...$0]) } ?? ".")
        }
    }

    /// Makes a database from a backup: a new file (0600), without what was put beside the tables.
    ///
    /// - Returns: the files that the backup included.
    /// - Throws: ``StorageError/Code/file`` when the target is there already, ``StorageError/Code/corrupt`` when the backup is damaged.
    public static func restore(_ backup: String, to target: String) async throws -> [BackupFile] {
        guard access(target, F_OK) != 0 else { throw StorageError.opening(target, EEXIST) }
        var status = stat()
        guard stat(backup, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
            throw StorageError(.file, "\(backup) is no file; name a backup")
        }
        guard access(backup, R_OK) == 0 else { throw StorageError(.file, "the backup \(backup) cannot be read: \(String(cString: strerror(errno)))") }
        guard isDatabase(backup) else {
            throw StorageError(
                .file, "\(backup) is no backup: it does not begin as one does; name a file that `node backup` or `coordinator backup` wrote")
        }
        let unfinished = target + ".unfinished"
        unlink(unfinished)
        defer { unlink(unfinished) }
        try makeEmptyFile(unfinished)
        var configuration = Configuration()
        configuration.readonly = true
        let files: [BackupFile]
        do {
            SQLiteLibrary.prepare()
            let source = try DatabaseQueue(path: backup, configuration: configuration)
            let copy = try DatabaseQueue(path: unfinished)
            try source.backup(to: copy)
            guard try await copy.read({ try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") }) == "ok" else {
                throw StorageError(.corrupt, "\(backup) is damaged; take an older backup")
            }
            // Keys leave no trace in the pages of the restored database.
            try await copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            files = try await copy.write { connection in
                guard try connection.tableExists("backup_file") else { return [] }
                return try BackupFile.take(SQLiteConnection(connection, path: unfinished))
            }
            try copy.close()
            try source.close()
        } catch let error as StorageError { throw error } catch { throw StorageError(error, path: backup) }
        try synchronize(unfinished)
        guard rename(unfinished, target) == 0 else { throw StorageError.opening(target, errno) }
        try synchronize(target.lastIndex(of: "/").map { String(target[...$0]) } ?? ".")
        return files
    }

    /// Looks through the whole file for damage and broken references.
    ///
    /// - Returns: what was found, at most 100 lines; nothing when all is well.
    public func integrityProblems() async throws -> [String] {
        try await onReader { database in
            try database.pool.read { try Self.integrityProblems($0) }
        }
    }

    static func integrityProblems(_ connection: GRDB.Database) throws -> [String] {
        let damage = try String.fetchAll(connection, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(connection, sql: "SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 100")
            .map { row in "a row of \(row[0] as String) refers to a row of \(row[1] as String) that is not there" }
        return Array((damage + orphans).prefix(100))
    }

    /// Whether a file begins as every SQLite database does (sqlite.org/fileformat.html).
    static func isDatabase(_ path: String) -> Bool {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { Glibc.close(file) }
        var head = [UInt8](repeating: 0, count: 16)
        return Glibc.read(file, &head, head.count) == head.count && head == Array("SQLite format 3\0".utf8)
    }

    private static func makeEmptyFile(_ path: String) throws(StorageError) {
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .opening(path, errno) }
        Glibc.close(file)
    }

    private static func synchronize(_ path: String) throws(StorageError) {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .opening(path, errno) }
        defer { Glibc.close(file) }
        guard fsync(file) == 0 else { throw .opening(path, errno) }
    }
}
