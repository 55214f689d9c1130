import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// Where cities and cycles are compared.
enum ComparisonRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/progress/compare", needs: .public,
            query: ["lang", "cycle", "with"] + ComparisonPages.Choice.names + ComparisonPages.Choice.tables.map(ComparisonPages.Choice.cursor),
            "cities beside each other in a cycle, or the forum in two cycles"
        ) { context in
            let (asked, day, language) = (try choice(context.request), context.now.date, context.localizer.language.code)
            return try await context.tenant.database.read { connection in
                try ProgressTables.checkLive(connection)
                let members = try connection.query("SELECT city, name FROM member ORDER BY city LIMIT 2000").map { row in
                    (id: try row.parsed(0) { CityID($0) }, name: try Ledger.name(row, 1))
                }
                var choice = asked
                choice.find(members, in: language)
                let reading = try reading(choice, members, on: day, connection)
                let names = Dictionary(reading.members.map { ($0.id, $0.name) }) { first, _ in first }
                return ComparisonPages(words: ProgressWords(localizer: context.localizer, names: names), choice: choice).page(reading)
            }
        }
        return routes
    }

    /// What a form sends empty is not chosen.
    private static func choice(_ request: WebRequest) throws -> ComparisonPages.Choice {
        func value<Value>(_ name: String, _ form: String, _ make: (String) -> Value?) throws -> Value? {
            request.query(name)?.isEmpty == false ? try request.value(name, form, make) : nil
        }
        var choice = ComparisonPages.Choice()
        choice.cycle = try value("cycle", CyclePublished.keyForm) { CycleID($0) }
        choice.other = try value("with", CyclePublished.keyForm) { CycleID($0) }
        for name in ComparisonPages.Choice.names {
            let text = (request.query(name) ?? "").prefix(200).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !text.isEmpty { choice.typed[name] = text }
        }
        for table in ComparisonPages.Choice.tables { choice.after[table] = request.query(ComparisonPages.Choice.cursor(table)) }
        return choice
    }

    private static func reading(
        _ choice: ComparisonPages.Choice, _ members: [(id: CityID, name: LocalizedText)], on day: UTCDate, _ connection: any SQLConnection
    ) throws -> ComparisonPages.Reading {
        let cycles = try ForumCycle.all(connection)
        let cycle = try ForumCycle.chosen(choice.cycle, of: cycles, on: day)
        let other = try choice.other.flatMap { try ForumCycle.chosen($0, of: cycles, on: day) }
        let commitments = try Commitment.all(connection).map { (id: $0.id, commitment: $0.commitment) }
        var cells: [ReportKey: ProgressCell] = [:]
        var values: [String: [CityID: DecimalNumber]] = [:]
        var totals: [String: (IndicatorTotal, IndicatorTotal)] = [:]
        if let cycle {
            for city in choice.cities {
                for cell in try ProgressCell.all(of: city, in: cycle.id, on: day, connection) { cells[cell.key] = cell }
                try connection.forEachRow(
                    "SELECT indicator, value FROM progress_value WHERE cycle = $1 AND city = $2", [.text(cycle.id.text), .text(city.text)]
                ) { row in values[try row.text(0), default: [:]][city] = try row.parsed(1) { DecimalNumber($0) } }
            }
            if let other {
                for indicator in commitments.flatMap(\.commitment.indicators) where indicator.computation?.isOfCycle != false {
                    totals[indicator.code] = (
                        try IndicatorTotal(indicator, in: cycle.id, on: day, connection),
                        try IndicatorTotal(indicator, in: other.id, on: day, connection)
                    )
                }
            }
        }
        return ComparisonPages.Reading(
            cycles: cycles, cycle: cycle, other: other, members: members, commitments: commitments, cells: cells, values: values, totals: totals,
            lines: (
                try cycle.map { try ProgressPageRoutes.summary(of: $0, connection) },
                try other.map { try ProgressPageRoutes.summary(of: $0, connection) }
            ))
    }
}
