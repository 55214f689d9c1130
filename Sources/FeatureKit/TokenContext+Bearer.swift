public import Accounts
public import Web

extension TokenScope {
    public init(_ scope: APIToken.Scope) { self.init(scope.rawValue) }
}

extension TokenNeed {
    /// Programs whose token has this scope, and was made by somebody who may do it.
    public static func apiToken(_ scope: APIToken.Scope) -> TokenNeed { .apiToken(TokenScope(scope)) }
}

extension TokenContext {
    /// Who acts, for the audit trail: the token, and who made it.
    public var actor: AuditActor { AuditActor.token(token.name, issuedBy: token.maker) }

    /// The roles of whoever made the token, as they are now; `nil` for the operator of the machine, who may everything.
    public var grants: [RoleGrant]? { token.roles?.compactMap { RoleGrant($0) } }
}
