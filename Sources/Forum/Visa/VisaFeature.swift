import Accounts
public import FeatureKit
public import Federation
public import Ledger
public import SQL
public import Web

/// What the countries ask of travellers (Article 11).
public enum VisaFeature: Feature {
    public static let name = "visa"
    public static let recordTypes: [any RecordType.Type] = [
        VisaPublisherNamed.self, VisaRulePublished.self, VisaRuleReported.self, VisaDatasetRead.self, SilkRoadTermsPublished.self,
        SilkRoadAccessionPublished.self,
    ]
    public static let projections: [any Projection.Type] = [VisaRules.self, VisaPublishers.self, SilkRoadVisas.self]
    public static let cityMigrations = VisaDeskSchema.migrations
    public static let secretariatMigrations = VisaDeskSchema.migrations
    public static var routes: RouteSet<any LedgerSite> {
        var routes = VisaRoutes.all
        routes.add(JourneyRoutes.all)
        routes.add(VisaPageRoutes.all)
        routes.add(VisaMatrixRoutes.all)
        routes.add(SilkRoadRoutes.all)
        return routes
    }
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = VisaDeskRoutes.all
        routes.add(VisaSetsAPI.routes)
        routes.add(AccessionAPI.routes)
        return routes
    }
    public static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] {
        try await VisaWorklist.tasks(at: site)
    }
    public static var officePlaces: [OfficePlace] { [OfficePlace(DeskSetText.title, Link("/admin/visa"), right: .readForum)] }
    public static var feeds: [SiteFeed] { [SiteFeed(VisaPagesText.changes, at: ["visa", "changes.atom"])] }
    public static var navigation: [NavigationItem] { [NavigationItem(VisaPagesText.menu, Link("/visa"), .visas)] }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { VisaDemo.acts(material) + SilkRoadDemo.acts(material) }
    public static var recordTypeNames: [String: Message] {
        [
            VisaPublisherNamed.name: VisaText.visaPublisherNamed,
            VisaRulePublished.name: VisaText.visaRulePublished,
            VisaRuleReported.name: VisaText.visaRuleReported,
            VisaDatasetRead.name: VisaText.visaDatasetRead,
            SilkRoadTermsPublished.name: SilkRoadText.recordTerms,
            SilkRoadAccessionPublished.name: SilkRoadText.recordAccession,
        ]
    }
}
