public import Hummingbird
public import Primitives

/// A request to a site. What is only reachable through it cannot be mounted where there is no site.
public struct TenantContext<Tenant: Sendable>: ChildRequestContext {
    public var coreContext: CoreRequestContextStorage
    public internal(set) var request: WebRequest
    /// Whose site it is.
    public let tenant: Tenant
    /// The site's time.
    public let now: UTCTime
    /// Set once the caller has shown it.
    var token: TokenGrant?
    /// Set once it is known who is signed in, with what was sent.
    var caller: (grant: StaffGrant, form: FormBody?)?

    public init(context: AppContext<Tenant>) throws {
        guard let tenant = context.tenant, let now = context.now else { throw SiteRefusal.unknownHost }
        self.init(coreContext: context.coreContext, request: context.request, tenant: tenant, now: now)
    }

    init(coreContext: CoreRequestContextStorage, request: WebRequest, tenant: Tenant, now: UTCTime) {
        self.coreContext = coreContext
        self.request = request
        self.tenant = tenant
        self.now = now
    }

    /// In the language that the caller wants.
    public var localizer: Localizer { Localizer(request.language, now: now) }

    /// What stands in a place holder of the path, percent-decoded once.
    public func parameter(_ name: String) throws(SiteRefusal) -> String {
        guard let text = coreContext.parameters[name[...]].flatMap({ Percent.decoded($0) }) else { throw .notFound }
        return text
    }

    /// A value that stands in a place holder of the path; a text that is none is no address of this site.
    public func parameter<Value>(_ name: String, _ make: (String) -> Value?) throws(SiteRefusal) -> Value {
        guard let value = make(try parameter(name)) else { throw .notFound }
        return value
    }

    /// Asked by somebody who has nothing of the answer yet.
    var unconditional: TenantContext {
        var context = self
        context.request = request.unconditional
        return context
    }

    func with<Other: Sendable>(_ tenant: Other) -> TenantContext<Other> {
        TenantContext<Other>(coreContext: coreContext, request: request, tenant: tenant, now: now)
    }

    public var requestDecoder: StrictBodies { StrictBodies() }
    public var responseEncoder: StrictBodies { StrictBodies() }
}
