import Ledger
import Primitives
import Web

/// One commitment: what it says, how it is counted, and what the cities report of it in a cycle.
struct CommitmentPage {
    private static let milestonesOfPage = 15
    static let milestonesCursor = "milestones-after"

    let words: ProgressWords
    let id: CommitmentID
    let commitment: Commitment
    /// Of the log's entry with its newest version.
    let index: Int64
    let cycles: [ForumCycle]

    /// - Parameters:
    ///   - totals: of the cycle, by indicator.
    ///   - next: the cursor behind the last city; `nil` where all are shown.
    ///   - milestonesAfter: the cursor of the milestones.
    func page(
        _ cycle: ForumCycle?, _ cells: [ProgressCell], totals: [String: IndicatorTotal], next: Link?, milestonesAfter: String?
    ) -> Page {
        let dates = ListPart(of: Array(commitment.milestones.enumerated()), after: milestonesAfter, length: Self.milestonesOfPage) {
            String($0.offset)
        }
        return Page(
            title: id.text, kicker: words.article(id.article).text, heading: id.text,
            lede: commitment.text.text(in: words.language), words.home([words.article(id.article)], current: id.text),
            facts, indicators(totals, cycle), reports(cycle, cells),
            Pagination(label: words(HeatmapText.moreCities), first: nil, next: next.map { (words(HeatmapText.moreCities), $0) }),
            milestones(dates.shown),
            Pagination(
                dates, label: words(ReportsText.milestones), path: ["progress", "commitments", id.text],
                query: cycle.map { [("cycle", $0.id.text)] } ?? [], cursor: Self.milestonesCursor, words.localizer),
            otherCycles(cycle))
    }

    private var facts: Facts {
        Facts(
            title: words(HeatmapText.inBrief),
            [
                .init(words(ReportsText.lead), words.lead(commitment.lead), note: commitment.lead == "city" ? words(ReportsText.leadNote) : nil),
                .init(
                    words(ReportsText.due),
                    commitment.due.map { .time(words.localizer.date($0), datetime: $0.description) } ?? .text(words(ReportsText.noDay))),
                .init(
                    words(ReportsText.source), .text(words(ReportsText.entry(index: index)), link: ProgressLink.entry(index)),
                    note: words(ReportsText.bySecretariat)),
            ])
    }

    private func indicators(_ totals: [String: IndicatorTotal], _ cycle: ForumCycle?) -> DataTable {
        DataTable(
            id: "indicators", title: words(ReportsText.indicators),
            note: cycle.map { words(ReportsText.countsOf(cycle: $0.name(in: words.language))) },
            columns: [
                .text(words(ReportsText.indicator)), .text(words(ReportsText.measured)), .text(words(ReportsText.unit)),
                .number(words(ReportsText.value)), .number(words(ReportsText.target)),
            ],
            rows: commitment.indicators.map { indicator in
                let total = totals[indicator.code]
                return [
                    Cell.text(indicator.code, link: ProgressLink.indicator(indicator.code)).asHeader, .foreign(indicator.name(in: words.language)),
                    .foreign(indicator.unit(in: words.language)), .number(words.number(total?.value)),
                    .number(indicator.targets.last.map { words.number($0.value) } ?? "—"),
                ]
            },
            empty: EmptyState(words(ReportsText.noIndicators)))
    }

    private func reports(_ cycle: ForumCycle?, _ cells: [ProgressCell]) -> DataTable? {
        guard let cycle else { return nil }
        return DataTable(
            id: "reports", title: words(ReportsText.reportsOf(cycle: cycle.name(in: words.language))), note: words(ReportsText.openOne),
            columns: [
                .text(words(HeatmapText.city)), .text(words(ReportsText.selfReport)), .text(words(ReportsText.inTime)),
                .text(words(ReportsText.assessment)), .text(words(ReportsText.assessedAs)), .text(words(ReportsText.report)),
            ],
            rows: cells.map { cell in
                [
                    words.city(cell.city, in: cycle.id).asHeader, words.tag(CellStatus(cell)), words.time(cell), words.outcome(cell),
                    words.tag(cell.isAssessmentOutdated ? nil : cell.assessedCompletion),
                    .text(words(cell.index == nil ? ReportsText.whatIsKnown : ReportsText.open), link: ProgressLink.report(cell.key)),
                ]
            },
            empty: EmptyState(words(commitment.lead == "city" ? ReportsText.noReports : ReportsText.nobodyAsked)))
    }

    private func milestones(_ shown: ArraySlice<(offset: Int, element: Commitment.Milestone)>) -> DataTable? {
        guard !shown.isEmpty else { return nil }
        return DataTable(
            id: "milestones", title: words(ReportsText.milestones),
            columns: [.text(words(ReportsText.date)), .text(words(ReportsText.milestone))],
            rows: shown.map { _, milestone in
                [MilestoneDate.shown(milestone.date, words.localizer), Cell.foreign(milestone.title(in: words.language)).asHeader]
            },
            empty: EmptyState(""))
    }

    private func otherCycles(_ current: ForumCycle?) -> LinkList {
        LinkList(
            .plain, label: words(HeatmapText.cycles),
            cycles.filter { $0.id != current?.id }.prefix(12).map { .init($0.name(in: words.language), ProgressLink.commitment(id, $0.id)) })
    }
}
