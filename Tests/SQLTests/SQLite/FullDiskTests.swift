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

    private func check(_ database: SQLiteDatabase) async throws {
        let (acknowledged, error) = await fill(database)
        #expect(error?.code == .full)
        #expect(acknowledged > 3)
        // Exactly what was acknowledged is there, however the refused write ended.
        #expect(try await database.numbers() == Array(1...acknowledged))
        #expect(await storageCode { try await database.insert(20_000, body: Self.page + Self.page) } == .full)
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
}
