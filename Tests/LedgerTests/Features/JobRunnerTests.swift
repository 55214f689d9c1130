import Federation
import Logging
import Primitives
import SQL
import Synchronization
import TestKit
import Testing

@testable import Ledger

/// What jobs have done in a test: they are types, and tell it by the place at which they ran.
private final class Doings: Sendable {
    static let shared = Doings()
    private let runs = Mutex<[String: Int]>([:])
    private let failing = Mutex<Set<String>>([])

    func ran(_ place: String) throws {
        runs.withLock { $0[place, default: 0] += 1 }
        if failing.withLock({ $0.contains(place) }) { throw StorageError(.misuse, "it fails on purpose") }
    }
    func count(_ place: String) -> Int { runs.withLock { $0[place] ?? 0 } }
    func fails(_ place: String, _ isFailing: Bool) {
        failing.withLock { failing in
            if isFailing { failing.insert(place) } else { failing.remove(place) }
        }
    }
}

private enum Daily: BackgroundJob {
    static let name = "daily"
    static let everySeconds: Int64 = 86_400
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }
    static func run(at site: JobSite) async throws -> [JobFinding] {
        try Doings.shared.ran(site.place.text)
        return [JobFinding("something was found")]
    }
}

/// Has something to do from the time on that stands in a table.
private enum Awaited: JobOfTables {
    static let name = "awaited"
    static let everySeconds: Int64 = 60
    static func runs(at place: JobSite.Place) -> Bool { true }
    static func due(_ own: any SQLConnection) throws -> UTCTime? { try own.earliest("SELECT MIN(number) FROM notes") }
    static func run(at site: JobSite) async throws -> [JobFinding] {
        try Doings.shared.ran(site.place.text)
        return []
    }
}

@Suite struct `Jobs of features` {
    private static let start = UTCTime(seconds: 1_795_593_600)
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    /// The tests run beside each other, each with a city of its own.
    private func open() async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(directory.file("jobs.sqlite"))
        try await Migrations([Migration(1, "jobs", JobSchedule.statements)]).apply(to: database)
        return database
    }

    private func runner(_ city: String, at seconds: Int64, _ database: SQLiteDatabase) throws -> JobRunner {
        let place = JobSite.Place.city(try #require(CityID(city)))
        let now = Self.start.adding(seconds: seconds)
        return JobRunner([Daily.self], schedule: database, clock: { now }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) {
            [place, .secretariat].map { JobSite($0, forum: database, own: database, now: now) }
        }
    }

    @Test func `run when they are due, soon after they are new, and at the places that they name`() async throws {
        let database = try await open()
        let wait = try await runner("almaty", at: 0, database).round()
        #expect(wait >= 0 && wait <= Double(JobRunner.firstWithinSeconds))
        #expect(Doings.shared.count("almaty") == 0, "the first time is left to chance")
        let next = try await runner("almaty", at: JobRunner.firstWithinSeconds, database).round()
        #expect(Doings.shared.count("almaty") == 1 && Doings.shared.count("secretariat") == 0)
        #expect(next >= 0.9 * 86_400 && next <= 1.1 * 86_400)
        _ = try await runner("almaty", at: 86_400 / 2, database).round()
        #expect(Doings.shared.count("almaty") == 1)
        await database.close()
    }

    @Test func `that a process has missed while it was stopped run once when it is back`() async throws {
        var database = try await open()
        _ = try await runner("bishkek", at: 0, database).round()
        _ = try await runner("bishkek", at: 400, database).round()
        await database.close()
        database = try await open()
        _ = try await runner("bishkek", at: 10 * 86_400, database).round()
        _ = try await runner("bishkek", at: 10 * 86_400 + 60, database).round()
        #expect(Doings.shared.count("bishkek") == 2)
        await database.close()
    }

    @Test func `that fail are tried again soon, and those that follow are not kept from running`() async throws {
        let database = try await open()
        Doings.shared.fails("osh", true)
        _ = try await runner("osh", at: 0, database).round()
        let wait = try await runner("osh", at: 400, database).round()
        #expect(Doings.shared.count("osh") == 1 && wait <= Double(JobRunner.retrySeconds))
        Doings.shared.fails("osh", false)
        _ = try await runner("osh", at: 400 + JobRunner.retrySeconds, database).round()
        #expect(Doings.shared.count("osh") == 2)
        await database.close()
    }

    @Test func `are not put off by a clock that went back`() async throws {
        let database = try await open()
        _ = try await runner("khiva", at: 100 * 86_400, database).round()
        let wait = try await runner("khiva", at: 0, database).round()
        #expect(wait <= 1.1 * 86_400)
        _ = try await runner("khiva", at: 86_400 * 11 / 10, database).round()
        #expect(Doings.shared.count("khiva") == 1)
        await database.close()
    }

    @Test func `that wait for what stands in a table do not run before, and do not look again while it cannot change`() async throws {
        let schema = Migrations([Migration(1, "notes", ["CREATE TABLE notes (number BIGINT NOT NULL)"])])
        let path = directory.file("own.sqlite")
        let looks = Mutex(0)
        let own = OnDemandDatabase(
            idleLimit: .seconds(0),
            readClosed: { body in
                looks.withLock { $0 += 1 }
                return await SQLiteDatabase.readClosed(path, schema: schema, body)
            },
            open: {
                let database = try await SQLiteDatabase.open(path)
                try await schema.apply(to: database)
                return database
            })
        try await own.write { _ in }
        #expect(await own.sweep(now: .now + .seconds(1)))
        let schedule = try await open()
        let now = Mutex(Self.start)
        let clock: Clock = { now.withLock { $0 } }
        let runner = JobRunner([Awaited.self], schedule: schedule, clock: clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) {
            [JobSite(.city(CityID("termez")!), forum: schedule, own: own, now: clock())]
        }
        func rounds(_ count: Int) async throws {
            for _ in 0..<count {
                _ = try await runner.round()
                now.withLock { $0 = $0.adding(seconds: 70) }
            }
        }
        try await rounds(10)
        #expect(Doings.shared.count("termez") == 0 && looks.withLock { $0 } == 1 && !own.isOpen)

        let due = clock().adding(seconds: 5 * 70)
        try await own.write { try $0.execute("INSERT INTO notes (number) VALUES ($1)", [.integer(due.milliseconds)]) }
        #expect(await own.sweep(now: .now + .seconds(1)))
        try await rounds(5)
        #expect(Doings.shared.count("termez") == 0 && looks.withLock { $0 } == 2, "it is not time yet")
        try await rounds(3)
        #expect(Doings.shared.count("termez") == 3 && looks.withLock { $0 } == 2)

        try await own.write { try $0.execute("DELETE FROM notes") }
        try await rounds(3)
        #expect(Doings.shared.count("termez") == 3, "it is open, and says that there is nothing")
        #expect(try await schedule.read { try JobSchedule.dueTimes($0) } == [:], "whatever comes soon again is not stored")
        await own.close()
        await schedule.close()
    }
}
