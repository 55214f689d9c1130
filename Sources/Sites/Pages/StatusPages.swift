import CityNode
import Coordinator
import HTTPTypes
import Web

/// Makes the status page of a site.
struct StatusPages: Sendable {
    static let newestEntries = 12

    let cache = StatusPageCache()
    let ledgers = LedgerOverviews()

    static func routes() -> RouteSet<Site> {
        let pages = StatusPages()
        var routes = RouteSet<Site>()
        routes.on(.get, "/", needs: .public, query: ["lang"], "the status page") { try await pages.answer($0) }
        return routes
    }

    private func answer(_ context: TenantContext<Site>) async throws -> WebAnswer {
        let (site, localizer, request) = (context.tenant, context.localizer, context.request)
        // Links to other languages keep what else the query holds: such a page is one caller's alone, and not kept.
        guard request.query.allSatisfy({ $0.name == "lang" }) else { return try await html(of: site, localizer, request).answer(to: request) }
        let key = StatusPageCache.Key(participant: site.participant, language: localizer.language)
        return try await cache.answer(key, SiteState(site, now: localizer.now), request) { try await html(of: site, localizer, request) }
    }

    private func html(of site: Site, _ localizer: Localizer, _ request: WebRequest) async throws -> HTML {
        let status =
            switch site {
            case .city(let city): CityPage(city, try await .of(city, newest: Self.newestEntries, ledgers), localizer).page
            case .secretariat(let coordinator):
                SecretariatPage(coordinator, try await .of(coordinator, newest: Self.newestEntries, ledgers), localizer).page
            }
        return SiteFrame(localizer: localizer, request: request).layout(status.page, footLinks: status.footLinks)
    }
}
