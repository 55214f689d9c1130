import Foundation
import SQL
import Synchronization
import TestKit
import Testing

@Suite("A database on demand")
struct OnDemandDatabaseTests {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    /// Counts openings, and fails those it is told to.
    final class Opener: Sendable {
        struct Refused: Error {}
        private let state = Mutex((count: 0, failures: 0))
        private let path: String

        init(_ path: String, failures: Int = 0) {
            self.path = path
            state.withLock { $0.failures = failures }
        }

        var count: Int { state.withLock(\.count) }

        func open() async throws -> SQLiteDatabase {
            let mustFail = state.withLock { state in
                state.count += 1
                return state.count <= state.failures
            }
            if mustFail { throw Refused() }
            return try await SQLiteDatabase.withNotes(path)
        }

        func open(_ schema: Migrations) async throws -> SQLiteDatabase {
            state.withLock { $0.count += 1 }
            let database = try await SQLiteDatabase.open(path)
            try await schema.apply(to: database)
            return database
        }
    }

    private let start = ContinuousClock.now

    private func database(_ opener: Opener) -> OnDemandDatabase<SQLiteDatabase> {
        OnDemandDatabase(idleLimit: .seconds(60), now: { [start] in start }, open: opener.open)
    }

    @Test("is opened by its first use only, once for many users")
    func opensOnce() async throws {
        let opener = Opener(directory.database())
        let database = database(opener)
        #expect(opener.count == 0)
        #expect(!database.isOpen)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for number in 1...50 { tasks.addTask { try await database.insert(number) } }
            try await tasks.waitForAll()
        }
        #expect(opener.count == 1)
        #expect(try await database.numbers() == Array(1...50))
        await database.close()
    }

    @Test("is closed when idle for the limit, not before, and opens again")
    func closesWhenIdle() async throws {
        let opener = Opener(directory.database())
        let database = database(opener)
        #expect(await database.sweep(now: start + .seconds(600)) == false)
        try await database.insert(1)
        #expect(await database.sweep(now: start + .seconds(59)) == false)
        #expect(database.isOpen)
        #expect(await database.sweep(now: start + .seconds(60)) == true)
        #expect(!database.isOpen)
        // Nobody holds the file now.
        await (try SQLiteDatabase.open(directory.database())).close()
        #expect(try await database.numbers() == [1])
        #expect(opener.count == 2)
        await database.close()
    }

    @Test("is looked at without being opened, and without being held open")
    func lookedAt() async throws {
        let opener = Opener(directory.database())
        let database = database(opener)
        #expect(database.figures == nil)
        #expect(try await database.readIfOpen { try $0.query("SELECT number FROM notes").count } == nil)
        #expect(opener.count == 0)
        try await database.insert(1)
        let figures = try #require(database.figures)
        #expect(figures.writes.succeeded > 0 && figures.writes.failed == 0 && figures.bytes > 0)
        #expect(try await database.readIfOpen { try $0.query("SELECT number FROM notes").count } == 1)
        #expect(await database.sweep(now: start + .seconds(60)) == true)
        #expect(database.figures == nil)
        #expect(try await database.readIfOpen { try $0.query("SELECT number FROM notes").count } == nil)
        #expect(opener.count == 1)
        await database.close()
    }

    @Test("is not closed under its users, however often it is swept, and loses nothing")
    func sweptUnderLoad() async throws {
        let opener = Opener(directory.database())
        let database = database(opener)
        let late = start + .seconds(3600)
        for round in 0..<25 {
            let isDone = Flag()
            async let sweeping: Void = {
                while !isDone.isRaised {
                    await database.sweep(now: late)
                    await Task.yield()
                }
            }()
            try await withThrowingTaskGroup(of: Void.self) { writers in
                for writer in 1...8 {
                    writers.addTask {
                        try await database.insert(round * 8 + writer)
                        #expect(try await database.numbers().contains(round * 8 + writer))
                    }
                }
                try await writers.waitForAll()
            }
            isDone.raise()
            await sweeping
            await database.sweep(now: late)
            #expect(!database.isOpen)
        }
        #expect(try await database.numbers() == Array(1...200))
        // Each round began with a closed database, and so did the last look.
        #expect(opener.count > 25)
        await database.close()
        await (try SQLiteDatabase.open(directory.database())).close()
    }

    @Test("lends itself for a backup, and stays open as long as that takes")
    func lends() async throws {
        let database = database(Opener(directory.database()))
        try await database.insert(1)
        let copy = directory.path + "/copy.sqlite"
        let wasSwept = try await database.use { [start] base in
            let wasSwept = await database.sweep(now: start + .seconds(600))
            try await base.backup(to: copy)
            return wasSwept
        }
        #expect(!wasSwept)
        await database.close()
        let restored = try await SQLiteDatabase.open(copy)
        #expect(try await restored.numbers() == [1])
        await restored.close()
    }

    @Test("hands an error of opening to its callers and tries again at the next use")
    func failsToOpen() async throws {
        let opener = Opener(directory.database(), failures: 1)
        let database = database(opener)
        await #expect(throws: Opener.Refused.self) { try await database.insert(1) }
        try await database.insert(2)
        #expect(try await database.numbers() == [2])
        await database.close()
    }

    private static let schema = Migrations([
        Migration(1, "notes", ["CREATE TABLE notes (number BIGINT NOT NULL PRIMARY KEY, body BLOB)"])
    ])

    /// Counts how often the closed file was read.
    private final class Looks: Sendable {
        private let state = Mutex(0)

        var count: Int { state.withLock { $0 } }
        func note() { state.withLock { $0 += 1 } }
    }

    private func glanced(
        _ path: String, _ openings: Opener, _ looks: Looks = Looks(), standing: [String: OnDemandDatabase<SQLiteDatabase>.Question] = [:]
    ) -> OnDemandDatabase<SQLiteDatabase> {
        OnDemandDatabase(
            idleLimit: .seconds(0),
            readClosed: { body in
                looks.note()
                return await SQLiteDatabase.readClosed(path, schema: Self.schema, body)
            }, standing: standing, open: { try await openings.open(Self.schema) })
    }

    @Test("is glanced at without being opened, and what is written meanwhile is seen by the next glance")
    func glances() async throws {
        let path = directory.database()
        let openings = Opener(path)
        let database = glanced(path, openings)
        // There is nothing yet that could be read as it lies there.
        #expect(try await database.glance { try $0.query("SELECT number FROM notes").count } == 0)
        #expect(openings.count == 1)
        try await database.insert(1)
        #expect(try await database.glance { try $0.query("SELECT number FROM notes").count } == 1)
        #expect(await database.sweep(now: .now + .seconds(1)))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await database.glance { try $0.query("SELECT number FROM notes").count } } }
            for try await count in group { #expect(count == 1) }
        }
        #expect(openings.count <= 2, "one that came while another looked may open it")
        await withTaskGroup(of: Void.self) { group in
            for number in 2..<40 {
                group.addTask { try? await database.insert(number) }
                group.addTask { _ = try? await database.glance { try $0.query("SELECT number FROM notes").count } }
                group.addTask { _ = await database.sweep(now: .now + .seconds(1)) }
            }
        }
        #expect(try await database.glance { try $0.query("SELECT number FROM notes").count } == 39)
        await database.close()
        await #expect(throws: StorageError.self) { try await database.glance { try $0.query("SELECT 1").count } }
    }

    @Test("keeps what a glance has found for as long as it stays closed")
    func keepsFindings() async throws {
        let path = directory.database()
        let openings = Opener(path)
        let looks = Looks()
        let database = glanced(path, openings, looks)
        func count() async throws -> Int { try await database.glance(keptAs: "notes") { try $0.query("SELECT number FROM notes").count } }
        #expect(try await count() == 0)
        for number in 1...3 {
            try await database.insert(number)
            #expect(try await count() == number, "it is open")
            #expect(await database.sweep(now: .now + .seconds(1)))
            let before = looks.count
            for _ in 0..<5 { #expect(try await count() == number) }
            #expect(looks.count == before + 1)
        }
        #expect(openings.count == 3, "nothing that is kept opens it")
        #expect(try await database.glance(keptAs: "other") { _ in "another question" } == "another question")
        #expect(try await database.glance(keptAs: "other") { _ in 7 } == 7, "of another kind")
        // One that it could not be read for as it lies is opened, and nothing is kept of it.
        await #expect(throws: Opener.Refused.self) { try await database.glance(keptAs: "broken") { _ -> Int in throw Opener.Refused() } }
        await database.close()
        await #expect(throws: StorageError.self) { try await count() }
    }

    @Test("finds what will be asked along with whatever is looked for first")
    func standingQuestions() async throws {
        let path = directory.database()
        let openings = Opener(path)
        let looks = Looks()
        let database = glanced(path, openings, looks, standing: ["count": { try $0.query("SELECT number FROM notes").count }])
        try await database.insert(1)
        #expect(await database.sweep(now: .now + .seconds(1)))
        #expect(try await database.glance { _ in "anything" } == "anything")
        #expect(try await database.glance(keptAs: "count") { _ in -1 } == 1)
        #expect(looks.count == 1)
        try await database.insert(2)
        #expect(await database.sweep(now: .now + .seconds(1)))
        #expect(try await database.glance { _ in "anything" } == "anything")
        #expect(try await database.glance(keptAs: "count") { _ in -1 } == 2)
        await database.close()

        // One that cannot be answered yet, since its tables come with the opening.
        let later = glanced(path, openings, standing: ["count": { try $0.query("SELECT number FROM later").count }])
        #expect(try await later.glance { try $0.query("SELECT number FROM notes").count } == 2)
        #expect(later.isOpen)
        await later.close()
    }

    @Test("that was not closed, or has another schema, is opened by a glance")
    func glanceOpens() async throws {
        let path = directory.database()
        let killed = try await SQLiteDatabase.open(path)
        try await Self.schema.apply(to: killed)
        try await killed.insert(1)
        #expect(await !SQLiteDatabase.readClosed(path, schema: Self.schema) { _ in })
        await killed.close()
        #expect(await SQLiteDatabase.readClosed(path, schema: Self.schema) { _ in })
        #expect(await !SQLiteDatabase.readClosed(path, schema: Migrations(Self.schema.steps + [Migration(2, "more", [])])) { _ in })
        #expect(await !SQLiteDatabase.readClosed(path + ".nosuch", schema: Self.schema) { _ in })
        #expect(!FileManager.default.fileExists(atPath: path + "-wal") && !FileManager.default.fileExists(atPath: path + ".nosuch"))
    }

    @Test("refuses use after closing, which may be said many times, open or not")
    func closing() async throws {
        let opener = Opener(directory.database())
        let never = database(opener)
        await never.close()
        #expect(await storageCode { try await never.insert(1) } == .closed)
        #expect(opener.count == 0)

        let used = database(opener)
        try await used.insert(1)
        async let first: Void = used.close()
        async let second: Void = used.close()
        _ = await (first, second)
        await used.close()
        #expect(!used.isOpen)
        #expect(await storageCode { try await used.insert(2) } == .closed)
        #expect(await used.sweep(now: start + .seconds(600)) == false)
    }
}
