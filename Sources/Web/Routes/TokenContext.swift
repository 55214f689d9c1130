public import Hummingbird
public import Primitives

/// A request of a program that has shown a token of the site. What needs one cannot be mounted without.
public struct TokenContext<Tenant: Sendable>: ChildRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let site: TenantContext<Tenant>
    public let token: TokenGrant

    public init(context: TenantContext<Tenant>) throws {
        guard let token = context.token else { throw SiteRefusal.unauthorised(nil, TokenAuthentication<Tenant>.advice) }
        self.init(site: context, token: token)
    }

    init(site: TenantContext<Tenant>, token: TokenGrant) {
        coreContext = site.coreContext
        self.site = site
        self.token = token
    }

    public var request: WebRequest { site.request }
    public var tenant: Tenant { site.tenant }
    public var now: UTCTime { site.now }
    public var requestDecoder: StrictBodies { StrictBodies() }
    public var responseEncoder: StrictBodies { StrictBodies() }
}
