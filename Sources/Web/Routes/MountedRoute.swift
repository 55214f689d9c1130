import HTTPTypes

/// A route at its place: what is asked of a request before its handler has it, in this order: that the site has the route, that the caller may call
/// it, that the query has no names but the route's.
final class MountedRoute<Host: SiteHost>: Sendable {
    typealias Tenant = Host.Tenant

    private let entry: RouteSet<Tenant>.Entry
    /// All of its path, of which a site may have others than this one.
    private let entries: [RouteSet<Tenant>.Entry]
    private let pages: PageCache<Host.State>
    private let host: Host
    private let boundary: RouteBoundary<Host>

    init(_ entry: RouteSet<Tenant>.Entry, among entries: [RouteSet<Tenant>.Entry], _ pages: PageCache<Host.State>, _ host: Host) {
        self.entry = entry
        self.entries = entries
        self.pages = pages
        self.host = host
        boundary = RouteBoundary(host: host, entry.route, entry.spellings, isOpenData: entry.route.isOpenData)
    }

    func answer(_ context: AppContext<Tenant>) async -> WebAnswer {
        await boundary.answer(context.request) {
            if case .process(let answer) = entry.handler {
                try checkQuery(context.request)
                return try await answer(context)
            }
            return try await answer(at: try TenantContext(context))
        }
    }

    private func answer(at site: TenantContext<Tenant>) async throws -> WebAnswer {
        // A site that does not have the route answers as if nobody had it, before it asks who calls.
        guard entry.isOffered(site.tenant) else { throw RouteSet<Tenant>.refusal(entries, at: site.tenant) ?? .notFound }
        switch entry.handler {
        case .process: throw SiteRefusal.notFound
        case .site(let answer):
            try checkQuery(site.request)
            guard let key = PageCache<Host.State>.Key(site.request, entry.route) else { return try await answer(site) { self.host.frame($0, site) } }
            return try await pages.answer(key, host.state(of: site.tenant, at: site.now), site.request) {
                let site = site.with(site.request.unconditional)
                return try await answer(site) { self.host.frame($0, site) }
            }
        case .token(let scope, let answer):
            let context = TokenContext(site: site, token: try await BearerToken.grant(scope, site, host))
            try checkQuery(site.request)
            return try await answer(context) { self.host.frame($0, site) }
        case .staff(let right, let answer):
            switch try await StaffAuthentication(route: entry.route, right: right, host: host).admit(site) {
            case .answered(let answer): return answer
            case .admitted(let context):
                try checkQuery(site.request)
                return try await answer(context)
            }
        }
    }

    private func checkQuery(_ request: WebRequest) throws(SiteRefusal) { try entry.route.check(request.query) }
}

/// Answers the methods that nothing at a place is called by.
struct RefusedMethods<Host: SiteHost>: Sendable {
    private let entries: [RouteSet<Host.Tenant>.Entry]
    private let boundary: RouteBoundary<Host>
    let taken: [HTTPRequest.Method]

    init(_ entries: [RouteSet<Host.Tenant>.Entry], _ host: Host) {
        self.entries = entries
        taken = RouteSet<Host.Tenant>.methods(of: entries)
        boundary = RouteBoundary(host: host, entries.first?.route.refused, entries.flatMap(\.spellings))
    }

    func answer(_ context: AppContext<Host.Tenant>) async -> WebAnswer {
        await boundary.answer(context.request) {
            // What the site has of the path; where it has nothing, what others have.
            throw context.tenant.flatMap { RouteSet.refusal(entries, at: $0) } ?? .wrongMethod(allowed: taken)
        }
    }
}

extension RouteSet {
    /// What a site says of a path for which it has other methods than the one called.
    ///
    /// - Returns: `nil` where it has none.
    static func refusal(_ entries: [Entry], at tenant: Tenant) -> SiteRefusal? {
        let own = methods(of: entries.filter { $0.isOffered(tenant) })
        return own.isEmpty ? nil : .wrongMethod(allowed: own)
    }
}
