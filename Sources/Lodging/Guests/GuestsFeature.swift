import Accounts
public import FeatureKit
public import Ledger
public import SQL
public import Web

/// Guests of a city's hotels ("City Guests"): the register, registration with the police, statistics.
public enum GuestsFeature: Feature {
    public static let name = "guests"
    public static let requests: [any RequestKind.Type] = [GuestEraseRequest.self]
    public static let jobs: [any BackgroundJob.Type] = [GuestUpkeep.self]
    public static let cityMigrations = GuestSchema.migrations
    public static let vaultMigrations = GuestVaultSchema.migrations
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = GuestDeskRoutes.all
        routes.add(PoliceRoutes.all)
        routes.add(GuestPrivacyRoutes.all)
        routes.add(CityGuestsRoutes.all)
        routes.add(GuestCardRoutes.all)
        return routes
    }
    public static var officePlaces: [OfficePlace] {
        [
            OfficePlace(GuestRegisterText.title, Link("/admin/guests"), right: .readGuests, at: .cities),
            OfficePlace(PoliceText.title, Link("/admin/police"), right: .exportToPolice, at: .cities),
            OfficePlace(GuestPrivacyText.title, Link("/admin/guests/privacy"), right: .eraseGuests, at: .cities),
        ]
    }
}
