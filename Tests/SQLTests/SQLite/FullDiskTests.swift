import Glibc
import SQL
import TestKit
import Testing

@Suite("A full disk")
struct FullDiskTests {
    private static let page = [UInt8](repeating: 7, count: 16_384)

    /// Fills the database one row a write until a write fails.
    ///
    /// - Returns: how many rows were acknowledged, and the error.
    private func fill(_ database: SQLiteDatabase) async -> (acknowledged: Int, error: StorageError?) {
        for number in 1...10_000 {
            do {
                try await database.insert(number, body: Self.page)
            } catch {
                return (number - 1, error as? StorageError)
            }
        }
        return (10_000, nil)
    }

    private static func bytes(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private func check(_ database: SQLiteDatabase) async throws {
        let (acknowledged, error) = await fill(database)
        #expect(error?.code == .full)
        #expect(acknowledged > 3)
        // Exactly what was acknowledged is there, however the refused write ended.
        #expect(try await database.numbers() == Array(1...acknowledged))
        #expect(await storageCode { try await database.insert(20_000, body: [UInt8](repeating: 7, count: 1 << 20)) } == .full)
        #expect(try await database.integrityProblems() == [])
    }

    @Test("of the database's own limit is reported, keeps what was acknowledged, and is over once rows are gone")
    func pageLimit() async throws {
        let directory = try TemporaryDirectory()
        var options = SQLiteOptions()
        options.pageLimit = 64
        let database = try await SQLiteDatabase.withNotes(directory.database(), options)
        try await check(database)
        try await database.write { connection in try connection.execute("DELETE FROM notes WHERE number > 2") }
        try await database.insert(30_000, body: Self.page)
        #expect(try await database.numbers() == [1, 2, 30_000])
        await database.close()
    }

    @Test("fails or keeps each write of a group as its caller is told")
    func group() async throws {
        let directory = try TemporaryDirectory()
        var options = SQLiteOptions()
        options.pageLimit = 64
        let database = try await SQLiteDatabase.withNotes(directory.database(), options)
        let acknowledged = await withTaskGroup(of: Int?.self) { tasks in
            for number in 1...64 {
                tasks.addTask { await storageCode { try await database.insert(number, body: Self.page) } == nil ? number : nil }
            }
            return await tasks.reduce(into: [Int]()) { numbers, number in if let number { numbers.append(number) } }
        }
        #expect((1..<64).contains(acknowledged.count))
        #expect(try await database.numbers() == acknowledged.sorted())
        await database.close()
    }

    @Test(
        "under the files is reported, keeps what was acknowledged, and is over once there is room",
        .enabled(if: SmallDisk.isAvailable, "needs root"))
    func realDisk() async throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        let path = disk.directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        try await check(database)
        try disk.grow(to: 4 << 20)
        try await database.insert(30_000, body: Self.page)
        #expect(try await database.numbers().last == 30_000)
        await database.close()
    }

    /// Room for a log of some hundred pages; the rows have four.
    @Test(
        "full of the log of the same few pages is no full disk: the log is emptied, and writing goes on",
        .enabled(if: SmallDisk.isAvailable, "needs root"), .timeLimit(.minutes(4)))
    func fullOfLog() async throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        let database = try await SQLiteDatabase.withNotes(disk.directory.database())
        try await database.insert(1, body: Self.page)
        var refused = 0
        for round in 1...200 {
            let body = [UInt8](repeating: UInt8(round % 250), count: Self.page.count)
            try await eventually(within: 20, "write \(round) succeeds") {
                let code = await storageCode {
                    try await database.write { connection in
                        _ = try connection.execute("UPDATE notes SET body = $1 WHERE number = 1", [.blob(body)])
                    }
                }
                if code == .full { refused += 1 }
                return code == nil
            }
        }
        #expect(refused > 0, "the disk was never full, so that nothing was tried")
        #expect(try await database.integrityProblems() == [])
        await database.close()
    }

    @Test(
        "leaves room for every page that was acknowledged: the log can be moved into the file, and is gone after closing",
        .enabled(if: SmallDisk.isAvailable, "needs root"))
    func logIsMovedIntoFile() async throws {
        let disk = try SmallDisk(bytes: 4 << 20)
        let path = disk.directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        for number in 1...20 { try await database.insert(number, body: Self.page) }
        try disk.fill()
        await database.close()
        #expect(TemporaryDirectory.mode(path + "-wal") == "missing")
        #expect(Self.bytes(of: path) >= 20 * Self.page.count)
    }

    @Test("under a database that is to be opened is called by its name", .enabled(if: SmallDisk.isAvailable, "needs root"))
    func opening() async throws {
        let disk = try SmallDisk(bytes: 1 << 20)
        let path = disk.directory.database()
        await (try SQLiteDatabase.withNotes(path)).close()
        try disk.fill()
        let code = await storageCode {
            let database = try await SQLiteDatabase.open(path)
            defer { Task { await database.close() } }
            _ = try await database.numbers()
        }
        #expect(code == .full)
    }
}
