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
        /// Those of the query's names under which no city of the forum was typed.
        var unknown: [String] = []

        /// Finds the cities that were typed: by identifier, or by a name in any language that the forum has it in.
        mutating func find(_ members: [(id: CityID, name: LocalizedText)], in language: String) {
            for name in Self.names {
                guard let text = typed[name] else { continue }
                let wanted = text.lowercased()
                let member =
                    members.first { $0.id.text == text }
                    ?? members.first { member in member.name.texts.contains { $0.text.lowercased() == wanted } }
                guard let member else {
                    unknown.append(name)
                    continue
                }
                typed[name] = member.name.text(in: language)
                if !cities.contains(member.id) { cities.append(member.id) }
            }
        }

        /// In the query.
        static let names = ["a", "b", "c", "d"]
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

    // MARK: Cities

    private func cities(_ cycle: ForumCycle, _ reading: Reading) -> DataTable {
        let shown = reading.commitments.filter { item in choice.cities.contains { reading.cells[key(cycle, item.id, $0)] != nil } }
        return DataTable(
            id: "cities", title: words(ReportsText.reportsOf(cycle: cycle.name(in: words.language))), note: words(ReportsText.openOne),
            columns: [.text(words(HeatmapText.commitment)), .text(words(HeatmapText.what))] + choice.cities.map { .text(words.name($0)) },
            rows: shown.map { item in
                [
                    Cell.text(item.id.text, link: ProgressLink.commitment(item.id, cycle.id)).asHeader,
                    .foreign(item.commitment.text.text(in: words.language)),
                ]
                    + choice.cities.map { city in
                        guard let cell = reading.cells[key(cycle, item.id, city)] else { return .text("—") }
                        return .text(words(CellStatus(cell).name), link: ProgressLink.report(cell.key))
                    }
            },
            empty: EmptyState(words(ReportsText.cityNotAsked)))
    }

    private func key(_ cycle: ForumCycle, _ commitment: CommitmentID, _ city: CityID) -> ReportKey {
        ReportKey(cycle: cycle.id, commitment: commitment, city: city)
    }

    private func values(_ cycle: ForumCycle, _ reading: Reading) -> DataTable {
        let indicators = reading.commitments.flatMap(\.commitment.indicators).filter { reading.values[$0.code] != nil }
        return DataTable(
            id: "values", title: words(ReportPageText.values), note: words(ReportsText.missingNote),
            columns: [.text(words(ReportsText.indicator)), .text(words(ReportsText.measured))] + choice.cities.map { .number(words.name($0)) },
            rows: indicators.map { indicator in
                [Cell.text(indicator.code, link: ProgressLink.indicator(indicator.code)).asHeader, .foreign(indicator.name(in: words.language))]
                    + choice.cities.map { .number(words.number(reading.values[indicator.code]?[$0])) }
            },
            empty: EmptyState(words(ReportsText.nobodyReports)))
    }

    // MARK: Cycles

    private func cycles(_ reading: Reading) -> DataTable? {
        guard let cycle = reading.cycle, let other = reading.other, let (one, two) = both(reading.lines) else { return nil }
        let (left, right) = (other.name(in: words.language), cycle.name(in: words.language))
        return DataTable(
            id: "cycles", title: words(ComparisonText.cyclesTitle(one: left, two: right)),
            columns: [.text(words(HeatmapText.commitment))]
                + [left, right].map { .number(words(ComparisonText.reportedIn(cycle: $0))) }
                + [left, right].map { .number(words(ComparisonText.advancedIn(cycle: $0))) },
            rows: one.lines.map { line in
                let before = two.lines.first { $0.commitment == line.commitment }
                let numbers = [before?.reported, line.reported, before?.advanced, line.advanced]
                return [Cell.text(line.commitment.text, link: ProgressLink.commitment(line.commitment)).asHeader]
                    + numbers.map { .number($0.map { words.localizer.integer($0) } ?? "—") }
            },
            empty: EmptyState(words(HeatmapText.noCommitments)))
    }

    private func both(_ lines: (CycleSummary?, CycleSummary?)) -> (CycleSummary, CycleSummary)? {
        lines.0.flatMap { one in lines.1.map { (one, $0) } }
    }

    private func totals(_ reading: Reading) -> DataTable? {
        guard let cycle = reading.cycle, let other = reading.other else { return nil }
        let indicators = reading.commitments.flatMap(\.commitment.indicators).filter { $0.computation?.isOfCycle != false }
        return DataTable(
            id: "totals", title: words(ReportsText.indicators), note: words(ReportsText.missingNote),
            columns: [
                .text(words(ReportsText.indicator)), .text(words(ReportsText.measured)), .number(other.name(in: words.language)),
                .number(cycle.name(in: words.language)),
                .text(words(ReportsText.unit)),
            ],
            rows: indicators.map { indicator in
                let totals = reading.totals[indicator.code]
                return [
                    Cell.text(indicator.code, link: ProgressLink.indicator(indicator.code)).asHeader, .foreign(indicator.name(in: words.language)),
                    .number(words.number(totals?.1.value)), .number(words.number(totals?.0.value)), .foreign(indicator.unit(in: words.language)),
                ]
            },
            empty: EmptyState(words(ReportsText.noIndicators)))
    }
}
