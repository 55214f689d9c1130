import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// What search engines ask for first: which pages there are, and which are nobody's but one traveller's.
enum SiteMapRoutes {
    typealias Context = TenantContext<any OfficeSite>

    /// Where visitors come in.
    private static let places = ["/", "/places", "/stay", "/journeys", "/guests", "/visa", "/visa/journey"]
    private static let mostHotels = 500
    /// Of all members, those with the most hotels.
    private static let mostCities = 300

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/robots.txt", needs: .public, "what search engines may list") { context -> WebAnswer in robots(context.request) }
        routes.on(.get, "/sitemap.xml", needs: .public, "the pages that search engines may list") { try await sitemap($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func robots(_ request: WebRequest) -> WebAnswer {
        let closed = ["/account", "/admin", "/api", "/my-stay", "/journeys/", "/guests/card", "/sign-in"]
        var lines = ["User-agent: *"] + closed.map { "Disallow: \($0)" }
        if let origin = request.origin { lines.append("Sitemap: \(origin)/sitemap.xml") }
        return WebAnswer(type: "text/plain; charset=utf-8", Array((lines.joined(separator: "\n") + "\n").utf8)).cached(.revalidated).tagged(
            for: request)
    }

    private static func sitemap(_ context: Context) async throws -> WebAnswer {
        guard let origin = context.request.origin, case .city(let city) = context.tenant.place else { throw SiteRefusal.notFound }
        let hotels = try await context.tenant.own.read { connection in
            try HotelTables.hotels(limit: mostHotels, connection).filter(\.hotel.isOffered).map(\.id)
        }
        let list = try await PlaceList.current(of: context.tenant.database, at: context.now)
        let cities = PlacesAsked().places(of: list).prefix(mostCities)
        let pages: [(path: [String], query: [(String, String)])] =
            places.map { ($0.split(separator: "/").map(String.init), []) } + list.regions.map { (["places"], [("region", $0.rawValue)]) }
            + cities.map { (["stay"], [("city", $0.city.text)]) } + hotels.map { (["stay", city.text, $0.text], []) }
        var xml = XMLWriter()
        xml.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")]) { xml in
            // A page in each of its languages, by the address that it calls its own, and the one at which the reader's language decides.
            let languages = Language.all.map(\.tag).filter { TravelText.catalogue.languages.contains($0) }
            for page in pages {
                let own = origin + Link.to(page.path, query: page.query).text
                let addresses = languages.map { (tag: $0, text: origin + Link.to(page.path, query: page.query + [("lang", $0)]).text) }
                for address in addresses {
                    xml.element("url") { xml in
                        xml.element("loc", text: address.text)
                        for (tag, text) in addresses + [("x-default", own)] {
                            xml.element("xhtml:link", [("rel", "alternate"), ("hreflang", tag), ("href", text)])
                        }
                    }
                }
            }
        }
        return WebAnswer(type: "application/xml; charset=utf-8", xml.bytes).cached(.revalidated).tagged(for: context.request)
    }
}
