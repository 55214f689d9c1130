import Primitives
import Web

/// How far the forum is: the heatmap of a cycle with what it sums up to, and the ways on.
struct HeatmapPage {
    /// Which part of the heatmap is asked for.
    struct Part: Sendable {
        var article: Int?
        var isAssessed = false
        /// Only commitments behind this one, of an article that has too many.
        var from: String?
        /// Only cities with this in their names.
        var find = ""
        /// Only cities behind this one.
        var after = ""

        /// The same of one article, from its beginning.
        func of(_ article: Int) -> Part { Part(article: article, isAssessed: isAssessed, find: find) }

        /// What addresses of the part say beside the place in the list of cities.
        func query(_ cycle: CycleID) -> [(name: String, value: String)] {
            var query = [(name: "cycle", value: cycle.text)]
            if let article { query.append(("article", String(article))) }
            if isAssessed { query.append(("by", "assessment")) }
            if !find.isEmpty { query.append((CitySearch.parameter, find)) }
            return query
        }

        /// - Parameter after: where the part begins; `nil` for the beginning.
        func link(_ cycle: CycleID, after: String? = nil) -> Link {
            var query = query(cycle)
            if let from { query.append(("from", from)) }
            if let after { query.append(("after", after)) }
            return .to(["progress"], query: query)
        }
    }

    let localizer: Localizer
    let cycles: [ForumCycle]
    let today: UTCDate

    // MARK: Before there is a cycle

    var withoutCycle: Page {
        Page(
            kicker: localizer(HeatmapText.kicker), heading: localizer(HeatmapText.title), lede: localizer(HeatmapText.lede),
            EmptyState(localizer(HeatmapText.noCycle), action: (localizer(HeatmapText.articles), ProgressLink.articles)))
    }

    // MARK: One cycle

    /// - Parameter next: the cursor behind the last city; `nil` where all are shown.
    func page(
        _ chosen: ForumCycle, _ heatmap: Heatmap, _ summary: CycleSummary, _ commitments: [CommitmentID: LocalizedText], _ part: Part, next: String?
    ) -> Page {
        Page(
            kicker: localizer(HeatmapText.kicker), heading: localizer(HeatmapText.title),
            lede: localizer(HeatmapText.cycleLede(title: title(chosen), days: period(chosen))),
            tabs(chosen), facts(chosen, summary), choice(chosen, part),
            search(chosen, summary, part),
            heatmap.rows.isEmpty && !part.find.isEmpty ? CitySearch.none(localizer) : nil,
            Pagination(
                heatmap.part, label: localizer(HeatmapText.commitments), path: ["progress"], query: part.query(chosen.id), cursor: "from", localizer),
            HeatmapTable(heatmap: heatmap, cycle: chosen.id, part: part, localizer: localizer),
            Pagination(
                label: localizer(HeatmapText.moreCities),
                first: part.after.isEmpty ? nil : (localizer(HeatmapText.firstCities), part.link(chosen.id)),
                next: next.map { (localizer(HeatmapText.moreCities), part.link(chosen.id, after: $0)) }),
            part.after.isEmpty
                ? (heatmap.isByArticle ? byArticle(summary, part, chosen.id) : overview(heatmap, summary, commitments, chosen.id)) : nil,
            ways(chosen))
    }

    private func search(_ cycle: ForumCycle, _ summary: CycleSummary, _ part: Part) -> CitySearch {
        var rest = part
        rest.find = ""
        return CitySearch(path: ["progress"], text: part.find, query: rest.query(cycle.id), of: summary.cities, localizer)
    }

    private func title(_ cycle: ForumCycle) -> String { cycle.cycle.title.text(in: localizer.language.code) }

    private func period(_ cycle: ForumCycle) -> Message { HeatmapText.period(opens: cycle.cycle.opens, closes: cycle.cycle.closes) }

    private func tabs(_ chosen: ForumCycle) -> LinkList? {
        guard cycles.count > 1 else { return nil }
        return LinkList(
            .tabs, label: localizer(HeatmapText.cycles),
            cycles.prefix(12).map { .init($0.name(in: localizer.language.code), ProgressLink.heatmap($0.id), isCurrent: $0.id == chosen.id) })
    }

    private func facts(_ cycle: ForumCycle, _ summary: CycleSummary) -> Facts {
        let isOver = today > cycle.cycle.closes
        let open = localizer(isOver ? HeatmapText.missingReports : HeatmapText.dueReports)
        return Facts(
            title: localizer(HeatmapText.inBrief),
            [
                .init(
                    localizer(HeatmapText.reportsThere), .text(localizer.integer(summary.reported)),
                    note: localizer(HeatmapText.ofAsked(count: summary.asked, cities: summary.cities))),
                .init(
                    open, .text(localizer.integer(summary.unreported), link: .to(["progress", "overdue"], query: [("cycle", cycle.id.text)])),
                    note: note(cycle, isOver)),
                .init(localizer(HeatmapText.lateReports), .text(localizer.integer(summary.late)), note: localizer(HeatmapText.lateNote)),
                .init(localizer(HeatmapText.accepted), .text(localizer.integer(summary.accepted)), note: localizer(HeatmapText.acceptedNote)),
            ])
    }

    private func note(_ cycle: ForumCycle, _ isOver: Bool) -> String {
        localizer(isOver ? HeatmapText.closedAt(time: cycle.end) : HeatmapText.closesAt(time: cycle.end))
    }

    private func choice(_ cycle: ForumCycle, _ part: Part) -> LinkList {
        var (reported, assessed) = (part, part)
        (reported.isAssessed, assessed.isAssessed) = (false, true)
        var items: [LinkList.Item] = [
            .init(localizer(HeatmapText.asReported), reported.link(cycle.id), isCurrent: !part.isAssessed),
            .init(localizer(HeatmapText.asAssessed), assessed.link(cycle.id), isCurrent: part.isAssessed),
        ]
        if part.article != nil {
            let all = Part(isAssessed: part.isAssessed, find: part.find)
            items.append(.init(localizer(HeatmapText.allArticles), all.link(cycle.id)))
        }
        return LinkList(.tabs, label: localizer(HeatmapText.whoseWord), items)
    }

    /// The articles in place of commitments, where these are too many for a page.
    private func byArticle(_ summary: CycleSummary, _ part: Part, _ cycle: CycleID) -> DataTable {
        let lines = Dictionary(grouping: summary.lines) { $0.commitment.article }.sorted { $0.key < $1.key }
        return DataTable(
            id: "articles", title: localizer(ArticlePagesText.articlesTitle), note: localizer(HeatmapText.commitmentsNote),
            columns: [
                .number(localizer(ArticlePagesText.articleNumber)), .text(localizer(ArticlePagesText.about)),
                .number(localizer(HeatmapText.commitments)),
            ] + numberColumns,
            rows: lines.map { article, lines in
                let theme = DeclarationArticle(article).map { localizer($0.theme) } ?? ""
                let sums = lines.reduce(into: [0, 0, 0, 0, 0]) { sums, line in
                    for (place, number) in numbers(line).enumerated() { sums[place] += number }
                }
                return [
                    .number(localizer.integer(article)), Cell.text(theme, link: part.of(article).link(cycle)).asHeader,
                    .number(localizer.integer(lines.count)),
                ] + sums.map { .number(localizer.integer($0)) }
            },
            empty: EmptyState(localizer(HeatmapText.noCommitments)))
    }

    private var numberColumns: [DataTable.Column] {
        [HeatmapText.asked, HeatmapText.reported, HeatmapText.late, HeatmapText.advanced, HeatmapText.acceptedShort].map { .number(localizer($0)) }
    }

    private func numbers(_ line: CycleSummary.Line) -> [Int] { [line.asked, line.reported, line.late, line.advanced, line.accepted] }

    /// The commitments of the heatmap's columns.
    private func overview(_ heatmap: Heatmap, _ summary: CycleSummary, _ commitments: [CommitmentID: LocalizedText], _ cycle: CycleID) -> DataTable {
        let shown = Set(heatmap.columns.map(\.commitment))
        return DataTable(
            id: "commitments", title: localizer(HeatmapText.commitments), note: localizer(HeatmapText.commitmentsNote),
            columns: [.text(localizer(HeatmapText.commitment)), .text(localizer(HeatmapText.what))] + numberColumns,
            rows: summary.lines.filter { shown.contains($0.commitment) }.map { line in
                let text = commitments[line.commitment]?.beginning(in: localizer.language.code) ?? ""
                return [Cell.text(line.commitment.text, link: ProgressLink.commitment(line.commitment, cycle)).asHeader, .foreign(text)]
                    + numbers(line).map { .number(localizer.integer($0)) }
            },
            empty: EmptyState(localizer(HeatmapText.noCommitments)))
    }

    private func ways(_ cycle: ForumCycle) -> LinkList {
        LinkList(
            .plain, label: localizer(HeatmapText.more),
            [
                .init(localizer(HeatmapText.articles), ProgressLink.articles),
                .init(localizer(ComparisonText.title), .to(["progress", "compare"], query: [("cycle", cycle.id.text)])),
                .init(localizer(ComparisonText.dueTitle), .to(["progress", "overdue"], query: [("cycle", cycle.id.text)])),
                .init(localizer(ProgressEditionText.title), Link("/progress/editions")),
                .init(localizer(HeatmapText.asData), .to(["api", "v1", "progress"], query: [("cycle", cycle.id.text)])),
                .init(localizer(HeatmapText.asTable), .to(["api", "v1", "progress.csv"], query: [("cycle", cycle.id.text)])),
            ])
    }
}
