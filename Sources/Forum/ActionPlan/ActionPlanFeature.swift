import Accounts
public import FeatureKit
import Ledger
import Primitives
public import Web

/// The Action Plan for the regional Silk Road Tourist Visa: steps, who sees to them, until when, and the ministers' meetings (Article 11).
public enum ActionPlanFeature: Feature {
    public static let name = "action-plan"
    public static var routes: RouteSet<any LedgerSite> { ActionPlanRoutes.all }
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = ActionPlanRoutes.office
        routes.add(ActionPlanAPI.routes)
        return routes
    }
    public static var officePlaces: [OfficePlace] {
        [OfficePlace(PlanText.title, Link("/admin/action-plan"), right: .readForum, at: .secretariat)]
    }
    public static var navigation: [NavigationItem] { [NavigationItem(PlanText.title, Link("/visa/action-plan"), .visas)] }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { ActionPlanDemo.acts(on: material.now.date) }
}
