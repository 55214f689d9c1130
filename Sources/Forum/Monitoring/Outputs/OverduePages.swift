import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// What is still owed in a cycle: due while it is open, missing once it has ended.
struct OverduePages {
    private static let citiesOfPage = 100
    /// Commitments that a row names.
    private static let mostNamed = 20

    let words: ProgressWords
    let cycles: [ForumCycle]
    let today: UTCDate

    func page(_ cycle: ForumCycle?, _ overdue: OverdueReports?, next: Link?) -> Page {
        let isOver = cycle.map { today > $0.cycle.closes } ?? false
        return Page(
            kicker: words(HeatmapText.title), heading: words(isOver ? ComparisonText.missingTitle : ComparisonText.dueTitle),
            lede: cycle.map { words(isOver ? HeatmapText.closedAt(time: $0.end) : HeatmapText.closesAt(time: $0.end)) },
            words.home(current: words(isOver ? ComparisonText.missingTitle : ComparisonText.dueTitle)),
            cycles.count > 1
                ? LinkList(
                    .tabs, label: words(HeatmapText.cycles),
                    cycles.prefix(12).map {
                        .init(
                            $0.name(in: words.language), .to(["progress", "overdue"], query: [("cycle", $0.id.text)]), isCurrent: $0.id == cycle?.id)
                    }) : nil,
            cycle.map { table($0, overdue?.cities ?? [], isOver) },
            cycle == nil ? EmptyState(words(HeatmapText.noCycle)) : nil,
            Pagination(label: words(HeatmapText.moreCities), first: nil, next: next.map { (words(HeatmapText.moreCities), $0) }))
    }

    private func table(_ cycle: ForumCycle, _ cities: [OverdueReports.City], _ isOver: Bool) -> DataTable {
        DataTable(
            id: "overdue", title: words(ReportsText.reportsOf(cycle: cycle.name(in: words.language))), note: words(ComparisonText.overdueNote),
            columns: [.text(words(HeatmapText.city)), .number(words(ComparisonText.howMany)), .text(words(HeatmapText.commitments))],
            rows: cities.map { city in
                [
                    Cell.foreign(city.name.text(in: words.language), link: ProgressLink.city(city.id, cycle.id)).asHeader,
                    .number(words.localizer.integer(city.commitments.count)), .text(named(city.commitments)),
                ]
            },
            empty: EmptyState(words(ComparisonText.nothingOwed)))
    }

    /// The first of them; how many there are stands beside it.
    private func named(_ commitments: [CommitmentID]) -> String {
        let more = commitments.count - Self.mostNamed
        return words.localizer.list(commitments.prefix(Self.mostNamed).map(\.text)) + (more > 0 ? " +\(words.localizer.integer(more))" : "")
    }

    // MARK: Routes

    static var routes: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/progress/overdue", needs: .public, query: ["lang", "cycle", "after"], "which reports are due or missing, city by city"
        ) { context in
            let (asked, after, day) = (try ProgressFilter(context.request).cycle, try APIPage(context.request).after, context.now.date)
            return try await context.tenant.database.read { connection in
                try ProgressTables.checkLive(connection)
                let cycles = try ForumCycle.all(connection)
                let cycle = try ForumCycle.chosen(asked, of: cycles, on: day)
                let overdue = try cycle.map { try OverdueReports(of: $0, after: after, limit: citiesOfPage, connection) }
                let last = overdue?.hasMore == true ? overdue?.cities.last : nil
                let next = last.map { last in
                    Link.query((cycle.map { [("cycle", $0.id.text)] } ?? []) + [("after", PageCursor.spelled(last.id.text))])
                }
                return OverduePages(words: ProgressWords(localizer: context.localizer), cycles: cycles, today: day).page(cycle, overdue, next: next)
            }
        }
        routes.api(
            .get, "/api/v1/overdue", needs: .public,
            APIContract(
                [.query("cycle", "A reporting cycle.", .slug, isRequired: true)] + APIPage.parameters,
                answers: .json("A page of the list.", .page(of: schema))),
            "which reports are due or missing in a cycle, city by city"
        ) { context in
            let (filter, page, day) = (try ProgressFilter(context.request), try APIPage(context.request), context.now.date)
            guard let id = filter.cycle else { throw SiteRefusal.badRequest("`cycle` must name a cycle of the forum: see /api/v1/cycles.") }
            return try await context.tenant.answer(to: context.request, on: day) { connection in
                try ProgressTables.checkLive(connection)
                try filter.check(connection)
                guard let cycle = try ForumCycle.all(connection).first(where: { $0.id == id }) else { throw SiteRefusal.notFound }
                let overdue = try OverdueReports(of: cycle, after: page.after, limit: page.limit, connection)
                let state: ProgressCell.State = day < cycle.cycle.opens ? .notOpen : day > cycle.cycle.closes ? .missing : .due
                let items = overdue.cities.map { city -> JSON in
                    [
                        "cycle": .string(id.text), "city": .string(city.id.text), "state": .string(state.rawValue),
                        "commitments": .array(city.commitments.map { .string($0.text) }),
                    ]
                }
                return APIPage.json(items, next: overdue.hasMore ? overdue.cities.last?.id.text : nil)
            }
        }
        return routes
    }

    private static let schema = Schema.named(
        "OverdueReports",
        .object(
            [
                .required("cycle", .slug), .required("city", .slug), .required("state", .words(ProgressCell.State.allCases.map(\.rawValue))),
                .required("commitments", .list(.anyText(most: 16), most: 2000)),
            ], isOpen: false))
}
