import Hummingbird
public import Primitives

/// A request to a site. What is only reachable through it cannot be mounted where there is no site.
public struct TenantContext<Tenant: Sendable>: Sendable {
    public let request: WebRequest
    /// Whose site it is.
    public let tenant: Tenant
    /// The site's time.
    public let now: UTCTime
    /// Of the path's place holders.
    private let parameters: Parameters

    /// - Throws: ``SiteRefusal/unknownHost``.
    init(_ context: AppContext<Tenant>) throws(SiteRefusal) {
        guard let tenant = context.tenant, let now = context.now else { throw .unknownHost }
        self.init(request: context.request, tenant: tenant, now: now, parameters: context.coreContext.parameters)
    }

    private init(request: WebRequest, tenant: Tenant, now: UTCTime, parameters: Parameters) {
        self.request = request
        self.tenant = tenant
        self.now = now
        self.parameters = parameters
    }

    /// In the language that the caller wants.
    public var localizer: Localizer { Localizer(request.language, now: now) }

    /// What stands in a place holder of the path, percent-decoded once.
    public func parameter(_ name: String) throws(SiteRefusal) -> String {
        guard let text = parameters[name[...]].flatMap({ Percent.decoded($0) }) else { throw .notFound }
        return text
    }

    /// A value that stands in a place holder of the path; a text that is none is no address of this site.
    public func parameter<Value>(_ name: String, _ make: (String) -> Value?) throws(SiteRefusal) -> Value {
        guard let value = make(try parameter(name)) else { throw .notFound }
        return value
    }

    /// The same, asked in other words.
    func with(_ request: WebRequest) -> TenantContext {
        TenantContext(request: request, tenant: tenant, now: now, parameters: parameters)
    }

    func at<Other: Sendable>(_ tenant: Other) -> TenantContext<Other> {
        TenantContext<Other>(request: request, tenant: tenant, now: now, parameters: parameters)
    }
}
