import Foundation
import GRDB
import TestKit
import Testing

@testable import SQL

@Suite("A SQLite database")
struct SQLiteDatabaseTests {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test(
        "keeps synchronous=FULL, foreign keys, a busy timeout and a cache of 16 MiB on its writer",
        arguments: [("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000), ("cache_size", -16384)])
    func settings(pragma: String, expected: Int) async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        let value = try await database.write { connection in
            try connection.first("PRAGMA " + SQLText(stringLiteral: pragma))?.int(0)
        }
        #expect(value == expected)
        await database.close()
    }

    @Test("keeps its journal as a write-ahead log")
    func journal() async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        #expect(try await database.write { connection in try connection.first("PRAGMA journal_mode")?.text(0) } == "wal")
        await database.close()
    }

    @Test("is for its owner only: directory 0700, every file 0600")
    func modes() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        try await database.insert(1)
        #expect(try await database.numbers() == [1])
        #expect(TemporaryDirectory.mode("\(directory.path)/city") == "700")
        for file in [path, path + "-wal", path + "-shm", path + ".lock"] { #expect(TemporaryDirectory.mode(file) == "600", "\(file)") }
        await database.close()
    }

    @Test("has a write in its files when the call returns, as a copy taken at that moment shows")
    func durable() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        try await database.insert(7)
        let copy = directory.path + "/crashed.sqlite"
        for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix) }
        let recovered = try await SQLiteDatabase.open(copy)
        #expect(try await recovered.numbers() == [7])
        await recovered.close()
        await database.close()
    }

    @Test("leaves one file and the lock after closing, and opens again")
    func closing() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        try await database.insert(1)
        #expect(try await database.numbers() == [1])
        await database.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path + "/city").sorted() == ["city.sqlite", "city.sqlite.lock"])
        #expect(await storageCode { try await database.insert(2) } == .closed)
        #expect(await storageCode { _ = try await database.numbers() } == .closed)
        await database.close()

        let again = try await SQLiteDatabase.open(path)
        #expect(try await again.numbers() == [1])
        await again.close()
    }

    @Test("shows nothing of a write whose body throws")
    func failedBody() async throws {
        struct Refused: Error {}
        let database = try await SQLiteDatabase.withNotes(directory.database())
        await #expect(throws: Refused.self) {
            try await database.write { connection in
                try connection.execute("INSERT INTO notes (number) VALUES ($1)", [1])
                throw Refused()
            }
        }
        #expect(try await database.numbers() == [])
        await database.close()
    }

    @Test("gives readers one committed state, read-only")
    func readers() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.insert(1)
        #expect(await storageCode { try await database.read { connection in _ = try connection.execute("DELETE FROM notes") } } == .readOnly)
        #expect(try await database.numbers() == [1])
        await database.close()
    }

    @Test("tells a second opener in this process who has it")
    func lockedHere() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.open(path)
        do {
            _ = try await SQLiteDatabase.open(path)
            Issue.record("opened twice")
        } catch let error as StorageError {
            #expect(error.code == .inUse)
            #expect(error.message.contains("process \(getpid())"))
        }
        await database.close()
        await (try SQLiteDatabase.open(path)).close()
    }

    @Test("is locked against another process while open, and only then")
    func lockedElsewhere() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.open(path)
        #expect(try await canLock(path + ".lock") == false)
        await database.close()
        #expect(try await canLock(path + ".lock") == true)
    }

    /// Whether util-linux's `flock`, another process, gets the lock at once.
    private func canLock(_ path: String) async throws -> Bool {
        try await Command.run("flock", ["--nonblock", path, "true"]).exitCode == 0
    }

    @Test("says what is wrong with a file that is no database")
    func damaged() async throws {
        let path = directory.path + "/junk.sqlite"
        try Data(repeating: 0x5a, count: 8192).write(to: URL(fileURLWithPath: path))
        #expect(await storageCode { _ = try await SQLiteDatabase.open(path) } == .corrupt)
        // The lock is free again, so that a restored file can be opened.
        try FileManager.default.removeItem(atPath: path)
        await (try SQLiteDatabase.open(path)).close()
    }

    @Test("refuses a path whose parent directory is missing")
    func missingParent() async throws {
        let path = directory.path + "/no/such/city.sqlite"
        #expect(await storageCode { _ = try await SQLiteDatabase.open(path) } == .file)
    }

    @Test("survives a spell of being read-only")
    func readOnlySpell() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        #expect(await storageCode { try await database.insert(1) } == .readOnly)
        try await database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 0") }
        try await database.insert(2)
        #expect(try await database.numbers() == [2])
        await database.close()
    }

    @Test("says so when its file system is read-only", .enabled(if: SmallDisk.isAvailable, "needs root"))
    func readOnlyFileSystem() async throws {
        let disk = try SmallDisk(bytes: 4 << 20)
        let path = disk.directory.database()
        await (try SQLiteDatabase.withNotes(path)).close()
        try disk.makeReadOnly()
        #expect(await storageCode { _ = try await SQLiteDatabase.open(path) } == .readOnly)
    }
}
