import SQL
import TestKit
import Testing

@Suite("Group commit")
struct GroupCommitTests {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    /// Calls `write` for each number in turn while the writer is held, so that all of them wait together.
    private func group<Value: Sendable>(
        of count: Int, on database: SQLiteDatabase, _ write: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [Result<Value, any Error>] {
        let held = try await database.held()
        defer { held.letGo() }
        return try await withThrowingTaskGroup(of: (Int, Result<Value, any Error>).self) { tasks in
            for number in 1...count {
                tasks.addTask {
                    do { return (number, .success(try await write(number))) } catch { return (number, .failure(error)) }
                }
                try await database.waits(number)
            }
            held.letGo()
            var results = [Int: Result<Value, any Error>]()
            for try await (number, result) in tasks { results[number] = result }
            try await held.finished()
            return (1...count).compactMap { results[$0] }
        }
    }

    @Test("puts waiting writes into one transaction, in the order of the calls; one that fails leaves the others alone")
    func oneBadAmongMany() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let before = database.statistics
        let results = try await group(of: 100, on: database) { number in
            try await database.write { connection in
                try connection.execute("INSERT INTO notes (number, title) VALUES ($1, $2)", [SQLValue(number), .text("note \(number)")])
                // A second row of the same number: the first must go with it.
                if number == 37 { try connection.execute("INSERT INTO notes (number) VALUES ($1)", [SQLValue(number)]) }
                return try connection.query("SELECT COUNT(*) FROM notes")[0].int(0)
            }
        }
        #expect(results.indices.filter { (try? results[$0].get()) == nil } == [36])
        #expect(results.compactMap { try? $0.get() } == Array(1...99))
        #expect(try await database.numbers() == Array(1...36) + Array(38...100))
        let after = database.statistics
        #expect(after.commits - before.commits == 2)
        #expect(after.succeeded - before.succeeded == 100)
        #expect(after.failed - before.failed == 1)
        await database.close()
    }

    @Test("syncs after readers see what is seen early, and before they do where one of the group is not")
    func seenEarly() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        @Sendable func insert(_ number: Int, early: Bool, _ seen: Flag) async throws -> Int {
            let body: @Sendable (any SQLConnection) throws -> Int = { connection in
                try connection.execute("INSERT INTO notes (number) VALUES ($1)", [SQLValue(number)])
                return try connection.first("PRAGMA synchronous")?.int(0) ?? -1
            }
            return try await early ? database.write(body) { _ in seen.raise() } : database.write(body)
        }
        let seen = [Flag(), Flag(), Flag()]
        #expect(try await insert(1, early: true, seen[0]) == 1, "NORMAL: the sync is ours")
        #expect(seen[0].isRaised)
        #expect(try await insert(2, early: false, seen[0]) == 2, "FULL again")
        let levels = try await group(of: 2, on: database) { number in
            try await insert(2 + number, early: number == 1, seen[number])
        }
        #expect(try levels.map { try $0.get() } == [2, 2])
        #expect(seen[1].isRaised && !seen[2].isRaised)
        #expect(try await insert(5, early: true, seen[2]) == 1)
        #expect(await storageCode { _ = try await insert(4, early: true, Flag()) } == .constraint)
        #expect(try await database.numbers() == [1, 2, 3, 4, 5])
        await database.close()
        let again = try await SQLiteDatabase.open(directory.database())
        #expect(try await again.numbers() == [1, 2, 3, 4, 5])
        await again.close()
    }

    @Test("fails all writes of a transaction whose COMMIT fails, shows nothing of them, and goes on")
    func failingCommit() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.write { connection in
            // Deferred constraints are not for repositories; here one makes COMMIT fail.
            try connection.execute("CREATE TABLE late (note BIGINT REFERENCES notes (number) DEFERRABLE INITIALLY DEFERRED)")
        }
        let results = try await group(of: 5, on: database) { number in
            try await database.write { connection in
                try connection.execute("INSERT INTO notes (number) VALUES ($1)", [SQLValue(number)])
                if number == 3 { try connection.execute("INSERT INTO late (note) VALUES ($1)", [99]) }
            }
        }
        for result in results {
            #expect(throws: StorageError.self) { try result.get() }
        }
        #expect(try await database.numbers() == [])
        try await database.insert(6)
        #expect(try await database.numbers() == [6])
        await database.close()
    }

    @Test("refuses a write when the line is full, and loses none in it")
    func bounded() async throws {
        var options = SQLiteOptions()
        options.writeQueueCapacity = 4
        let database = try await SQLiteDatabase.withNotes(directory.database(), options)
        let held = try await database.held()
        defer { held.letGo() }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for number in 11...14 { tasks.addTask { try await database.insert(number) } }
            try await database.waits(4)
            #expect(await storageCode { try await database.insert(15) } == .overloaded)
            held.letGo()
            try await tasks.waitForAll()
        }
        try await held.finished()
        #expect(try await database.numbers().sorted() == [11, 12, 13, 14])
        await database.close()
    }

    @Test("closing lets waiting writes finish")
    func closing() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        let held = try await database.held()
        defer { held.letGo() }
        async let second: Void = database.insert(1)
        try await database.waits(1)
        async let closed: Void = database.close()
        try await eventually(within: HeldWriter.patience, "a database that closes takes no more reads") {
            await storageCode { try await database.read { _ in } } != nil
        }
        held.letGo()
        try await held.finished()
        try await second
        await closed
        let again = try await SQLiteDatabase.open(path)
        #expect(try await again.numbers() == [1])
        await again.close()
    }
}

extension SQLiteDatabase {
    fileprivate func held() async throws -> HeldWriter { try await HeldWriter { body in try await self.write { _ in body() } } }

    /// Returns when that many writes wait in line.
    fileprivate func waits(_ count: Int) async throws {
        try await eventually(within: HeldWriter.patience, "\(count) writes wait; \(statistics.waiting) do", every: 1) {
            self.statistics.waiting >= count
        }
    }
}
