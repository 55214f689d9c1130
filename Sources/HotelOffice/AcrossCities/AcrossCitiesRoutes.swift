import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// What is booked between this city and others: all of it for the city's administrator, and for who manages hotels what others book there.
enum AcrossCitiesRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/bookings", needs: .staff(.manageHotels), query: ["after"], "what is booked between this city and others") {
            try await overview($0)
        }
        routes.on(
            .get, "/admin/bookings/:city", needs: .staff(.manageHotels), query: CityTraffic.Direction.allCases.map(\.rawValue),
            "what is booked between this city and another"
        ) { try await city($0) }
        return routes
    }

    private static func overview(_ context: HotelOfficeDesk.Context) async throws -> WebAnswer {
        let scope = try await HotelOfficeDesk(context).scope
        let (today, after) = (context.localizer.today, context.request.query("after") ?? "")
        let rows = try await context.tenant.own.read {
            try CityTraffic.all(after: after, limit: AcrossCitiesPages.most + 1, seenBy: scope, today: today, $0)
        }
        let cities = Set(rows.map(\.city))
        let names = try await context.tenant.database.read { try Ledger.names(of: cities, $0) }
        return AcrossCitiesPages(context: context, seesAll: scope.mayAddHotels, names: names).overview(rows, isFirst: after.isEmpty)
    }

    private static func city(_ context: HotelOfficeDesk.Context) async throws -> WebAnswer {
        let scope = try await HotelOfficeDesk(context).scope
        let city = try context.site.parameter("city") { CityID($0) }
        let now = context.now
        var lists: [CityTraffic.Direction: AcrossCitiesPages.List] = [:]
        for direction in CityTraffic.Direction.allCases {
            let before = context.request.query(direction.rawValue).flatMap { UUIDv7($0) }
            let items = try await context.tenant.own.read {
                try CityTraffic.items(direction, city, before: before, limit: AcrossCitiesPages.most + 1, seenBy: scope, at: now, $0)
            }
            lists[direction] = AcrossCitiesPages.List(items: items, isFirst: before == nil)
        }
        let names = try await context.tenant.database.read { try Ledger.names(of: [city], $0) }
        guard names[city] != nil || lists.values.contains(where: { !$0.items.isEmpty }) else { throw SiteRefusal.notFound }
        return AcrossCitiesPages(context: context, seesAll: scope.mayAddHotels, names: names).city(city, lists)
    }
}
