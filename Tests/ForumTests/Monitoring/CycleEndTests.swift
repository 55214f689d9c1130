import Federation
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The end of a cycle` {
    @Test(arguments: [
        ("TR", "03:00"), ("KZ", "05:00"), ("UZ", "05:00"), ("KG", "06:00"), ("CN", "08:00"), ("KR", "09:00"), ("JP", "09:00"), ("IN", "05:30"),
    ])
    func `is one moment, said by the clocks of each country between UTC+3 and UTC+9`(country: String, time: String) throws {
        for (day, next) in [("2026-12-31", "2027-01-01"), ("2028-02-28", "2028-02-29"), ("2027-03-27", "2027-03-28"), ("2027-10-30", "2027-10-31")] {
            let closes = try #require(UTCDate(day))
            let end = try #require(CivilTime.end(of: closes, in: country))
            #expect(end.time == time && end.day.description == next)
        }
    }

    @Test(arguments: ["IT", "RU", "ES", "GR", "US"])
    func `is said in UTC alone where clocks change with the season or differ within the country`(country: String) throws {
        let closes = try #require(UTCDate("2027-03-27"))
        #expect(CivilTime.end(of: closes, in: country) == nil)
    }

    /// A minute before midnight UTC and at it, the night in which clocks change in Europe.
    @Test(arguments: ["2027-03-27", "2027-10-30", "2026-12-31"])
    func `divides what came in time from what is late by UTC alone`(closes: String) async throws {
        let end = try #require(UTCDate(closes)).adding(days: 1).start
        func record(_ type: String, _ key: String, _ body: JSON) -> Record { Record(type: type, key: key, base: 0, body: body) }
        let report: JSON = ["completion": "limited", "narrative": ["en": "What was done"], "official": "The mayor"]
        let plans = [
            record(
                CyclePublished.name, "forum", ["title": ["en": "The cycle"], "opens": "2026-01-01", "closes": .string(closes), "forum": "The forum"]),
            record(CommitmentPublished.name, "A11.2", ["article": 11, "text": ["en": "Do it"], "lead": "city"]),
        ]
        // Entries stand so many seconds apart that the second report comes at the end, or one before it.
        let span = end.seconds - FoldedTables.start.seconds
        for (seconds, state) in [(span, ProgressCell.State.late), (span - 1, .onTime)] {
            let tables = try await FoldedTables(
                ProgressTables.self, [plans, [record(ReportSigned.name, "forum/A11.2/istanbul", report)]], members: ["istanbul": "2026-01-01"],
                secondsBetween: seconds)
            let cycle = try #require(CycleID("forum"))
            let (cells, late) = try await tables.database.read { connection in
                let cycles = try ForumCycle.all(connection)
                return (
                    try ProgressCell.page(of: cycle, on: end.date, limit: 10, connection).cells,
                    try CycleSummary(of: try #require(cycles.first), connection).late
                )
            }
            #expect(cells.map(\.state) == [state] && late == (state == .late ? 1 : 0), "\(closes) \(seconds)")
        }
    }
}
