import Federation
import Ledger
import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The heatmap` {
    private static func commitment(_ id: String, lead: String = "city") -> Record {
        let article = CommitmentID(id).map { Int64($0.article) } ?? 1
        return Record(
            type: CommitmentPublished.name, key: id, base: 0,
            body: ["article": .integer(article), "text": ["en": "Do it"], "lead": .string(lead)])
    }

    private static let cycle = Record(
        type: CyclePublished.name, key: "forum-2027", base: 0,
        body: ["title": ["en": "The cycle"], "opens": "2026-11-25", "closes": "2026-11-26", "forum": "The forum of 2027"])

    private static func report(_ commitment: String, _ city: String, _ completion: String = "limited") -> Record {
        Record(
            type: ReportSigned.name, key: "forum-2027/\(commitment)/\(city)", base: 0,
            body: ["completion": .string(completion), "narrative": ["en": "Done"], "official": "The mayor"])
    }

    private static let members: KeyValuePairs = [
        "almaty": "2026-01-01", "bishkek": "2026-01-01", "osh": "2026-01-01", "samarkand": "2026-12-01",
    ]

    private static let story: [[Record]] = [
        [commitment("A10.1"), commitment("A9.2"), commitment("A1.1", lead: "secretariat"), commitment("A15.1", lead: "osh"), cycle],
        [report("A10.1", "almaty"), report("A9.2", "almaty", "complete")], [report("A1.1", "bishkek", "substantial")],
    ]

    private static func tables() async throws -> FoldedTables { try await FoldedTables(ProgressTables.self, story, members: members) }

    private static func heatmap(_ tables: FoldedTables, article: Int? = nil, after: String = "", mostCells: Int = 300) async throws -> Heatmap {
        let day = try #require(UTCDate("2026-11-26"))
        return try await tables.read { connection in
            let cycle = try #require(try ForumCycle.all(connection).first)
            return try Heatmap(of: cycle, article: article, after: after, on: day, mostCells: mostCells, connection)
        }
    }

    private static func text(_ heatmap: Heatmap) -> [String] {
        heatmap.rows.map { row in
            "\(row.city): " + heatmap.columns.map { row.cells[$0.commitment].map { CellStatus($0).rawValue } ?? "-" }.joined(separator: " ")
        }
    }

    @Test func `has a row for every city and a column for every commitment in the order of articles, and nothing where nobody is asked`() async throws
    {
        let heatmap = try await Self.heatmap(try await Self.tables())
        #expect(heatmap.columns.map(\.commitment.text) == ["A1.1", "A9.2", "A10.1", "A15.1"])
        #expect(
            Self.text(heatmap) == [
                "almaty: - complete limited -", "bishkek: substantial due due -", "osh: - due due due", "samarkand: - - - -",
            ])
        #expect(!heatmap.hasMore)
    }

    @Test func `shows one article alone`() async throws {
        let heatmap = try await Self.heatmap(try await Self.tables(), article: 15)
        #expect(Self.text(heatmap) == ["almaty: -", "bishkek: -", "osh: due", "samarkand: -"])
    }

    @Test func `ends a page with a whole city and goes on behind it`() async throws {
        let tables = try await Self.tables()
        var (seen, after) = ([String](), "")
        for _ in 0..<10 {
            let heatmap = try await Self.heatmap(tables, after: after, mostCells: 2)
            seen.append(heatmap.rows.map(\.city.text).joined(separator: " "))
            guard heatmap.hasMore, let last = heatmap.rows.last else { break }
            after = last.city.text
        }
        #expect(seen == ["almaty", "bishkek", "osh", "samarkand"] || seen == ["almaty", "bishkek", "osh samarkand"])
        #expect(seen.joined(separator: " ") == "almaty bishkek osh samarkand")
    }

    @Test func `sums a cycle up over all cities`() async throws {
        let summary = try await Self.tables().read { connection in
            try CycleSummary(of: try #require(try ForumCycle.all(connection).first), connection)
        }
        let lines = summary.lines.map { "\($0.commitment) \($0.asked) \($0.reported) \($0.late) \($0.unreported) \($0.advanced)" }
        #expect(lines == ["A1.1 0 1 0 0 1", "A9.2 3 1 0 2 1", "A10.1 3 1 0 2 0", "A15.1 1 0 0 1 0"])
        #expect(summary.cities == 4 && summary.asked == 7 && summary.unreported == 5)
    }

    @Test func `is told by the log alone where an indicator is computed, and says nothing where there is nothing to count`() async throws {
        let tables = try await Self.tables()
        let cycle = try #require(CycleID("forum-2027"))
        let values = try await tables.read { connection in
            try [IndicatorComputation.memberCities, .memberCountries, .reportingCities, .citiesOnTime, .commitmentsAccepted].map {
                try $0.value(in: cycle, on: FoldedTables.start.date, connection)?.description ?? "-"
            }
        }
        // Of Almaty, Bishkek and Osh Almaty alone has given all that it was asked for.
        #expect(values == ["4", "1", "2", "33.3", "0"])
        let nothing = try await FoldedTables(ProgressTables.self, [], members: [:])
        #expect(try await nothing.read { try IndicatorComputation.citiesOnTime.value(in: cycle, on: FoldedTables.start.date, $0) } == nil)
        #expect(try await nothing.read { try IndicatorComputation.commitmentsAccepted.value(in: cycle, on: FoldedTables.start.date, $0) } == nil)
    }
}
