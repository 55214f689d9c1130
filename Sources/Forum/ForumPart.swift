public import FeatureKit

/// What the forum does in common. A new feature of it is its folder, and one line here.
public enum ForumPart {
    public static let features: [any Feature.Type] = [
        MembershipFeature.self, VisaFeature.self, MonitoringFeature.self, EditionsFeature.self,
        RegistersFeature.self, BarriersFeature.self, ActionPlanFeature.self,
    ]

    /// What the forum's record types are called for people.
    static let recordTypeNames = RecordTypeNames(features)
}
