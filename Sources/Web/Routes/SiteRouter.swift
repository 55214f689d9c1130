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
        let mounted = routes.entries.flatMap { entry in entry.places.map { (place: $0, entry: entry) } }
        let byPlace = Dictionary(grouping: mounted, by: \.place).mapValues { $0.map(\.entry) }
        for (path, entry) in mounted { Self.mount(entry, at: path, among: byPlace[path] ?? [], host, pages, router) }
        for (path, entries) in byPlace { Self.refuseOtherMethods(at: path, entries, host, router) }
        // Added last, it stands around what no route is there for alone.
        router.add(middleware: RouteBoundary(host: host, route: nil, spellings: []))
        responder = router.buildResponder()
    }

    /// - Parameter entries: all of the path, of which a site may have others than this one.
    private static func mount(
        _ entry: RouteSet<Tenant>.Entry, at path: String, among entries: [RouteSet<Tenant>.Entry], _ host: Host, _ pages: PageCache<Host.State>,
        _ router: Router<AppContext<Tenant>>
    ) {
        let route = entry.route
        let offered = OfferedRoute(entry: entry, entries: entries)
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
                    try offered.check(context.tenant)
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
                    .add(middleware: offered)
                    .add(middleware: TokenAuthentication(scope: scope, authenticate: host.authenticate))
                    .group(context: TokenContext<Tenant>.self).on(RouterPath(path), method: method) { _, context in
                        try route.check(context.request.query)
                        return try await answer(context) { host.frame($0, context.site) }.response
                    }
            case .staff(let right, let answer):
                group.group(context: TenantContext<Tenant>.self)
                    .add(middleware: offered)
                    .add(middleware: StaffAuthentication(route: route, right: right, host: host))
                    .group(context: StaffContext<Tenant>.self).on(RouterPath(path), method: method) { _, context in
                        try route.check(context.request.query)
                        return try await answer(context) { host.frame($0, context.site) }.response
                    }
            }
        }
    }

    private static func refuseOtherMethods(
        at path: String, _ entries: [RouteSet<Tenant>.Entry], _ host: Host, _ router: Router<AppContext<Tenant>>
    ) {
        let taken = RouteSet<Tenant>.methods(of: entries)
        let group = router.group().add(
            middleware: RouteBoundary(host: host, route: entries.first?.route.refused, spellings: entries.flatMap(\.spellings)))
        for method in methods where !taken.contains(method) {
            group.on(RouterPath(path), method: method) { _, context -> Response in
                // What the site has of the path; where it has nothing, what others have.
                let own = context.tenant.map { tenant in RouteSet<Tenant>.methods(of: entries.filter { $0.isOffered(tenant) }) } ?? []
                throw SiteRefusal.wrongMethod(allowed: own.isEmpty ? taken : own)
            }
        }
    }

    public func respond(to request: WebRequest) async -> Response {
        let tenant = request.host.flatMap(host.tenant(named:))
        var asked = request
        asked.ownPages = OwnPages { _ = await self.respond(to: $0) }
        let source = AppContext<Tenant>.Source(logger: logger, request: asked, tenant: tenant, now: tenant.map(host.now(at:)))
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

    let entry: RouteSet<Tenant>.Entry
    /// All of its path.
    let entries: [RouteSet<Tenant>.Entry]

    func handle(_ input: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        try check(context.tenant)
        return try await next(input, context)
    }

    func check(_ tenant: Tenant) throws(SiteRefusal) {
        guard !entry.isOffered(tenant) else { return }
        let own = RouteSet<Tenant>.methods(of: entries.filter { $0.isOffered(tenant) })
        throw own.isEmpty ? .notFound : .wrongMethod(allowed: own)
    }
}
