import HTTPTypes
public import Hummingbird
public import Logging
import NIOCore

/// Takes each request to its route: the site by its host, the route by Hummingbird's router, the caller by what the route needs.
public struct SiteRouter<Host: SiteHost>: Sendable {
    public typealias Tenant = Host.Tenant

    private static var methods: [HTTPRequest.Method] { [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect] }

    /// Every route that is mounted.
    public let routes: RouteSet<Tenant>
    private let host: Host
    private let logger: Logger
    let pages = PageCache<Host.State>()
    private let responder: RouterResponder<AppContext<Tenant>>

    /// - Precondition: no two routes have the same method and path.
    public init(_ host: Host, _ routes: RouteSet<Tenant>, logger: Logger) {
        self.host = host
        self.routes = routes
        self.logger = logger
        let router = Router(context: AppContext<Tenant>.self)
        for entry in routes.entries {
            for path in entry.places { Self.mount(entry, at: path, host, pages, router) }
        }
        Self.refuseOtherMethods(routes.entries, host, router)
        // Added last, it stands around what no route is there for alone.
        router.add(middleware: RouteBoundary(host: host, route: nil, spellings: []))
        responder = router.buildResponder()
    }

    private static func mount(
        _ entry: RouteSet<Tenant>.Entry, at path: String, _ host: Host, _ pages: PageCache<Host.State>, _ router: Router<AppContext<Tenant>>
    ) {
        let route = entry.route
        let group = router.group()
            .add(middleware: RouteBoundary(host: host, route: route, spellings: entry.spellings, isOpenData: route.isOpenData))
        for method in route.method == .get ? [.get, .head] : [route.method] {
            switch entry.handler {
            case .process(let answer):
                group.on(RouterPath(path), method: method) { _, context in
                    try route.check(context.request.query)
                    return try await answer(context).response
                }
            case .site(let answer):
                group.group(context: TenantContext<Tenant>.self).on(RouterPath(path), method: method) { _, context in
                    guard entry.isOffered(context.tenant) else { throw SiteRefusal.notFound }
                    try route.check(context.request.query)
                    guard let key = PageCache<Host.State>.Key(context.request, route) else {
                        return try await answer(context) { host.frame($0, context) }.response
                    }
                    let state = host.state(of: context.tenant, at: context.now)
                    return try await pages.answer(key, state, context.request) {
                        let context = context.unconditional
                        return try await answer(context) { host.frame($0, context) }
                    }.response
                }
            case .token(let scope, let answer):
                group.group(context: TenantContext<Tenant>.self)
                    .add(middleware: OfferedRoute(isOffered: entry.isOffered))
                    .add(middleware: TokenAuthentication(scope: scope, authenticate: host.authenticate))
                    .group(context: TokenContext<Tenant>.self).on(RouterPath(path), method: method) { _, context in
                        try route.check(context.request.query)
                        return try await answer(context) { host.frame($0, context.site) }.response
                    }
            case .staff(let right, let answer):
                group.group(context: TenantContext<Tenant>.self)
                    .add(middleware: OfferedRoute(isOffered: entry.isOffered))
                    .add(middleware: StaffAuthentication(route: route, right: right, host: host))
                    .group(context: StaffContext<Tenant>.self).on(RouterPath(path), method: method) { _, context in
                        try route.check(context.request.query)
                        return try await answer(context) { host.frame($0, context.site) }.response
                    }
            }
        }
    }

    private static func refuseOtherMethods(_ entries: [RouteSet<Tenant>.Entry], _ host: Host, _ router: Router<AppContext<Tenant>>) {
        let mounted = entries.flatMap { entry in entry.places.map { (place: $0, entry: entry) } }
        for (path, routes) in Dictionary(grouping: mounted, by: \.place) {
            let allowed = Set(routes.flatMap { $0.entry.route.method == .get ? [.get, .head] : [$0.entry.route.method] })
            let names = allowed.sorted { $0.rawValue < $1.rawValue }
            let group = router.group().add(
                middleware: RouteBoundary(host: host, route: routes.first?.entry.route.refused, spellings: routes.flatMap(\.entry.spellings)))
            for method in methods where !allowed.contains(method) {
                group.on(RouterPath(path), method: method) { _, _ -> Response in throw SiteRefusal.wrongMethod(allowed: names) }
            }
        }
    }

    public func respond(to request: WebRequest) async -> Response {
        let tenant = request.host.flatMap(host.tenant(named:))
        let source = AppContext<Tenant>.Source(logger: logger, request: request, tenant: tenant, now: tenant.map(host.now(at:)))
        // A method that nobody knows here is one that the path does not take: the router has to know it to say so.
        let method = Self.methods.contains(request.method) ? request.method : .connect
        let head = HTTPRequest(method: method, scheme: nil, authority: nil, path: request.path)
        let response: Response
        do {
            response = try await responder.respond(
                to: Request(head: head, body: RequestBody(buffer: ByteBuffer())), context: AppContext(source: source))
        } catch {
            response = host.refusal(of: error, request).problem.answer.response
        }
        return request.method == .head ? response.createHeadResponse() : response
    }
}

/// A site that does not have a route answers as if nobody had it, before it asks who calls.
struct OfferedRoute<Tenant: Sendable>: RouterMiddleware {
    typealias Context = TenantContext<Tenant>

    let isOffered: @Sendable (Tenant) -> Bool

    func handle(_ input: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        guard isOffered(context.tenant) else { throw SiteRefusal.notFound }
        return try await next(input, context)
    }
}
