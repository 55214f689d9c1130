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

    private func runner(_ jobs: [any BackgroundJob.Type], _ schedule: any Database, _ clock: @escaping Clock) -> JobRunner {
        JobRunner(jobs, schedule: schedule, clock: clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// One round of a process that has just begun.
    private func round(_ city: String, at seconds: Int64, _ database: SQLiteDatabase) async throws -> Double {
        let place = JobSite.Place.city(try #require(CityID(city)))
        let now = Self.start.adding(seconds: seconds)
        return try await runner([Daily.self], database) { now }.round {
            [place, .secretariat].map { JobSite($0, forum: database, own: database, now: now) }
        }
    }

    @Test func `run when they are due, soon after they are new, and at the places that they name`() async throws {
        let database = try await open()
        let wait = try await round("almaty", at: 0, database)
        #expect(wait >= 0 && wait <= Double(JobRunner.firstWithinSeconds))
        #expect(Doings.shared.count("almaty") == 0, "the first time is left to chance")
        let next = try await round("almaty", at: JobRunner.firstWithinSeconds, database)
        #expect(Doings.shared.count("almaty") == 1 && Doings.shared.count("secretariat") == 0)
        #expect(next >= 0.9 * 86_400 && next <= 1.1 * 86_400)
        _ = try await round("almaty", at: 86_400 / 2, database)
        #expect(Doings.shared.count("almaty") == 1)
        await database.close()
    }

    @Test func `that a process has missed while it was stopped run once when it is back`() async throws {
        var database = try await open()
        _ = try await round("bishkek", at: 0, database)
        _ = try await round("bishkek", at: 400, database)
        await database.close()
        database = try await open()
        _ = try await round("bishkek", at: 10 * 86_400, database)
        _ = try await round("bishkek", at: 10 * 86_400 + 60, database)
        #expect(Doings.shared.count("bishkek") == 2)
        await database.close()
    }

    @Test func `that fail are tried again soon, and those that follow are not kept from running`() async throws {
        let database = try await open()
        Doings.shared.fails("osh", true)
        _ = try await round("osh", at: 0, database)
        let wait = try await round("osh", at: 400, database)
        #expect(Doings.shared.count("osh") == 1 && wait <= Double(JobRunner.retrySeconds))
        Doings.shared.fails("osh", false)
        _ = try await round("osh", at: 400 + JobRunner.retrySeconds, database)
        #expect(Doings.shared.count("osh") == 2)
        await database.close()
    }

    @Test func `are not put off by a clock that went back`() async throws {
        let database = try await open()
        _ = try await round("khiva", at: 100 * 86_400, database)
        let wait = try await round("khiva", at: 0, database)
        #expect(wait <= 1.1 * 86_400)
        _ = try await round("khiva", at: 86_400 * 11 / 10, database)
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
        let runner = runner([Awaited.self], schedule, clock)
        func rounds(_ count: Int) async throws {
            for _ in 0..<count {
                _ = try await runner.round { [JobSite(.city(CityID("termez")!), forum: schedule, own: own, now: clock())] }
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

    @Test func `all run at one place when somebody orders it, due or not, and tell what has become of them`() async throws {
        let database = try await open()
        let places = ["merv", "nisa"].map { JobSite.Place.city(CityID($0)!) }
        let runner = runner([Daily.self], database) { Self.start }
        let running = Task { await runner.run { places.map { JobSite($0, forum: database, own: database, now: Self.start) } } }
        let runs = try await runner.runNow(at: places[0])
        #expect(runs.map(\.job) == ["daily"] && runs[0].findings == [JobFinding("something was found")] && runs[0].error == nil)
        #expect(Doings.shared.count("merv") == 1 && Doings.shared.count("nisa") == 0)
        #expect(runner.plan(of: places[0]).map(\.due) == [runs[0].next])
        Doings.shared.fails("merv", true)
        async let again = runner.runNow(at: places[0])
        async let beside = runner.runNow(at: places[1])
        let (failed, other) = try await (again, beside)
        #expect(failed[0].error?.contains("it fails on purpose") == true && other[0].error == nil)
        #expect(Doings.shared.count("merv") == 2 && Doings.shared.count("nisa") == 1)
        running.cancel()
        await running.value
        await database.close()
    }
}
