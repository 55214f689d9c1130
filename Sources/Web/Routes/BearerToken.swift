import HTTPTypes

/// Asks for a bearer token (RFC 6750) of the site, with a scope.
enum BearerToken {
    /// - Throws: ``SiteRefusal``, where there is none, or where it opens nothing here, or something else.
    static func grant<Host: SiteHost>(_ scope: TokenScope, _ context: TenantContext<Host.Tenant>, _ host: Host) async throws -> TokenGrant {
        guard let field = context.request.headers[.authorization], field.lowercased().hasPrefix("bearer ") else {
            throw SiteRefusal.unauthorised(nil, "Send a token of this site in the field Authorization, as `Bearer <token>`.")
        }
        let grant = try await host.authenticate(String(field.dropFirst("bearer ".count).drop { $0 == " " }), at: context.tenant)
        guard grant.scopes.contains(scope) else {
            throw grant.withdrawn.contains(scope) ? SiteRefusal.withdrawnScope(scope) : SiteRefusal.missingScope(scope)
        }
        return grant
    }
}
