import CityNode
import Coordinator
import HTTPTypes
import Travel
import Web

/// Makes the status page of a site.
struct StatusPages: Sendable {
    static let newestEntries = 12

    let ledgers = LedgerOverviews()

    static func routes() -> RouteSet<Site> {
        let pages = StatusPages()
        var routes = RouteSet<Site>()
        routes.on(.get, "/status", needs: .public, query: ["lang"], "the status page") {
            try await pages.html(of: $0.tenant, $0.localizer, $0.request)
        }
        routes.on(.get, "/", needs: .public, query: ["lang"], "the start: for travellers at a city, the status page at the secretariat") { context in
            guard case .city(let city) = context.tenant else { return try await pages.html(of: context.tenant, context.localizer, context.request) }
            let page = try await TravellerStart.page(at: Site.city(city), context.localizer)
            return SiteFrame(localizer: context.localizer, request: context.request, isOfCity: true).layout(page)
        }
        return routes
    }

    private func html(of site: Site, _ localizer: Localizer, _ request: WebRequest) async throws -> HTML {
        let status =
            switch site {
            case .city(let city): CityPage(city, try await .of(city, newest: Self.newestEntries, ledgers), localizer).page
            case .secretariat(let coordinator):
                SecretariatPage(coordinator, try await .of(coordinator, newest: Self.newestEntries, ledgers), localizer).page
            }
        return SiteFrame(localizer: localizer, request: request, isOfCity: site.city != nil).layout(status.page, footLinks: status.footLinks)
    }
}
