import FeatureKit
import HTTPTypes
import Ledger
import SQL
import StrictJSON
import Web

/// What the forum knows of borders, for programs.
enum VisaRoutes {
    private static let query = ["destination", "nationality", "purpose", "document", "limit", "after"]

    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/api/v1/visa-rules", needs: .public, query: query, "the visa rule in force for each border, with its authority"
        ) { try await rules($0, VisaRuleView.page) }
        routes.on(
            .get, "/api/v1/visa-rules/conflicts", needs: .public, query: query,
            "the borders at which what a country says and what is reported of it contradict each other"
        ) { try await rules($0, VisaRuleView.conflicts) }
        return routes
    }

    private static func rules(
        _ context: TenantContext<any LedgerSite>,
        _ read: @escaping @Sendable (RecordFilter, APIPage, any SQLConnection) throws -> (views: [VisaRuleView], next: String?)
    ) async throws -> WebAnswer {
        let (filter, page) = (try RecordFilter.visaRules(context.request), try APIPage(context.request))
        return try await context.tenant.answer(to: context.request) { connection in
            try filter.check(connection)
            let (views, next) = try read(filter, page, connection)
            return APIPage.json(views.map(\.json), next: next)
        }
    }
}
