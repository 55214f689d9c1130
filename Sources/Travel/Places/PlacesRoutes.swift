import Envelope
public import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
public import Web

/// The choice among all cities.
enum PlacesRoutes {
    typealias Context = TenantContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/places", needs: .public, query: PlacesAsked.names, "cities with hotels, on a map and in a list") { try await places($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func places(_ context: Context) async throws -> Page {
        let (site, localizer) = (context.tenant, context.localizer)
        let list = try await PlaceList.current(of: site.database, at: context.now)
        let asked = try PlacesAsked(context.request)
        return PlacesPages(localizer: localizer, list: list, own: site.place.city).page(asked).with(
            PageHead(description: localizer(PlacesText.lede), query: asked.place))
    }
}

/// What a city's site begins with.
public enum TravellerStart {
    /// A search, the cities, and what a guest needs.
    ///
    /// - Throws: what the database throws.
    public static func page(at site: any OfficeSite, _ localizer: Localizer) async throws -> Page {
        let list = try await PlaceList.current(of: site.database, at: localizer.now)
        let places = PlacesPages(localizer: localizer, list: list, own: site.place.city)
        return StartPage(places: places, proposal: localizer.now.date.adding(days: 14)).page.with(
            PageHead(description: localizer(StartText.lede)))
    }
}

extension JobSite.Place {
    fileprivate var city: CityID? { if case .city(let city) = self { city } else { nil } }
}
