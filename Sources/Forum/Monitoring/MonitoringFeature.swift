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
    ]
    public static let projections: [any Projection.Type] = [ProgressTables.self]
    public static let jobs: [any BackgroundJob.Type] = [ReportReminders.self, MissingReports.self]
    public static let cityMigrations = ReportReminders.migrations
    public static var routes: RouteSet<any LedgerSite> { ProgressRoutes.all }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { MonitoringDemo(articles: material.articles, day: material.now.date).acts }
    public static var recordTypeNames: [String: Message] {
        [
            CommitmentPublished.name: MonitoringText.progressCommitmentPublished,
            CyclePublished.name: MonitoringText.progressCyclePublished,
            ReportSigned.name: MonitoringText.progressReportSigned,
            AssessmentPublished.name: MonitoringText.progressAssessmentPublished,
            ReplySigned.name: MonitoringText.progressReplySigned,
            ReportPublished.name: MonitoringText.progressReportPublished,
        ]
    }
}
