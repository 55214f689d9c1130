import Primitives
import Web

/// How one city stands in a cycle: all that is asked of it, and what it has reported.
struct CityProgressPage {
    private static let pageLength = 50

    let words: ProgressWords
    let city: CityID
    let commitments: [CommitmentID: LocalizedText]
    let cycles: [ForumCycle]
    let today: UTCDate

    /// - Parameters:
    ///   - cells: of the city, in the order of articles.
    ///   - article: of which they are alone; of all where it is `nil`.
    ///   - after: the cursor of the commitments.
    func page(_ cycle: ForumCycle?, _ cells: [ProgressCell], article: Int?, after: String?) -> Page {
        let part = ListPart(of: cells, after: after, length: Self.pageLength) { $0.commitment.text }
        let query = (cycle.map { [("cycle", $0.id.text)] } ?? []) + (article.map { [("article", String($0))] } ?? [])
        return Page(
            kicker: words(HeatmapText.title), heading: words.name(city),
            lede: cycle.map {
                words(
                    HeatmapText.cycleLede(
                        title: $0.cycle.title.text(in: words.language), days: HeatmapText.period(opens: $0.cycle.opens, closes: $0.cycle.closes)))
            },
            article.map { words.home([(words.name(city), ProgressLink.city(city, cycle?.id))], current: words.article($0).text) }
                ?? words.home(current: words.name(city)),
            cycle.map { facts($0, cells) }, cycle.map { table($0, part.shown) },
            Pagination(
                part, label: words(HeatmapText.commitments), path: ["progress", "cities", city.text], query: query.map { (name: $0.0, value: $0.1) },
                words.localizer),
            cycle == nil ? EmptyState(words(HeatmapText.noCycle)) : nil, ways(cycle))
    }

    private func facts(_ cycle: ForumCycle, _ cells: [ProgressCell]) -> Facts {
        func count(_ state: ProgressCell.State) -> Cell { .text(words.localizer.integer(cells.count { $0.state == state })) }
        let isOver = today > cycle.cycle.closes
        return Facts(
            title: words(HeatmapText.inBrief),
            [
                .init(words(ReportsText.onTime), count(.onTime), note: words(ReportsText.ofAsked(count: cells.count))),
                .init(words(HeatmapText.lateReports), count(.late), note: words(HeatmapText.lateNote)),
                .init(
                    words(isOver ? HeatmapText.missingReports : HeatmapText.dueReports), count(isOver ? .missing : .due),
                    note: words(isOver ? HeatmapText.closedAt(time: cycle.end) : HeatmapText.closesAt(time: cycle.end))),
                .init(
                    words(HeatmapText.accepted), .text(words.localizer.integer(cells.count { $0.outcome == .accepted && !$0.isAssessmentOutdated })),
                    note: words(HeatmapText.acceptedNote)),
            ])
    }

    private func table(_ cycle: ForumCycle, _ cells: ArraySlice<ProgressCell>) -> DataTable {
        DataTable(
            id: "reports", title: words(ReportsText.reportsOf(cycle: cycle.name(in: words.language))), note: words(ReportsText.openOne),
            columns: [
                .text(words(HeatmapText.commitment)), .text(words(HeatmapText.what)), .text(words(ReportsText.selfReport)),
                .text(words(ReportsText.inTime)), .text(words(ReportsText.assessment)), .text(words(ReportsText.report)),
            ],
            rows: cells.map { cell in
                [
                    Cell.text(cell.commitment.text, link: ProgressLink.commitment(cell.commitment, cycle.id)).asHeader,
                    .foreign(commitments[cell.commitment]?.beginning(in: words.language) ?? ""), words.tag(CellStatus(cell)), words.time(cell),
                    words.outcome(cell),
                    .text(words(cell.index == nil ? ReportsText.whatIsKnown : ReportsText.open), link: ProgressLink.report(cell.key)),
                ]
            },
            empty: EmptyState(words(ReportsText.cityNotAsked)))
    }

    private func ways(_ current: ForumCycle?) -> LinkList {
        LinkList(
            .plain, label: words(HeatmapText.cycles),
            cycles.filter { $0.id != current?.id }.prefix(12).map { .init($0.name(in: words.language), ProgressLink.city(city, $0.id)) })
    }
}
