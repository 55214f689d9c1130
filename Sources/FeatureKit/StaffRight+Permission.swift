public import Accounts
public import Web

extension StaffRight {
    public init(_ permission: StaffPermission) { self.init(permission.rawValue) }
}

extension StaffNeed {
    /// Users who have signed in, with a role that has this.
    public static func staff(_ permission: StaffPermission) -> StaffNeed { .staff(StaffRight(permission)) }
}
