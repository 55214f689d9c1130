public import Hummingbird
public import Logging
import Primitives

/// A request before it is known which site it is for: enough for what the process answers itself.
public struct AppContext<Tenant: Sendable>: RequestContext {
    /// What a request comes with.
    public struct Source: RequestContextSource {
        public let logger: Logger
        let request: WebRequest
        let tenant: Tenant?
        let now: UTCTime?
    }

    public var coreContext: CoreRequestContextStorage
    public let request: WebRequest
    /// The site that answers under the host, if there is one.
    public let tenant: Tenant?
    let now: UTCTime?

    public init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        request = source.request
        tenant = source.tenant
        now = source.now
    }

    fileprivate init(coreContext: CoreRequestContextStorage, request: WebRequest, tenant: Tenant?, now: UTCTime?) {
        self.coreContext = coreContext
        self.request = request
        self.tenant = tenant
        self.now = now
    }

    func with<Other: Sendable>(_ tenant: Other?) -> AppContext<Other> {
        AppContext<Other>(coreContext: coreContext, request: request, tenant: tenant, now: now)
    }

    public var requestDecoder: StrictBodies { StrictBodies() }
    public var responseEncoder: StrictBodies { StrictBodies() }
}

/// Bodies are read and written by the parser of the protocol, never through `Codable`.
public struct StrictBodies: RequestDecoder, ResponseEncoder {
    public func decode<Value: Decodable>(_ type: Value.Type, from request: Request, context: some RequestContext) async throws -> Value {
        throw SiteRefusal.unsupportedMediaType("This site decodes no bodies that way.")
    }

    public func encode(_ value: some Encodable, from request: Request, context: some RequestContext) throws -> Response {
        throw SiteRefusal.unsupportedMediaType("This site encodes no bodies that way.")
    }
}
