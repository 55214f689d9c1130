public import FeatureKit
public import Federation
public import Ledger
public import Web

/// What the forum does. A new feature is its folder, and one line here.
public enum Features {
    public static let all: [any Feature.Type] = [
        MembershipFeature.self, VisaFeature.self, MonitoringFeature.self, EditionsFeature.self,
        RegistersFeature.self, BarriersFeature.self, ActionPlanFeature.self, LodgingFeature.self,
    ]
}

extension Features {
    /// What a record type is called for people.
    ///
    /// - Returns: `nil` where this version has no name for it.
    public static func name(ofRecordType type: String) -> Message? { names[type] }

    private static let names: [String: Message] = all.reduce(into: [:]) { names, feature in
        names.merge(feature.recordTypeNames) { first, _ in first }
    }

    /// The places of all features, in the order of the list.
    public static let navigation: [NavigationItem] = all.flatMap { $0.navigation }
    /// The same of those who work at a site.
    public static let officePlaces: [OfficePlace] = all.flatMap { $0.officePlaces }
    /// What feed readers are told of.
    public static let feeds: [SiteFeed] = all.flatMap { $0.feeds }
}

extension ForumFeatures {
    public static let forum = ForumFeatures(Features.all)
}

extension RecordRegistry {
    /// Every record type of the forum.
    public static var forum: RecordRegistry { ForumFeatures.forum.registry }
}
