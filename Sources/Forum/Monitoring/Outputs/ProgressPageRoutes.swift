import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// The pages of progress for everybody, at each city's site and the secretariat's.
enum ProgressPageRoutes {
    static let citiesOfPage = 100
    private static let summaries = HeadCache<CycleSummary>()
    private static let heatmaps = HeadCache<Heatmap>(most: 32)

    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/progress", needs: .public, query: ["lang", "cycle", "article", "by", "from", CitySearch.parameter, "after"],
            "how far the forum is: commitments by cities, as a heatmap"
        ) { try await heatmap($0) }
        routes.on(.get, "/progress/articles", needs: .public, query: ["lang"], "the articles of the forum's document") { context in
            let (items, cycle) = try await articles(context)
            return ArticlePages(words: ProgressWords(localizer: context.localizer), cycle: cycle).list(items)
        }
        routes.on(.get, "/progress/articles/:article", needs: .public, query: ["lang", "after"], "an article, and what is set out to be done") {
            context in
            let article = try context.parameter("article") { DeclarationArticle($0) }
            let (items, cycle) = try await articles(context)
            return ArticlePages(words: ProgressWords(localizer: context.localizer), cycle: cycle)
                .article(article, items.filter { $0.id.article == article.number }, after: context.request.query("after"))
        }
        routes.on(
            .get, "/progress/commitments/:commitment", needs: .public, query: ["lang", "cycle", "after", CommitmentPage.milestonesCursor],
            "a commitment with its indicators and reports"
        ) { try await commitment($0) }
        routes.on(
            .get, "/progress/indicators/:indicator", needs: .public, query: ["lang", "after"], "an indicator's trend against its target"
        ) { try await indicator($0) }
        routes.on(
            .get, "/progress/cities/:city", needs: .public, query: ["lang", "cycle", "article", "after"],
            "what a city has reported, and what is due"
        ) { try await city($0) }
        routes.on(
            .get, "/progress/reports/:cycle/:commitment/:city", needs: .public, query: ["lang", ReportPage.evidenceCursor],
            "a report with its assessment, versions and proof"
        ) { try await report($0) }
        return routes
    }

    typealias Context = TenantContext<any LedgerSite>

    private static func cycle(_ context: Context) throws -> CycleID? { try ProgressFilter(context.request).cycle }

    /// How a cycle stands, read once for each head of the log.
    static func summary(of cycle: ForumCycle, _ connection: any SQLConnection) throws -> CycleSummary {
        try summaries.value(cycle.id.text, connection) { try CycleSummary(of: cycle, $0) }
    }

    private static func part(
        _ part: HeatmapPage.Part, of cycle: ForumCycle, on day: UTCDate, isKept: Bool, _ connection: any SQLConnection
    ) throws -> Heatmap {
        func read(_ connection: any SQLConnection) throws -> Heatmap {
            try Heatmap(of: cycle, article: part.article, from: part.from, find: part.find, after: part.after, on: day, connection)
        }
        let key = "\(cycle.id) \(part.article ?? 0) \(part.from ?? "") \(part.after) \(day) \(part.find)"
        return isKept ? try heatmaps.value(key, connection, read) : try read(connection)
    }

    // MARK: Heatmap

    private static func heatmap(_ context: Context) async throws -> Page {
        var part = HeatmapPage.Part()
        part.article = try context.request.number("article", in: 1...19).map { Int($0) }
        part.isAssessed = try context.request.value("by", "`assessment`, or be left out") { $0 == "assessment" ? true : nil } ?? false
        part.from = try context.request.value("from", CommitmentPublished.keyForm) { CommitmentID($0) }?.text
        part.find = CitySearch.text(context.request)
        part.after = try APIPage(context.request).after
        let (asked, shown, day) = (try cycle(context), part, context.now.date)
        return try await context.tenant.database.read { try heatmap(asked, shown, on: day, context.localizer, $0) }
    }

    /// - Parameter isKept: whether what was read for the same head of the log is taken again.
    static func heatmap(
        _ asked: CycleID?, _ part: HeatmapPage.Part, on day: UTCDate, isKept: Bool = true, _ localizer: Localizer, _ connection: any SQLConnection
    ) throws -> Page {
        try ProgressTables.checkLive(connection)
        let cycles = try ForumCycle.all(connection)
        let pages = HeatmapPage(localizer: localizer, cycles: cycles, today: day)
        guard let cycle = try ForumCycle.chosen(asked, of: cycles, on: day) else { return pages.withoutCycle }
        let heatmap = try Self.part(part, of: cycle, on: day, isKept: isKept, connection)
        let texts = try Commitment.all(connection).map { ($0.id, $0.commitment.text) }
        return pages.page(
            cycle, heatmap, isKept ? try summary(of: cycle, connection) : try CycleSummary(of: cycle, connection),
            Dictionary(texts) { first, _ in first }, part,
            next: heatmap.hasMore ? heatmap.rows.last.map { PageCursor.spelled($0.city.text) } : nil)
    }

    // MARK: Below it

    private static func articles(_ context: Context) async throws -> (items: [ArticlePages.Item], cycle: ForumCycle?) {
        let day = context.now.date
        return try await context.tenant.database.read { connection in
            try ProgressTables.checkLive(connection)
            let cycle = try ForumCycle.chosen(nil, of: try ForumCycle.all(connection), on: day)
            let lines = try cycle.map { try summary(of: $0, connection).lines } ?? []
            return (
                try Commitment.all(connection).map { item in
                    .init(id: item.id, commitment: item.commitment, line: lines.first { $0.commitment == item.id })
                }, cycle
            )
        }
    }

    private static func commitment(_ context: Context) async throws -> Page {
        let id = try context.parameter("commitment") { CommitmentID($0) }
        let (asked, after, day) = (try cycle(context), try APIPage(context.request).after, context.now.date)
        return try await context.tenant.database.read { connection in
            try ProgressTables.checkLive(connection)
            guard let (commitment, index) = try Commitment.standing(id, connection) else { throw SiteRefusal.notFound }
            let cycles = try ForumCycle.all(connection)
            let cycle = try ForumCycle.chosen(asked, of: cycles, on: day)
            let (cells, hasMore) = try cells(of: id, cycle, after, day, connection)
            let totals = try cycle.map { cycle in
                try commitment.indicators.map { ($0.code, try IndicatorTotal($0, in: cycle.id, on: day, connection)) }
            }
            let cities = Set(cells.map(\.city) + [CityID(commitment.lead)].compactMap { $0 })
            let words = ProgressWords(localizer: context.localizer, names: try Ledger.names(of: cities, connection))
            let next = cycle.flatMap { cycle in
                hasMore ? cells.last.map { Link.query([("cycle", cycle.id.text), ("after", PageCursor.spelled($0.city.text))]) } : nil
            }
            return CommitmentPage(words: words, id: id, commitment: commitment, index: index, cycles: cycles).page(
                cycle, cells, totals: Dictionary(totals ?? []) { first, _ in first }, next: next,
                milestonesAfter: context.request.query(CommitmentPage.milestonesCursor))
        }
    }

    private static func cells(
        of id: CommitmentID, _ cycle: ForumCycle?, _ after: String, _ day: UTCDate, _ connection: any SQLConnection
    ) throws -> (cells: [ProgressCell], hasMore: Bool) {
        guard let cycle else { return ([], false) }
        let place = CityID(after).map { ReportKey(cycle: cycle.id, commitment: id, city: $0) }
        guard after.isEmpty || place != nil else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        return try ProgressCell.page(
            of: cycle.id, ProgressFilter(commitment: id), on: day, after: place, limit: citiesOfPage, connection)
    }

    private static func indicator(_ context: Context) async throws -> Page {
        let code = try context.parameter("indicator", Indicator.code)
        let after = try APIPage(context.request).after
        return try await context.tenant.database.read { connection in
            try ProgressTables.checkLive(connection)
            guard let id = code.split(separator: "-").first.flatMap({ CommitmentID(String($0)) }),
                let (commitment, index) = try Commitment.standing(id, connection),
                let indicator = commitment.indicators.first(where: { $0.code == code })
            else { throw SiteRefusal.notFound }
            let cycles = try ForumCycle.all(connection).filter { $0.cycle.opens <= context.now.date }
            let steps = try cycles.prefix(24).reversed().map {
                IndicatorPage.Step(cycle: $0, total: try IndicatorTotal(indicator, in: $0.id, on: context.now.date, connection))
            }
            var (values, hasMore) = ([IndicatorValue](), false)
            if let cycle = cycles.first {
                (values, hasMore) = try IndicatorValue.page(
                    of: code, ProgressFilter(cycle: cycle.id), after: (cycle.id.text, after), limit: citiesOfPage, connection)
            }
            let words = ProgressWords(localizer: context.localizer, names: try Ledger.names(of: Set(values.map(\.city)), connection))
            let next = hasMore ? values.last.map { Link.query([("after", PageCursor.spelled($0.city.text))]) } : nil
            return IndicatorPage(words: words, commitment: id, indicator: indicator, index: index).page(steps, values, next: next)
        }
    }

    private static func city(_ context: Context) async throws -> Page {
        let city = try context.parameter("city") { CityID($0) }
        let (asked, article, day) = (try cycle(context), try context.request.number("article", in: 1...19).map { Int($0) }, context.now.date)
        let after = context.request.query("after")
        return try await context.tenant.database.read { connection in
            try ProgressTables.checkLive(connection)
            let names = try Ledger.names(of: [city], connection)
            guard !names.isEmpty else { throw SiteRefusal.notFound }
            let cycles = try ForumCycle.all(connection)
            let cycle = try ForumCycle.chosen(asked, of: cycles, on: day)
            let cells = try cycle.map { try ProgressCell.all(of: city, in: $0.id, on: day, connection) } ?? []
            let texts = try Commitment.all(connection).map { ($0.id, $0.commitment.text) }
            let words = ProgressWords(localizer: context.localizer, names: names)
            return CityProgressPage(
                words: words, city: city, commitments: Dictionary(texts) { first, _ in first }, cycles: cycles, today: day
            ).page(cycle, cells.filter { article == nil || $0.commitment.article == article }, article: article, after: after)
        }
    }

    private static func report(_ context: Context) async throws -> Page {
        let key = ReportKey(
            cycle: try context.parameter("cycle") { CycleID($0) }, commitment: try context.parameter("commitment") { CommitmentID($0) },
            city: try context.parameter("city") { CityID($0) })
        let (day, after) = (context.now.date, context.request.query(ReportPage.evidenceCursor))
        return try await context.tenant.database.read { connection in
            try ProgressTables.checkLive(connection)
            guard let reading = try ReportReading(key, on: day, connection) else { throw SiteRefusal.notFound }
            return ReportPage(
                words: ProgressWords(localizer: context.localizer, names: reading.names), key: key, reading: reading, evidenceAfter: after
            ).page
        }
    }
}
