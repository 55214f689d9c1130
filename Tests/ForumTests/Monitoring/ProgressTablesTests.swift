import FeatureKit
import Federation
import Ledger
import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The tables of progress` {
    private static func commitment(_ id: String, lead: String = "city", indicators: [String] = ["a", "b"], base: Int64 = 0) -> Record {
        let listed = indicators.map { letter -> JSON in
            let aggregation = ["a": "sum", "b": "mean", "c": "latest"][letter] ?? "none"
            return [
                "code": .string("\(id)-\(letter)"), "name": .string("Indicator \(letter)"), "unit": "cities", "direction": "up",
                "aggregation": .string(aggregation),
            ]
        }
        let article = CommitmentID(id).map { Int64($0.article) } ?? 1
        return Record(
            type: CommitmentPublished.name, key: id, base: base,
            body: ["article": .integer(article), "text": ["en": "Do it"], "lead": .string(lead), "indicators": .array(listed)])
    }

    /// From the day of the first entry to the day after.
    private static let cycle = Record(
        type: CyclePublished.name, key: "forum-2027", base: 0,
        body: ["title": ["en": "The cycle"], "opens": "2026-11-25", "closes": "2026-11-26", "forum": "The forum of 2027"])

    private static func report(
        _ commitment: String, _ city: String, _ completion: String = "limited", _ values: KeyValuePairs<String, String> = [:], base: Int64 = 0
    ) -> Record {
        var body = JSONObject()
        body["completion"] = .string(completion)
        body["values"] = .array(values.map { ["indicator": .string("\(commitment)-\($0)"), "value": .string($1)] })
        body["narrative"] = ["en": "What was done"]
        body["official"] = "The mayor"
        return Record(type: ReportSigned.name, key: "forum-2027/\(commitment)/\(city)", base: base, body: .object(body))
    }

    private static func assessment(_ commitment: String, _ city: String, of report: Int64, _ outcome: String = "accepted", base: Int64 = 0) -> Record
    {
        Record(
            type: AssessmentPublished.name, key: "forum-2027/\(commitment)/\(city)", base: base,
            body: [
                "reportIndex": .integer(report), "outcome": .string(outcome), "completion": "not-started", "verifiability": "low",
                "comment": ["en": "Seen"],
            ])
    }

    private static let members: KeyValuePairs = [
        "almaty": "2026-01-01", "bishkek": "2026-01-01", "osh": "2026-01-01", "samarkand": "2026-12-01",
    ]

    /// Almaty reports, corrects and is judged; Bishkek reports two of three values; Osh does nothing.
    private static let story: [[Record]] = [
        [commitment("A11.2"), commitment("A1.1", lead: "secretariat"), commitment("A15.1", lead: "osh", indicators: []), cycle],
        [report("A11.2", "almaty", "limited", ["a": "12", "b": "0.1"])],
        [report("A11.2", "bishkek", "complete", ["a": "30.5", "b": "0.2"])],
        [assessment("A11.2", "almaty", of: 1, "returned")],
        [report("A11.2", "almaty", "substantial", ["b": "-0.3"], base: 2)],
    ]

    private static func tables(_ entries: [[Record]] = story, together: Int = 1) async throws -> FoldedTables {
        try await FoldedTables(ProgressTables.self, entries, members: members, together: together)
    }

    private static func cells(_ tables: FoldedTables, on day: String, _ filter: ProgressFilter = ProgressFilter()) async throws -> [String] {
        let (cycle, day) = (try #require(CycleID("forum-2027")), try #require(UTCDate(day)))
        let (cells, _) = try await tables.read { try ProgressCell.page(of: cycle, filter, on: day, limit: 100, $0) }
        return cells.map { cell in
            let judged = cell.outcome.map { " \($0)\(cell.isAssessmentOutdated ? ", outdated" : "")" } ?? ""
            return "\(cell.commitment) \(cell.city) \(cell.state.rawValue) \(cell.completion?.rawValue ?? "-")\(judged)"
        }
    }

    @Test func `tell how each city stands: what is due, what is missing once the cycle has closed, what was corrected since it was judged`()
        async throws
    {
        let tables = try await Self.tables()
        let reported = ["A11.2 almaty on-time substantial returned, outdated", "A11.2 bishkek on-time complete"]
        #expect(try await Self.cells(tables, on: "2026-11-24") == reported + ["A11.2 osh not-open -", "A15.1 osh not-open -"])
        #expect(try await Self.cells(tables, on: "2026-11-26") == reported + ["A11.2 osh due -", "A15.1 osh due -"])
        // Who became a member after the cycle is not asked.
        #expect(try await Self.cells(tables, on: "2026-11-27") == reported + ["A11.2 osh missing -", "A15.1 osh missing -"])
        let osh = try #require(CityID("osh"))
        #expect(try await Self.cells(tables, on: "2026-11-27", .init(city: osh)) == ["A11.2 osh missing -", "A15.1 osh missing -"])
    }

    /// Bishkek's report is accepted, answered and published, then corrected; Almaty's was returned and corrected.
    private static let workflow: [[Record]] =
        story + [
            [assessment("A11.2", "bishkek", of: 2)],
            [
                Record(
                    type: ReplySigned.name, key: "forum-2027/A11.2/bishkek", base: 0,
                    body: ["assessmentIndex": 5, "text": ["en": "We agree"], "official": "The mayor"])
            ],
            [
                Record(
                    type: ReportPublished.name, key: "forum-2027/A11.2/bishkek", base: 0,
                    body: ["reportIndex": 2, "assessmentIndex": 5, "replyIndex": 6])
            ],
            [report("A11.2", "bishkek", "limited", base: 3)],
        ]

    @Test func `tell how far the work on a report is: a correction puts it in review again`() async throws {
        let cycle = try #require(CycleID("forum-2027"))
        func stages(_ count: Int) async throws -> [String] {
            let tables = try await Self.tables(Array(Self.workflow.prefix(count)))
            let day = try #require(UTCDate("2026-11-26"))
            let cells = try await tables.read { try ProgressCell.page(of: cycle, .init(), on: day, limit: 100, $0).cells }
            return cells.filter { $0.index != nil }.map { "\($0.city) \($0.stage.rawValue)\($0.replyIndex.map { ", reply \($0)" } ?? "")" }
        }
        #expect(try await stages(4) == ["almaty returned", "bishkek in-review"])
        #expect(try await stages(5) == ["almaty in-review", "bishkek in-review"])
        #expect(try await stages(6) == ["almaty in-review", "bishkek assessed"])
        #expect(try await stages(7) == ["almaty in-review", "bishkek assessed, reply 6"])
        #expect(try await stages(8) == ["almaty in-review", "bishkek published, reply 6"])
        #expect(try await stages(9) == ["almaty in-review", "bishkek in-review, reply 6"])
    }

    @Test func `keep a report late that first came after the cycle, and one in time that was corrected later`() async throws {
        let late = Self.report("A11.2", "osh", "limited", ["a": "1"])
        let corrected = Self.report("A11.2", "bishkek", "limited", base: 3)
        let entries = Self.story + [[late], [corrected]]
        let tables = try await FoldedTables(ProgressTables.self, entries, members: Self.members, secondsBetween: 40_000)
        // 2026-11-25T08:00 and every 11 hours and some: entry 3 is of the 26th, entry 5 of the 27th.
        #expect(
            try await Self.cells(tables, on: "2026-11-28", .init(commitment: CommitmentID("A11.2"))) == [
                "A11.2 almaty on-time substantial returned, outdated", "A11.2 bishkek on-time limited", "A11.2 osh late limited",
            ])
        let page = APIPage(limit: 10)
        let reports = try await tables.read { try ProgressTables.reports(.init(), after: nil, on: page, $0).items }
        #expect(
            reports.map { "\($0.record.id.key.split(separator: "/")[2]) \($0.isLate) \($0.versions)" } == [
                "almaty false 2", "bishkek false 2", "osh true 1",
            ])
    }

    @Test func `hold no value that a city has not given, or gives no longer: nothing counts as 0`() async throws {
        let tables = try await Self.tables()
        let cycle = try #require(CycleID("forum-2027"))
        let (sum, mean, nobody) = try await tables.read { connection in
            (
                try IndicatorValue.total(of: "A11.2-a", .sum, in: cycle, connection),
                try IndicatorValue.total(of: "A11.2-b", .mean, in: cycle, connection),
                try IndicatorValue.total(of: "A11.2-c", .latest, in: cycle, connection)
            )
        }
        // Almaty's correction has no value of the first.
        #expect(sum == .init(value: DecimalNumber("30.5"), cities: 1))
        #expect(mean == .init(value: DecimalNumber("-0.05"), cities: 2))
        #expect(nobody == .init(value: nil, cities: 0))
        let values = try await tables.read { try IndicatorValue.page(of: "A11.2-b", .init(), after: ("", ""), limit: 10, $0).values }
        #expect(values.map { "\($0.city) \($0.value) \($0.index)" } == ["almaty -0.3 4", "bishkek 0.2 2"])
    }

    @Test func `forget an indicator that its commitment no longer has`() async throws {
        let tables = try await Self.tables(Self.story + [[Self.commitment("A11.2", indicators: ["b", "c"], base: 1)]])
        let codes = try await tables.read { try ListedIndicator.page(of: nil, after: "", limit: 10, $0).items.map(\.code) }
        #expect(codes == ["A1.1-a", "A1.1-b", "A11.2-b", "A11.2-c"])
    }

    @Test(arguments: [2, 3, 7]) func `come out the same however many entries are folded at once`(together: Int) async throws {
        let story = Self.story + [[Self.commitment("A11.2", indicators: ["b", "c"], base: 1)], [Self.report("A11.2", "bishkek", base: 3)]]
        let (one, other) = (try await Self.tables(story), try await Self.tables(story, together: together))
        #expect(try await one.rows(of: ProgressTables.self).count == 12)
        #expect(try await one.rows(of: ProgressTables.self) == other.rows(of: ProgressTables.self))
    }

    @Test func `show a report that a later version of the rules has written, and take nothing from it`() async throws {
        let later = Record(type: ReportSigned.name, key: "forum-2027/A11.2/almaty", base: 5, body: ["completion": "transcended"])
        let tables = try await Self.tables(Self.story + [[later]])
        #expect(try await Self.cells(tables, on: "2026-11-26").first == "A11.2 almaty on-time - returned, outdated")
        let cycle = try #require(CycleID("forum-2027"))
        #expect(try await tables.read { try IndicatorValue.total(of: "A11.2-b", .mean, in: cycle, $0) }.cities == 1)
    }

    @Test func `are read page by page, by cycle, commitment and city`() async throws {
        let tables = try await Self.tables()
        var (seen, after): ([String], ReportKey?) = ([], nil)
        for _ in 0..<10 {
            let place = after
            let (items, hasMore) = try await tables.read { try ProgressTables.reports(.init(), after: place, on: APIPage(limit: 1), $0) }
            seen += items.map(\.record.id.key)
            guard hasMore else { break }
            after = items.last.flatMap { ReportKey($0.record.id.key) }
        }
        #expect(seen == ["forum-2027/A11.2/almaty", "forum-2027/A11.2/bishkek"])
        let filter = ProgressFilter(city: CityID("bishkek"))
        let page = APIPage(limit: 10)
        #expect(try await tables.read { try ProgressTables.reports(filter, after: nil, on: page, $0) }.items.count == 1)
        #expect(try await tables.read { try ProgressTables.assessments(filter, after: nil, on: page, $0) }.items.isEmpty)
        #expect(try await tables.read { try ProgressTables.commitments(article: 15, after: "", on: page, $0) }.items.map(\.id.key) == ["A15.1"])
    }
}
