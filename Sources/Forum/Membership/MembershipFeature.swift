public import FeatureKit
public import Federation
public import Web

/// Who takes part in the forum, and with which keys.
public enum MembershipFeature: Feature {
    public static let name = "membership"
    public static let recordTypes: [any RecordType.Type] = RecordRegistry.membershipTypes
    /// Every city shows who it is.
    public static let notices = [NoticeKind(NoticeKey.profile.text)]
    public static var routes: RouteSet<any LedgerSite> {
        var routes = ForumRoutes.all
        routes.add(CharterRoutes.all)
        return routes
    }
    public static var navigation: [NavigationItem] { [NavigationItem(ForumText.title, Link("/forum"), .forum)] }
    public static var recordTypeNames: [String: Message] {
        [
            MemberAdmitted.name: MembershipText.memberAdmitted,
            MemberKeyRotated.name: MembershipText.memberKeyRotated,
            MemberKeyRevoked.name: MembershipText.memberKeyRevoked,
            MemberSuspended.name: MembershipText.memberSuspended,
        ]
    }
}
