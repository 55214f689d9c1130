import Accounts
public import FeatureKit
public import Federation
public import Ledger
import Primitives
public import SQL
public import Web

/// What the forum has set out to do, and how far its cities are (Article 18).
public enum MonitoringFeature: Feature {
    public static let name = "monitoring"
    public static let recordTypes: [any RecordType.Type] = [
        CommitmentPublished.self, CyclePublished.self, ReportSigned.self, AssessmentPublished.self, ReplySigned.self, ReportPublished.self,
        CityReminded.self, ProgressEditionPublished.self,
    ]
    public static let projections: [any Projection.Type] = [ProgressTables.self]
    public static let jobs: [any BackgroundJob.Type] = [ReportReminders.self, MissingReports.self, EditionCopies.self, ReportLetters.self]
    public static let secretariatMigrations = EditionPress.migrations + [ReportLetters.step(3), EditionPrinting.step(4)]
    public static let cityMigrations = ReportReminders.migrations + DeskTables.migrations + [ReportLetters.step(4)]
    public static var officeRoutes: RouteSet<any OfficeSite> {
        var routes = DeskRoutes.all.at("cities") { if case .city = $0.place { true } else { false } }
        var others = ReviewRoutes.all
        others.add(PlanRoutes.all)
        others.add(EditionDesk.routes)
        routes.add(others.at("secretariat") { $0.place == .secretariat })
        routes.add(OfficialsAPI.routes)
        return routes
    }
    public static var officePlaces: [OfficePlace] {
        [
            OfficePlace(DeskText.title, Link("/admin/reports"), right: .readForum, at: .cities),
            OfficePlace(ReviewText.title, Link("/admin/review"), right: .readForum, at: .secretariat),
            OfficePlace(PlansText.cyclesTitle, Link("/admin/cycles"), right: .readForum, at: .secretariat),
            OfficePlace(CommitmentPlansText.commitmentsTitle, Link("/admin/commitments"), right: .readForum, at: .secretariat),
            EditionDesk.place,
        ]
    }
    public static var routes: RouteSet<any LedgerSite> {
        var routes = ProgressRoutes.all
        routes.add(ProgressTable.routes)
        routes.add(ProgressPageRoutes.all)
        for set in [OverduePages.routes, ComparisonRoutes.all, ProgressEditionPages.routes] { routes.add(set) }
        routes.add(EvidenceRoutes.all)
        routes.add(ProgressFeed.routes)
        return routes
    }
    public static var feeds: [SiteFeed] { [SiteFeed(ProgressFeedText.title, at: ProgressFeed.path)] }
    public static var navigation: [NavigationItem] { [NavigationItem(HeatmapText.title, ProgressLink.heatmap, .forum)] }
    public static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] {
        try await ReportWorklist.tasks(at: site)
    }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { MonitoringDemo(material).acts }
    public static var recordTypeNames: [String: Message] {
        [
            CommitmentPublished.name: MonitoringText.progressCommitmentPublished,
            CyclePublished.name: MonitoringText.progressCyclePublished,
            ReportSigned.name: MonitoringText.progressReportSigned,
            AssessmentPublished.name: MonitoringText.progressAssessmentPublished,
            ProgressEditionPublished.name: ProgressEditionText.recordType,
            CityReminded.name: MonitoringText.progressCityReminded,
            ReplySigned.name: MonitoringText.progressReplySigned,
            ReportPublished.name: MonitoringText.progressReportPublished,
        ]
    }
}
