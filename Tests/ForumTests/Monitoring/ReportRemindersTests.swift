import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

@Suite struct `Reminders of reports` {
    private static func record(_ type: String, _ key: String, _ body: JSON) -> Record { Record(type: type, key: key, base: 0, body: body) }

    private static let plans: [Record] = [
        record(
            CyclePublished.name, "forum-2027",
            ["title": ["en": "The cycle"], "opens": "2026-11-25", "closes": "2026-12-31", "forum": "The forum of 2027"]),
        record(CommitmentPublished.name, "A11.2", ["article": 11, "text": ["en": "Do it"], "lead": "city"]),
        record(CommitmentPublished.name, "A1.1", ["article": 1, "text": ["en": "Do it too"], "lead": "city"]),
    ]
    private static let report = record(
        ReportSigned.name, "forum-2027/A1.1/almaty", ["completion": "limited", "narrative": ["en": "What was done"], "official": "The mayor"])

    private static func tables(_ entries: [[Record]]) async throws -> FoldedTables {
        let tables = try await FoldedTables(ProgressTables.self, entries, members: ["almaty": "2026-01-01", "bishkek": "2026-01-01"])
        try await Migrations(ReportReminders.migrations).apply(to: tables.database, of: MonitoringFeature.name)
        return tables
    }

    private static func reminders(_ tables: FoldedTables, on day: String, _ job: any BackgroundJob.Type = ReportReminders.self) async throws
        -> [String]
    {
        let now = try #require(UTCDate(day)).start
        let place = job.name == ReportReminders.name ? JobSite.Place.city(try #require(CityID("almaty"))) : .secretariat
        let findings = try await job.run(at: JobSite(place, forum: tables.database, own: tables.database, now: now))
        return findings.map { finding in
            "\(finding.message): " + finding.details.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
    }

    @Test func `come when a cycle opens, again after a week, and when its end has passed, as long as nothing is reported`() async throws {
        let tables = try await Self.tables([Self.plans])
        let due = "progress reports are due: closes 2026-12-31, commitments A1.1 A11.2, cycle forum-2027"
        #expect(try await Self.reminders(tables, on: "2026-11-24") == [])
        #expect(try await Self.reminders(tables, on: "2026-11-25") == [due])
        #expect(try await Self.reminders(tables, on: "2026-11-26") == [])
        #expect(try await Self.reminders(tables, on: "2026-12-02") == [due])
        #expect(try await Self.reminders(tables, on: "2027-01-01") == [due.replacing("due", with: "missing")])
        #expect(try await Self.reminders(tables, on: "2028-01-10") == [], "a year after its end nobody is asked any more")
    }

    @Test func `leave out what was reported`() async throws {
        let tables = try await Self.tables([Self.plans, [Self.report]])
        #expect(
            try await Self.reminders(tables, on: "2026-11-26") == [
                "progress reports are due: closes 2026-12-31, commitments A11.2, cycle forum-2027"
            ])
    }

    @Test func `tell the secretariat how much is missing, and of how many cities`() async throws {
        let tables = try await Self.tables([Self.plans, [Self.report]])
        #expect(
            try await Self.reminders(tables, on: "2027-01-01", MissingReports.self) == [
                "progress reports are missing: cities 2, closes 2026-12-31, cycle forum-2027, reports 3"
            ])
        #expect(MissingReports.runs(at: .secretariat) && !ReportReminders.runs(at: .secretariat))
    }
}
