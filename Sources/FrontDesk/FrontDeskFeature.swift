import Accounts
public import FeatureKit
public import Ledger
public import SQL
public import Web

/// The work at a hotel's desk: who arrives, stays and leaves, what they owe and have paid, and the close of each business day.
public enum FrontDeskFeature: Feature {
    public static let name = "front-desk"
    public static var cityMigrations: [Migration] { FrontDeskSchema.migrations }
    public static var vaultMigrations: [Migration] { FrontDeskSchema.vaultMigrations }
    public static let jobs: [any BackgroundJob.Type] = [WaitingJob.self, PaymentJob.self]
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = DeskRoutes.all
        routes.add(BookingDeskRoutes.all)
        routes.add(StayChangeRoutes.all)
        routes.add(SellingRoutes.all)
        routes.add(InvoiceRoutes.all)
        routes.add(NightRoutes.all)
        routes.add(DeskFileRoutes.all)
        routes.add(GroupRoutes.all)
        routes.add(WaitingRoutes.all)
        routes.add(TaskRoutes.all)
        routes.add(PlanRoutes.all)
        for part in [BookingsAPI.routes, StaysAPI.routes, FolioAPI.routes, InvoicesAPI.routes, NightsAPI.routes, GroupsAPI.routes, WaitingAPI.routes]
        { routes.add(part) }
        return routes
    }
    public static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] {
        try await DeskWorklist.tasks(at: site, for: login, in: language)
    }
    public static var officePlaces: [OfficePlace] {
        [OfficePlace(DeskText.title, Link("/admin/desk"), right: .workAtFrontDesk, at: .cities)]
    }
}
