import Accounts
public import FeatureKit
import Guests
public import Web

/// Pages of a city's guests: the register, registration with the police, erasure, statistics.
public enum GuestOfficeFeature: Feature {
    public static let name = "guest-office"
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = GuestDeskRoutes.all
        routes.add(GuestGroupRoutes.all)
        routes.add(PoliceRoutes.all)
        routes.add(GuestPrivacyRoutes.all)
        routes.add(GuestErasureRoutes.all)
        routes.add(CityGuestsRoutes.all)
        routes.add(GuestMonthsAPI.routes)
        routes.add(GuestRegisterAPI.routes)
        routes.add(GuestEntriesAPI.routes)
        routes.add(GuestCardAPI.routes)
        routes.add(GuestCardRoutes.all)
        return routes
    }
    public static var navigation: [NavigationItem] { [NavigationItem(CityGuestsText.title, Link("/guests"), .travel, atCitiesAlone: true)] }
    public static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] {
        try await GuestTasks.tasks(at: site)
    }
    public static var officePlaces: [OfficePlace] {
        [
            OfficePlace(GuestRegisterText.title, Link("/admin/guests"), right: .readGuests, at: .cities),
            OfficePlace(PoliceText.title, Link("/admin/police"), right: .exportToPolice, at: .cities),
            OfficePlace(GuestPrivacyText.title, Link("/admin/guests/privacy"), right: .eraseGuests, at: .cities),
        ]
    }
}
