public import Primitives

/// What a token may do, by the name that operators give it, such as `records:write`.
public struct TokenScope: Hashable, Sendable {
    public let name: String

    public init(_ name: String) { self.name = name }
}

/// What a program that has shown a token may do now.
public struct TokenGrant: Sendable {
    public let id: UUIDv7
    public let name: String
    /// Who has made the token, as the audit trail names them.
    public let maker: String
    /// The roles that the maker has now, as they are spelled; `nil` for the operator of the machine.
    public let roles: [String]?
    public let scopes: Set<TokenScope>
    /// What the token was made for, and its maker may do no more.
    public let withdrawn: Set<TokenScope>
    /// The hotels that it is bound to; `nil` where it is good for all of its maker's.
    public let hotels: [String]?
    public let expiresAt: UTCTime

    public init(
        id: UUIDv7, name: String, maker: String, roles: [String]?, scopes: Set<TokenScope>, withdrawn: Set<TokenScope>, hotels: [String]?,
        expiresAt: UTCTime
    ) {
        self.id = id
        self.name = name
        self.maker = maker
        self.roles = roles
        self.scopes = scopes
        self.withdrawn = withdrawn
        self.hotels = hotels
        self.expiresAt = expiresAt
    }
}

/// Who may call a route. Registration has no default for it.
public enum Permission: Hashable, Sendable, CustomStringConvertible {
    case `public`
    case apiToken(TokenScope)
    /// Users of the site who have signed in, and have this right.
    case staff(StaffRight)

    public var description: String {
        switch self {
        case .public: "public"
        case .apiToken(let scope): "token \(scope.name)"
        case .staff(let right): "staff \(right.name)"
        }
    }
}

/// The need of a route that everyone may call; its handler is given no caller.
public enum PublicNeed: Sendable { case `public` }

/// The need of a route for programs; its handler is given the token.
public enum TokenNeed: Sendable { case apiToken(TokenScope) }

/// The need of a route for people who work at the site; its handler is given who it is.
public struct StaffNeed: Sendable {
    public let right: StaffRight

    public static func staff(_ right: StaffRight) -> StaffNeed { StaffNeed(right: right) }
}
