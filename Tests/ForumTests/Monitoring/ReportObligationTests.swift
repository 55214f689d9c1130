import Federation
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

/// Every list and count asks the same rule: who of them disagreed would show a city as late in one place and as free in another.
@Suite struct `Who owes a report` {
    private static func record(_ type: String, _ key: String, base: Int64 = 0, _ body: JSON) -> Record {
        Record(type: type, key: key, base: base, body: body)
    }

    private static func cycle(closes: String, base: Int64 = 0) -> Record {
        record(
            CyclePublished.name, "past", base: base,
            ["title": ["en": "The cycle"], "opens": "2026-01-01", "closes": .string(closes), "forum": "The forum"])
    }

    private static let report: JSON = ["completion": "limited", "narrative": ["en": "What was done"], "official": "The mayor"]

    /// The cycle is entered when it has long closed; Osh became a member between the two, Samarkand after both.
    private static let story: [[Record]] = [
        [record(CommitmentPublished.name, "A11.2", ["article": 11, "text": ["en": "Do it"], "lead": "city"])],
        [record(CommitmentPublished.name, "A15.1", ["article": 15, "text": ["en": "Do it"], "lead": "samarkand"])],
        [cycle(closes: "2026-03-01")],
        [record(ReportSigned.name, "past/A11.2/almaty", report)],
    ]

    private static func tables(_ entries: [[Record]]) async throws -> FoldedTables {
        try await FoldedTables(
            ProgressTables.self, entries, members: ["almaty": "2026-01-01", "osh": "2026-11-24", "samarkand": "2026-11-27"],
            admissions: ["almaty": 0, "osh": 1, "samarkand": 4])
    }

    private struct Owed: Sendable, Equatable {
        var cells: [String]
        var heatmap: [String]
        var overdue: [String]
        var asked: Int
        var unreported: Int
        var onTime: String?
    }

    private static func owed(_ tables: FoldedTables) async throws -> Owed {
        let (id, day) = (try #require(CycleID("past")), try #require(UTCDate("2026-11-28")))
        return try await tables.read { connection in
            let cycle = try #require(try ForumCycle.all(connection).first)
            func pair(_ cell: ProgressCell) -> String { "\(cell.commitment) \(cell.city) \(cell.state.rawValue)" }
            let overdue = try OverdueReports(of: cycle, after: "", limit: 10, connection)
            let summary = try CycleSummary(of: cycle, connection)
            return Owed(
                cells: try ProgressCell.page(of: id, on: day, limit: 10, connection).cells.map(pair),
                heatmap: try Heatmap(of: cycle, article: nil, after: "", on: day, connection).rows.flatMap(\.cells.values).map(pair).sorted(),
                overdue: overdue.cities.flatMap { city in city.commitments.map { "\($0) \(city.id)" } }.sorted(),
                asked: summary.asked, unreported: summary.unreported,
                onTime: try IndicatorComputation.citiesOnTime.value(in: id, on: day, connection)?.description)
        }
    }

    @Test func `is who was a member when the cycle ended, or when it was first published where that came later, in every list and count`()
        async throws
    {
        let past = ["A11.2 almaty late", "A11.2 osh missing"]
        #expect(
            try await Self.owed(Self.tables(Self.story))
                == Owed(cells: past, heatmap: past, overdue: ["A11.2 osh"], asked: 2, unreported: 1, onTime: "0"))
    }

    @Test func `changes when the cycle is put off, and by no later version of it`() async throws {
        // Renamed when Samarkand is there: it was not there when the cycle was first published.
        let renamed = Self.story + [[], [Self.cycle(closes: "2026-03-02", base: 3)]]
        #expect(try await Self.owed(Self.tables(renamed)).overdue == ["A11.2 osh"])
        let putOff = Self.story + [[], [Self.cycle(closes: "2027-03-01", base: 3)]]
        let owed = try await Self.owed(Self.tables(putOff))
        #expect(owed.overdue == ["A11.2 osh", "A11.2 samarkand", "A15.1 samarkand"])
        #expect(owed.cells == ["A11.2 almaty on-time", "A11.2 osh due", "A11.2 samarkand due", "A15.1 samarkand due"])
        #expect(owed.heatmap == owed.cells && owed.asked == 4 && owed.unreported == 3 && owed.onTime == "33.3")
    }
}
