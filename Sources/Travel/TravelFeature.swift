public import FeatureKit
public import Ledger
public import SQL
public import Web

/// What travellers see and do at a city's site: find a room in any city of the forum, book it, and keep it.
public enum TravelFeature: Feature {
    public static let name = "travel"
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = LodgingAPI.routes
        routes.add(RoomsAPI.routes)
        routes.add(MyStayAPI.routes)
        routes.add(StayCardAPI.routes)
        routes.add(JourneyRoomAPI.routes)
        routes.add(PlacesRoutes.all)
        routes.add(TravelRoutes.all)
        routes.add(MyStayRoutes.all)
        routes.add(StayCardRoutes.all)
        routes.add(JourneyRoomRoutes.all)
        routes.add(SiteMapRoutes.all)
        return routes
    }
    public static let cityMigrations = TravelSchema.migrations
    public static let jobs: [any BackgroundJob.Type] = [JourneyJob.self, StayLetters.self, BorderLetters.self]
    public static var navigation: [NavigationItem] {
        [
            NavigationItem(TravelText.title, Link("/stay"), .travel, atCitiesAlone: true),
            NavigationItem(PlacesText.menu, Link("/places"), .travel, atCitiesAlone: true),
            NavigationItem(JourneyRoomsText.menu, Link("/journeys"), .travel, atCitiesAlone: true),
            NavigationItem(MyStayText.title, Link("/my-stay"), .travel, atCitiesAlone: true),
        ]
    }
}
