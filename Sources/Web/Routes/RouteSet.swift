public import HTTPTypes

/// Routes that belong together, such as those of a feature: what is known of each, and what answers it.
///
///     var routes = RouteSet<any Reader>()
///     routes.on(.get, "/editions", needs: .public, "the forum's editions") { context in
///         EditionsPage(try await context.tenant.editions(), context.localizer).page
///     }
///
/// `needs` has no default, and what it asks for decides what the handler is given: a handler that wants a token's ``TokenContext`` cannot be
/// registered for everybody.
public struct RouteSet<Tenant: Sendable>: Sendable {
    enum Handler: Sendable {
        case process(@Sendable (AppContext<Tenant>) async throws -> WebAnswer)
        case site(@Sendable (TenantContext<Tenant>, Framing) async throws -> WebAnswer)
        case token(TokenScope, @Sendable (TokenContext<Tenant>, Framing) async throws -> WebAnswer)
        case staff(StaffRight, @Sendable (StaffContext<Tenant>) async throws -> WebAnswer)
    }

    /// Puts a page into what all pages of the site share.
    typealias Framing = @Sendable (Page) -> HTML

    struct Entry: Sendable {
        var route: Route
        /// Other spellings of the path, which no list shows.
        let aliases: [String]
        let handler: Handler
        let isOffered: @Sendable (Tenant) -> Bool

        var spellings: [String] { [route.path] + aliases }

        /// Paths that a router tells apart: empty segments are nothing to it.
        var places: Set<String> { Set(spellings.map { "/" + $0.split(separator: "/").joined(separator: "/") }) }
    }

    /// What a path takes by these routes of it.
    static func methods(of entries: [Entry]) -> [HTTPRequest.Method] {
        Set(entries.flatMap { $0.route.method == .get ? [.get, .head] : [$0.route.method] }).sorted { $0.rawValue < $1.rawValue }
    }

    private(set) var entries: [Entry] = []

    public init() {}

    /// A page, which everyone may call.
    ///
    /// - Parameters:
    ///   - query: the names that a query may hold.
    ///   - repeated: those of them that it may hold more than once.
    ///   - aliases: other spellings of the path.
    ///   - summary: what it answers, in a few words.
    public mutating func on(
        _ method: HTTPRequest.Method, _ path: String, needs: PublicNeed, query: [String] = [], repeated: Set<String> = [], aliases: [String] = [],
        _ summary: String, _ answer: @escaping @Sendable (TenantContext<Tenant>) async throws -> some WebContent
    ) {
        add(method, path, .public, query, aliases, summary, nil, .site { try await answer($0).answer(to: $0.request, $1) })
        entries[entries.count - 1].route.repeated = repeated
    }

    /// A route of the API that everyone may call.
    ///
    /// - Parameters:
    ///   - contract: what it takes and answers; a name in the query that is not in it is refused.
    ///   - aliases: other spellings of the path.
    ///   - summary: what it answers, in a few words.
    public mutating func api(
        _ method: HTTPRequest.Method, _ path: String, needs: PublicNeed, _ contract: APIContract, aliases: [String] = [], _ summary: String,
        _ answer: @escaping @Sendable (TenantContext<Tenant>) async throws -> some WebContent
    ) {
        add(method, path, .public, contract.query, aliases, summary, contract, .site { try await answer($0).answer(to: $0.request, $1) })
    }

    /// A route of the API for programs that have a token.
    public mutating func api(
        _ method: HTTPRequest.Method, _ path: String, needs: TokenNeed, _ contract: APIContract, _ summary: String,
        _ answer: @escaping @Sendable (TokenContext<Tenant>) async throws -> some WebContent
    ) {
        guard case .apiToken(let scope) = needs else { return }
        add(method, path, .apiToken(scope), contract.query, [], summary, contract, .token(scope) { try await answer($0).answer(to: $0.request, $1) })
    }

    /// A route for people who work at the site. What changes something takes a form, with the token of the session in it.
    ///
    /// - Parameter fileBytes: of files that the form may bring.
    public mutating func on(
        _ method: HTTPRequest.Method, _ path: String, needs: StaffNeed, query: [String] = [], fileBytes: Int = 0, _ summary: String,
        _ answer: @escaping @Sendable (StaffContext<Tenant>) async throws -> some WebContent
    ) {
        let right = needs.right
        add(method, path, .staff(right), query, [], summary, nil, .staff(right) { try await answer($0).answer(to: $0.request, $0.framing) })
        entries[entries.count - 1].route.fileBytes = fileBytes
    }

    /// A route that the process answers, whatever host is asked for.
    public mutating func onProcess(
        _ method: HTTPRequest.Method, _ path: String, needs: PublicNeed, query: [String] = [], _ summary: String,
        _ answer: @escaping @Sendable (AppContext<Tenant>) async throws -> WebAnswer
    ) {
        add(method, path, .public, query, [], summary, nil, .process(answer), place: "process")
    }

    private mutating func add(
        _ method: HTTPRequest.Method, _ path: String, _ needs: Permission, _ query: [String], _ aliases: [String], _ summary: String,
        _ contract: APIContract?, _ handler: Handler, place: String = "all"
    ) {
        var route = Route(method: method, path: path, needs: needs, query: query, summary: summary, place: place, contract: contract)
        route.repeated = contract?.repeated ?? []
        entries.append(Entry(route: route, aliases: aliases, handler: handler) { _ in true })
    }

    public mutating func add(_ others: RouteSet) { entries += others.entries }

    /// The same routes, at some of the sites.
    ///
    /// - Parameter place: what those sites are called in lists.
    public func at(_ place: String, _ isOffered: @escaping @Sendable (Tenant) -> Bool) -> RouteSet {
        mounted(at: place) { isOffered($0) ? $0 : nil }
    }

    /// All of them, of whichever site.
    public var routes: [Route] { entries.map(\.route) }

    /// Those that a site has.
    public func routes(of tenant: Tenant) -> [Route] { entries.filter { $0.isOffered(tenant) }.map(\.route) }

    /// The same routes at sites of another kind.
    ///
    /// - Parameters:
    ///   - place: which of them have these routes, where not all do.
    ///   - tenant: what a site is to these routes; one for which it is `nil` does not have them.
    public func mounted<Site: Sendable>(at place: String? = nil, _ tenant: @escaping @Sendable (Site) -> Tenant?) -> RouteSet<Site> {
        var set = RouteSet<Site>()
        set.entries = entries.map { entry in
            var route = entry.route
            if let place { route.place = place }
            return RouteSet<Site>.Entry(route: route, aliases: entry.aliases, handler: entry.handler.mounted(tenant)) { site in
                tenant(site).map(entry.isOffered) ?? false
            }
        }
        return set
    }
}

extension RouteSet.Handler {
    fileprivate func mounted<Site: Sendable>(_ tenant: @escaping @Sendable (Site) -> Tenant?) -> RouteSet<Site>.Handler {
        switch self {
        case .process(let answer): .process { try await answer($0.with($0.tenant.flatMap(tenant))) }
        case .site(let answer):
            .site { context, frame in
                guard let own = tenant(context.tenant) else { throw SiteRefusal.notFound }
                return try await answer(context.at(own), frame)
            }
        case .token(let scope, let answer):
            .token(scope) { context, frame in
                guard let own = tenant(context.tenant) else { throw SiteRefusal.notFound }
                return try await answer(context.at(own), frame)
            }
        case .staff(let right, let answer):
            .staff(right) { context in
                guard let own = tenant(context.tenant) else { throw SiteRefusal.notFound }
                return try await answer(context.at(own))
            }
        }
    }
}
