import Accounts
public import FeatureKit
public import Ledger
public import SQL
public import Web

/// Barriers to travel: reported by cities and travellers, answered by the countries (Article 11).
public enum BarriersFeature: Feature {
    public static let name = "barriers"
    public static let jobs: [any BackgroundJob.Type] = [BarrierErasure.self]
    public static let cityMigrations = BarrierInboxSchema.migrations
    public static var routes: RouteSet<any LedgerSite> { BarrierRoutes.all }
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = BarrierDeskRoutes.all
        routes.add(BarriersAPI.routes)
        return routes
    }
    public static var officePlaces: [OfficePlace] { [OfficePlace(BarrierDeskText.deskTitle, Link("/admin/barriers"), right: .readForum)] }
    public static var navigation: [NavigationItem] { [NavigationItem(BarrierText.title, Link("/visa/barriers"), .visas)] }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { BarriersDemo(texts: material.texts).acts }
}
