public import FeatureKit
public import Federation
public import Ledger

/// What the forum does. A new feature is its folder, and one line here.
public enum Features {
    public static let all: [any Feature.Type] = [
        MembershipFeature.self, VisaFeature.self, MonitoringFeature.self, EditionsFeature.self,
    ]
}

extension ForumFeatures {
    public static let forum = ForumFeatures(Features.all)
}

extension RecordRegistry {
    /// Every record type of the forum.
    public static var forum: RecordRegistry { ForumFeatures.forum.registry }
}
