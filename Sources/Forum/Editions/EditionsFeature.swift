public import FeatureKit
public import Federation
public import Ledger
public import Web

/// The editions of the forum: where and when it met, what it spoke of and what it adopted (Article 1).
public enum EditionsFeature: Feature {
    public static let name = "editions"
    public static let recordTypes: [any RecordType.Type] = [EditionPublished.self]
    public static let projections: [any Projection.Type] = [EditionList.self]
    public static var routes: RouteSet<any LedgerSite> { EditionRoutes.all }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { EditionsDemo.acts }
    public static var recordTypeNames: [String: Message] {
        [
            EditionPublished.name: EditionsText.recordType
        ]
    }
    public static var navigation: [NavigationItem] { [NavigationItem(EditionsText.title, Link("/editions"), .forum)] }
}
