public import Primitives
public import StrictJSON

/// Somebody who works at a site.
public struct StaffUser: Sendable, Equatable {
    public let id: UUIDv7
    public let login: Login
    public let name: String
    public let grants: [RoleGrant]
    public let createdAt: UTCTime
    public let disabledAt: UTCTime?
    /// Whether a password was set. Before that, and where nobody vouches for the user otherwise, the invitation waits.
    public let hasPassword: Bool
    public let hasSecondFactor: Bool
    /// Whether the site's identity provider knows the user by a name of its own.
    public let hasIdentity: Bool

    public var roles: Set<StaffRole> { Set(grants.map(\.role)) }
    public var permissions: Set<StaffPermission> { Set(StaffPermission.allCases.filter { !$0.roles.isDisjoint(with: roles) }) }

    public enum State: String, Sendable { case invited, active, disabled }
    public var state: State { disabledAt != nil ? .disabled : hasIdentity || hasPassword && hasSecondFactor ? .active : .invited }

    public var json: JSON {
        [
            "id": .string(id.text), "login": .string(login.text), "name": .string(name), "roles": .array(grants.map { .string($0.description) }),
            "state": .string(state.rawValue), "createdAt": .string(createdAt.description),
            "disabledAt": disabledAt.map { .string($0.description) } ?? .null,
        ]
    }
}
