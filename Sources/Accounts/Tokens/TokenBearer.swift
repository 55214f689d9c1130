/// Who has shown a token, and what that program may do now: what the token was made for, as far as whoever made it still may do that.
public struct TokenBearer: Sendable {
    public let token: APIToken
    /// The roles that the maker has now; `nil` for the operator of the machine, who has no roles and needs none.
    public let grants: [RoleGrant]?
    /// What it may do now.
    public let scopes: Set<APIToken.Scope>

    /// What it was made for and may do no more, since its maker may not.
    public var withdrawn: Set<APIToken.Scope> { Set(token.scopes).subtracting(scopes) }

    /// - Parameter maker: `nil` for the operator.
    init(_ token: APIToken, madeBy maker: StaffUser?) {
        self.token = token
        grants = maker?.grants
        let permissions = maker?.permissions
        scopes = Set(token.scopes.filter { permissions?.contains($0.permission) ?? true })
    }
}
