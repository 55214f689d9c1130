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
}
