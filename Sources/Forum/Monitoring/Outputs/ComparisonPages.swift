import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// Cities beside each other in one cycle, or the forum in two cycles.
struct ComparisonPages {
    /// What is compared.
    struct Choice: Sendable {
        var cycle: CycleID?
        /// The cycle to compare with.
        var other: CycleID?
        /// At most as many as ``names`` has.
        var cities: [CityID] = []
        /// What was typed for cities, by the names of the query.
        var typed: [String: String] = [:]
        /// Where each table begins, by its id.
        var after: [String: String] = [:]
        /// Those of the query's names under which no city of the forum was typed.
        var unknown: [String] = []

        /// Finds the cities that were typed: by identifier, by a name in any language that the forum has it in, or by a part of one that no other city has.
        mutating func find(_ members: [(id: CityID, name: LocalizedText)], in language: String) {
            for name in Self.names {
                guard let text = typed[name] else { continue }
                let wanted = text.lowercased()
                let member =
                    members.first { $0.id.text == text }
                    ?? members.first { member in member.name.texts.contains { $0.text.lowercased() == wanted } }
                    ?? Self.only(members.filter { CitySearch.means(wanted, $0.id, $0.name) })
                guard let member else {
                    unknown.append(name)
                    continue
                }
                typed[name] = member.name.text(in: language)
                if !cities.contains(member.id) { cities.append(member.id) }
            }
        }

        private static func only(_ members: [(id: CityID, name: LocalizedText)]) -> (id: CityID, name: LocalizedText)? {
            members.count == 1 ? members.first : nil
        }

        /// In the query.
        static let names = ["a", "b", "c", "d"]
        /// The tables, which have a cursor each.
        static let tables = ["cities", "values", "cycles", "totals"]

        static func cursor(_ table: String) -> String { "\(table)-after" }

        /// The choice again, in an address.
        var query: [(name: String, value: String)] {
            let cycles = [("cycle", cycle), ("with", other)].compactMap { name, cycle in cycle.map { (name: name, value: $0.text) } }
            return cycles + Self.names.compactMap { name in typed[name].map { (name: name, value: $0) } }
        }
    }

    /// Everything that the tables show.
    struct Reading: Sendable {
        let cycles: [ForumCycle]
        let cycle: ForumCycle?
        let other: ForumCycle?
        /// All members, for the choice.
        let members: [(id: CityID, name: LocalizedText)]
        let commitments: [(id: CommitmentID, commitment: Commitment)]
        let cells: [ReportKey: ProgressCell]
        /// By indicator and city.
        let values: [String: [CityID: DecimalNumber]]
        /// By indicator: in the cycle, and in the other.
        let totals: [String: (IndicatorTotal, IndicatorTotal)]
        let lines: (CycleSummary?, CycleSummary?)
    }

    /// Rows of a table: four of them stand on a page.
    private static let pageLength = 18

    let words: ProgressWords
    let choice: Choice

    func page(_ reading: Reading) -> Page {
        Page(
            kicker: words(HeatmapText.title), heading: words(ComparisonText.title), lede: words(ComparisonText.lede),
            words.home(current: words(ComparisonText.title)), ComparisonForm(words: words, choice: choice, reading: reading),
            reading.cycle.flatMap { choice.cities.isEmpty ? nil : cities($0, reading) },
            reading.cycle.flatMap { choice.cities.isEmpty ? nil : values($0, reading) },
            cycles(reading), totals(reading))
    }

    /// A table, of whose rows a page shows a part.
    private func table<Item>(
        _ id: String, _ title: String, note: String? = nil, _ columns: [DataTable.Column], _ items: [Item], empty: Message, key: (Item) -> String,
        _ row: (Item) -> [Cell]
    ) -> Stack {
        let part = ListPart(of: items, after: choice.after[id], length: Self.pageLength, id: key)
        return Stack([
            DataTable(id: id, title: title, note: note, columns: columns, rows: part.shown.map(row), empty: EmptyState(words(empty))),
            Pagination(
                part, label: title, path: ["progress", "compare"], query: choice.query, cursor: Choice.cursor(id), words.localizer),
        ])
    }

    // MARK: Cities

    private func cities(_ cycle: ForumCycle, _ reading: Reading) -> Stack {
        let shown = reading.commitments.filter { item in choice.cities.contains { reading.cells[key(cycle, item.id, $0)] != nil } }
        return table(
            "cities", words(ReportsText.reportsOf(cycle: cycle.name(in: words.language))), note: words(ReportsText.openOne),
            [.text(words(HeatmapText.commitment)), .text(words(HeatmapText.what))] + choice.cities.map { .text(words.name($0)) },
            shown, empty: ReportsText.cityNotAsked, key: \.id.text
        ) { item in
            [
                Cell.text(item.id.text, link: ProgressLink.commitment(item.id, cycle.id)).asHeader,
                .foreign(item.commitment.text.beginning(in: words.language)),
            ]
                + choice.cities.map { city in
                    guard let cell = reading.cells[key(cycle, item.id, city)] else { return .text("—") }
                    return .text(words(CellStatus(cell).name), link: ProgressLink.report(cell.key))
                }
        }
    }

    private func key(_ cycle: ForumCycle, _ commitment: CommitmentID, _ city: CityID) -> ReportKey {
        ReportKey(cycle: cycle.id, commitment: commitment, city: city)
    }

    private func values(_ cycle: ForumCycle, _ reading: Reading) -> Stack {
        let indicators = reading.commitments.flatMap(\.commitment.indicators).filter { reading.values[$0.code] != nil }
        return table(
            "values", words(ReportPageText.values), note: words(ReportsText.missingNote),
            [.text(words(ReportsText.indicator)), .text(words(ReportsText.measured))] + choice.cities.map { .number(words.name($0)) },
            indicators, empty: ReportsText.nobodyReports, key: \.code
        ) { indicator in
            [
                Cell.text(indicator.code, link: ProgressLink.indicator(indicator.code)).asHeader,
                .foreign(indicator.name(in: words.language).beginning(bytes: 200)),
            ]
                + choice.cities.map { .number(words.number(reading.values[indicator.code]?[$0])) }
        }
    }

    // MARK: Cycles

    private func cycles(_ reading: Reading) -> Stack? {
        guard let cycle = reading.cycle, let other = reading.other, let (one, two) = both(reading.lines) else { return nil }
        let (left, right) = (other.name(in: words.language), cycle.name(in: words.language))
        return table(
            "cycles", words(ComparisonText.cyclesTitle(one: left, two: right)),
            [.text(words(HeatmapText.commitment))]
                + [left, right].map { .number(words(ComparisonText.reportedIn(cycle: $0))) }
                + [left, right].map { .number(words(ComparisonText.advancedIn(cycle: $0))) },
            one.lines, empty: HeatmapText.noCommitments, key: \.commitment.text
        ) { line in
            let before = two.lines.first { $0.commitment == line.commitment }
            let numbers = [before?.reported, line.reported, before?.advanced, line.advanced]
            return [Cell.text(line.commitment.text, link: ProgressLink.commitment(line.commitment)).asHeader]
                + numbers.map { .number($0.map { words.localizer.integer($0) } ?? "—") }
        }
    }

    private func both(_ lines: (CycleSummary?, CycleSummary?)) -> (CycleSummary, CycleSummary)? {
        lines.0.flatMap { one in lines.1.map { (one, $0) } }
    }

    private func totals(_ reading: Reading) -> Stack? {
        guard let cycle = reading.cycle, let other = reading.other else { return nil }
        let indicators = reading.commitments.flatMap(\.commitment.indicators).filter { $0.computation?.isOfCycle != false }
        return table(
            "totals", words(ReportsText.indicators), note: words(ReportsText.missingNote),
            [
                .text(words(ReportsText.indicator)), .text(words(ReportsText.measured)), .number(other.name(in: words.language)),
                .number(cycle.name(in: words.language)),
                .text(words(ReportsText.unit)),
            ], indicators, empty: ReportsText.noIndicators, key: \.code
        ) { indicator in
            let totals = reading.totals[indicator.code]
            return [
                Cell.text(indicator.code, link: ProgressLink.indicator(indicator.code)).asHeader,
                .foreign(indicator.name(in: words.language).beginning(bytes: 200)),
                .number(words.number(totals?.1.value)), .number(words.number(totals?.0.value)), .foreign(indicator.unit(in: words.language)),
            ]
        }
    }
}
