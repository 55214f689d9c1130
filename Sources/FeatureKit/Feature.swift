public import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import Web

/// One thing that the forum does, declared once, in the feature's own folder: whatever lists record types, tables, routes or menus is made from
/// these declarations.
public protocol Feature: SendableMetatype {
    /// Such as `editions`; unique.
    static var name: String { get }
    static var recordTypes: [any RecordType.Type] { get }
    /// What each of the record types is called for people.
    static var recordTypeNames: [String: Message] { get }
    static var projections: [any Projection.Type] { get }
    static var requests: [any RequestKind.Type] { get }
    /// What cities show of it on the board.
    static var notices: [NoticeKind] { get }
    /// What it does from time to time, at cities or at the secretariat.
    static var jobs: [any BackgroundJob.Type] { get }
    /// Tables in each city's own database, numbered from 1; a step that has landed is never edited.
    static var cityMigrations: [Migration] { get }
    /// Tables in each city's vault, likewise: a database that no backup holds, for keys that must be able to go for good.
    static var vaultMigrations: [Migration] { get }
    /// Tables in the coordinator's database, likewise.
    static var secretariatMigrations: [Migration] { get }
    /// Notes in a city's own database that it was just restored from a backup: what came since the backup is missing.
    ///
    /// - Parameter now: when it is restored.
    static func restored(at now: UTCTime, _ connection: any SQLConnection) throws
    /// A file in a city's own database that a notice of this feature names by its digest, such as a picture: other members fetch it as they do
    /// attachments.
    ///
    /// - Returns: `nil` where there is none of the feature, or not everybody may have it.
    static func noticedFile(_ digest: Digest32, _ connection: any SQLConnection) throws -> [UInt8]?
    /// At a city and at the secretariat alike.
    static var routes: RouteSet<any LedgerSite> { get }
    /// For those who work at a site, with the permission that each needs.
    static var officeRoutes: RouteSet<any OfficeSite> { get }
    /// Its places in their menu.
    static var officePlaces: [OfficePlace] { get }
    /// What it asks just now of somebody who works at a site, for the first page there.
    ///
    /// - Parameter login: whose: what they have no right to do is left out by the page, and what only some of those with the right may do, such as the
    ///   work of one hotel, by the feature.
    static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask]
    /// What the demo shows of it.
    static func demo(_ material: DemoMaterial) -> [DemoAct]
    /// Its feeds, which every page of a site names to feed readers.
    static var feeds: [SiteFeed] { get }
    /// Where a visitor finds it, in the order of the menu.
    static var navigation: [NavigationItem] { get }
}

extension Feature {
    public static var recordTypes: [any RecordType.Type] { [] }
    public static var recordTypeNames: [String: Message] { [:] }
    public static var projections: [any Projection.Type] { [] }
    public static var requests: [any RequestKind.Type] { [] }
    public static var notices: [NoticeKind] { [] }
    public static var jobs: [any BackgroundJob.Type] { [] }
    public static var cityMigrations: [Migration] { [] }
    public static var vaultMigrations: [Migration] { [] }
    public static var secretariatMigrations: [Migration] { [] }
    public static func restored(at now: UTCTime, _ connection: any SQLConnection) throws {}
    public static func noticedFile(_ digest: Digest32, _ connection: any SQLConnection) throws -> [UInt8]? { nil }
    public static var routes: RouteSet<any LedgerSite> { RouteSet() }
    public static var officeRoutes: RouteSet<any OfficeSite> { RouteSet() }
    public static var officePlaces: [OfficePlace] { [] }
    public static func officeTasks(at site: any OfficeSite, for login: String, in language: Language) async throws -> [OfficeTask] { [] }
    public static func demo(_ material: DemoMaterial) -> [DemoAct] { [] }
    public static var feeds: [SiteFeed] { [] }
    public static var navigation: [NavigationItem] { [] }
}

/// A place that the menu of a site leads to.
public struct NavigationItem: Sendable {
    /// Below which word of the menu it stands.
    public enum Group: Sendable, CaseIterable { case travel, visas, forum }

    public let name: Message
    public let link: Link
    public let group: Group
    /// Whether the secretariat's site has no such place.
    public let isAtCitiesAlone: Bool

    public init(_ name: Message, _ link: Link, _ group: Group, atCitiesAlone: Bool = false) {
        self.name = name
        self.link = link
        self.group = group
        isAtCitiesAlone = atCitiesAlone
    }
}

extension ForumFeatures {
    /// What the features declare, put together.
    public init(_ features: [any Feature.Type]) {
        self.init(
            registry: RecordRegistry(features.flatMap { $0.recordTypes }), projections: Projections(features.flatMap { $0.projections }),
            requests: RequestRegistry(features.flatMap { $0.requests }),
            notices: NoticeRegistry(features.flatMap { $0.notices }), jobs: features.flatMap { $0.jobs },
            cityTables: FeatureMigrations(features.map { ($0.name, Migrations($0.cityMigrations)) }),
            vaultTables: FeatureMigrations(features.map { ($0.name, Migrations($0.vaultMigrations)) }),
            secretariatTables: FeatureMigrations(features.map { ($0.name, Migrations($0.secretariatMigrations)) }),
            afterRestore: features.map { feature in { try feature.restored(at: $0, $1) } },
            noticedFiles: features.map { feature in { try feature.noticedFile($0, $1) } })
    }
}
