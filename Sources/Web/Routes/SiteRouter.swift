import HTTPTypes
public import Hummingbird
public import Logging
import NIOCore

/// Takes each request to its route: the site by its host, the route by Hummingbird's router.
public final class SiteRouter<Host: SiteHost>: Sendable {
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
        for (place, entries) in Dictionary(grouping: mounted, by: \.place).mapValues({ $0.map(\.entry) }) {
            for entry in entries {
                let route = MountedRoute(entry, among: entries, pages, host)
                for method in entry.route.method == .get ? [.get, .head] : [entry.route.method] {
                    router.on(RouterPath(place), method: method) { _, context in await route.answer(context).response }
                }
            }
            let refusing = RefusedMethods(entries, host)
            for method in Self.methods where !refusing.taken.contains(method) {
                router.on(RouterPath(place), method: method) { _, context in await refusing.answer(context).response }
            }
        }
        // Added last, it is asked where nothing else is.
        router.add(middleware: NoSuchPlace(boundary: RouteBoundary(host: host)))
        responder = router.buildResponder()
    }

    public func respond(to request: WebRequest) async -> Response {
        let tenant = request.host.flatMap(host.tenant(named:))
        let asked = request.with(OwnPages { _ = await self.respond(to: $0) })
        let source = AppContext<Tenant>.Source(logger: logger, request: asked, tenant: tenant, now: tenant.map(host.now(at:)))
        // A method that nobody knows here is one that the path does not take: the router has to know it to say so.
        let method = Self.methods.contains(request.method) ? request.method : .connect
        let head = HTTPRequest(method: method, scheme: nil, authority: nil, path: request.path)
        let response: Response
        do {
            response = try await responder.respond(
                to: Request(head: head, body: RequestBody(buffer: ByteBuffer())), context: AppContext(source: source))
        } catch {
            response = await RouteBoundary(host: host).answer(asked) { throw error }.response
        }
        return request.method == .head ? response.createHeadResponse() : response
    }
}

/// Answers what no route is there for.
private struct NoSuchPlace<Host: SiteHost>: RouterMiddleware {
    let boundary: RouteBoundary<Host>

    func handle(
        _ input: Request, context: AppContext<Host.Tenant>, next: (Request, AppContext<Host.Tenant>) async throws -> Response
    ) async throws -> Response {
        await boundary.answer(context.request) { throw SiteRefusal.notFound }.response
    }
}
