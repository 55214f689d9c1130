import HTTPTypes
import Hummingbird

/// Asks for a bearer token (RFC 6750) of the site, with a scope.
struct TokenAuthentication<Tenant: Sendable>: RouterMiddleware {
    typealias Context = TenantContext<Tenant>

    static var advice: String { "Send a token of this site in the field Authorization, as `Bearer <token>`." }

    let scope: TokenScope
    let authenticate: @Sendable (String, Tenant) async throws -> TokenGrant

    func handle(_ input: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        guard let field = context.request.headers[.authorization], field.lowercased().hasPrefix("bearer ") else {
            throw SiteRefusal.unauthorised(nil, Self.advice)
        }
        let grant = try await authenticate(String(field.dropFirst("bearer ".count).drop { $0 == " " }), context.tenant)
        guard grant.scopes.contains(scope) else {
            throw grant.withdrawn.contains(scope) ? SiteRefusal.withdrawnScope(scope) : SiteRefusal.missingScope(scope)
        }
        var context = context
        context.token = grant
        return try await next(input, context)
    }
}
