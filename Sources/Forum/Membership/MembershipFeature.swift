public import FeatureKit
public import Federation

/// Who takes part in the forum, and with which keys.
public enum MembershipFeature: Feature {
    public static let name = "membership"
    public static let recordTypes: [any RecordType.Type] = RecordRegistry.membershipTypes
}
