import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// What the forum has set out to do and how far its cities are, for programs.
enum ProgressRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        addPlans(to: &routes)
        routes.api(
            .get, "/api/v1/reports", needs: .public, list(ProgressSchemas.filter, of: ProgressSchemas.report), "the cities' progress reports"
        ) { context in
            try await list(context, ProgressTables.reports) {
                $0.json
            } place: {
                $0.record.id.key
            }
        }
        routes.api(
            .get, "/api/v1/assessments", needs: .public, list(ProgressSchemas.filter, of: ProgressSchemas.assessment),
            "what the secretariat says of the reports"
        ) { context in
            try await list(context, ProgressTables.assessments) {
                $0.json
            } place: {
                $0.id.key
            }
        }
        routes.api(
            .get, "/api/v1/progress", needs: .public, list(ProgressSchemas.filterOfCycle, of: ProgressSchemas.cell),
            "how each city stands with each commitment in a cycle: what is due, missing, late, and how far it is"
        ) { context in
            let (filter, page) = (try ProgressFilter(context.request), try APIPage(context.request))
            guard let cycle = filter.cycle else {
                throw SiteRefusal.badRequest("`cycle` must name a cycle of the forum: see /api/v1/cycles.")
            }
            let (after, day) = (try place(page.after), context.tenant.now.date)
            return try await context.tenant.answer(to: context.request, on: day) { connection in
                try ProgressTables.checkLive(connection)
                try filter.check(connection)
                let (cells, hasMore) = try ProgressCell.page(of: cycle, filter, on: day, after: after, limit: page.limit, connection)
                return APIPage.json(cells.map(\.json), next: hasMore ? cells.last?.key.description : nil)
            }
        }
        addIndicators(to: &routes)
        return routes
    }

    private static func addPlans(to routes: inout RouteSet<any LedgerSite>) {
        routes.api(
            .get, "/api/v1/commitments", needs: .public, list([ProgressSchemas.article], of: ProgressSchemas.commitment),
            "what the forum has set out to do"
        ) { context in
            let page = try APIPage(context.request)
            let article = try context.request.number("article", in: 1...19)
            return try await context.tenant.answer(to: context.request) { connection in
                try ProgressTables.checkLive(connection)
                let (items, hasMore) = try ProgressTables.commitments(article: article, after: page.after, on: page, connection)
                return APIPage.json(items.map(\.json), next: hasMore ? items.last?.id.key : nil)
            }
        }
        routes.api(
            .get, "/api/v1/cycles", needs: .public, list([], of: ProgressSchemas.cycle), "the periods in which cities report"
        ) { context in try await context.tenant.records(.all(CyclePublished.name), context.request) }
    }

    private static func addIndicators(to routes: inout RouteSet<any LedgerSite>) {
        routes.api(
            .get, "/api/v1/indicators", needs: .public, list([ProgressSchemas.commitmentID, ProgressSchemas.cycleID], of: ProgressSchemas.indicator),
            "how progress is counted, and over all cities in a cycle"
        ) { context in
            let (filter, page) = (try ProgressFilter(context.request), try APIPage(context.request))
            let day = context.tenant.now.date
            return try await context.tenant.answer(to: context.request, on: day) { connection in
                try ProgressTables.checkLive(connection)
                try filter.check(connection)
                let (items, hasMore) = try ListedIndicator.page(of: filter.commitment, after: page.after, limit: page.limit, connection)
                return APIPage.json(
                    try items.map { try $0.json(in: filter.cycle, on: day, connection) }, next: hasMore ? items.last?.code : nil)
            }
        }
        routes.api(
            .get, "/api/v1/indicators/:indicator/values", needs: .public,
            list([ProgressSchemas.indicatorCode, ProgressSchemas.cycleID, RecordFilter.cityParameter], of: ProgressSchemas.value),
            "what cities report of an indicator"
        ) { context in
            let (filter, page) = (try ProgressFilter(context.request), try APIPage(context.request))
            let indicator = try context.parameter("indicator", Indicator.code)
            let places = page.after.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            guard page.after.isEmpty || places.count == 2 else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
            let after = places.count == 2 ? (cycle: places[0], city: places[1]) : ("", "")
            return try await context.tenant.answer(to: context.request) { connection in
                try ProgressTables.checkLive(connection)
                try filter.check(connection)
                guard try ListedIndicator.isKnown(indicator, connection) else { throw SiteRefusal.notFound }
                let (values, hasMore) = try IndicatorValue.page(of: indicator, filter, after: after, limit: page.limit, connection)
                return APIPage.json(values.map(\.json), next: hasMore ? values.last.map { "\($0.cycle) \($0.city)" } : nil)
            }
        }
    }

    private static func list(_ filter: [APIContract.Parameter], of item: Schema) -> APIContract {
        APIContract(filter + APIPage.parameters, answers: .json("A page of the list.", .page(of: item)))
    }

    private static func list<Item: Sendable>(
        _ context: TenantContext<any LedgerSite>,
        _ read: @escaping @Sendable (ProgressFilter, ReportKey?, APIPage, any SQLConnection) throws -> (items: [Item], hasMore: Bool),
        _ json: @escaping @Sendable (Item) -> JSON, place key: @escaping @Sendable (Item) -> String
    ) async throws -> WebAnswer {
        let (filter, page) = (try ProgressFilter(context.request), try APIPage(context.request))
        let after = try place(page.after)
        return try await context.tenant.answer(to: context.request) { connection in
            try ProgressTables.checkLive(connection)
            try filter.check(connection)
            let (items, hasMore) = try read(filter, after, page, connection)
            return APIPage.json(items.map(json), next: hasMore ? items.last.map(key) : nil)
        }
    }

    /// The report behind which a page begins.
    private static func place(_ after: String) throws(SiteRefusal) -> ReportKey? {
        guard !after.isEmpty else { return nil }
        guard let key = ReportKey(after) else { throw .badRequest("`after` must be the `next` of the page before.") }
        return key
    }
}
