public import Primitives

/// A request of a program that has shown a token of the site. What needs one cannot be mounted without.
public struct TokenContext<Tenant: Sendable>: Sendable {
    public let site: TenantContext<Tenant>
    public let token: TokenGrant

    func at<Other: Sendable>(_ tenant: Other) -> TokenContext<Other> { TokenContext<Other>(site: site.at(tenant), token: token) }

    public var request: WebRequest { site.request }
    public var tenant: Tenant { site.tenant }
    public var now: UTCTime { site.now }
}
