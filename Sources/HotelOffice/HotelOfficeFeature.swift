import Accounts
public import FeatureKit
public import Ledger
import Lodging
public import SQL
public import Web

/// Where those who manage hotels set what is sold: hotels, rooms, rates, and the calendar of prices.
public enum HotelOfficeFeature: Feature {
    public static let name = "hotel-office"
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = HotelRoutes.all
        routes.add(RoomRoutes.all)
        routes.add(RoomTypeRoutes.all)
        routes.add(RatePlanRoutes.all)
        routes.add(CalendarRoutes.all)
        routes.add(HotelFileRoutes.all)
        routes.add(PhotoRoutes.all)
        routes.add(FeedRoutes.all)
        routes.add(AcrossCitiesRoutes.all)
        for part in [HotelSettingsAPI.routes, HotelOffersAPI.routes, HotelRoomsAPI.routes, RateDaysAPI.routes, HotelMediaAPI.routes] {
            routes.add(part)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }
    public static var cityMigrations: [Migration] { HotelOfficeSchema.migrations }
    public static let jobs: [any BackgroundJob.Type] = [CalendarFeedJob.self]
    public static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] {
        try await RolesWithoutHotel.tasks(at: site)
    }
    public static var officePlaces: [OfficePlace] {
        [
            OfficePlace(HotelOfficeText.title, Link("/admin/hotels"), right: .manageHotels, at: .cities),
            OfficePlace(AcrossCitiesText.title, Link("/admin/bookings"), right: .manageHotels, at: .cities),
        ]
    }
}
