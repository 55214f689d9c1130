import Hummingbird

/// What stands around every handler: an error becomes a refusal, and each answer tells browsers what they may do with it.
struct RouteBoundary<Host: SiteHost>: RouterMiddleware {
    typealias Context = AppContext<Host.Tenant>

    let host: Host
    /// `nil` around what no route is there for.
    let route: Route?
    /// Of its path and its aliases.
    let spellings: [String]
    var isOpenData = false

    func handle(_ input: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var response: Response
        do {
            if route != nil, !isSpelledAsOne(context.request.path) { throw SiteRefusal.notFound }
            response = try await next(input, context)
        } catch {
            response = refusal(of: error, context.request).response
        }
        SecurityHeaders.add(to: &response.headers, isOpenData: isOpenData)
        // Whatever becomes of a request with a credential is the caller's alone.
        if let route, route.needs != .public { response.headers[.cacheControl] = WebAnswer.Caching.personal.rawValue }
        return response
    }

    /// A router takes `//` for `/`, so that one resource would have many addresses.
    private func isSpelledAsOne(_ path: String) -> Bool {
        let given = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        return spellings.contains { spelling in
            let wanted = spelling.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
            return wanted.count == given.count && zip(wanted, given).allSatisfy { $0.isEmpty == $1.isEmpty }
        }
    }

    private func refusal(of error: any Error, _ request: WebRequest) -> WebAnswer {
        let problem = (error is HTTPError ? .notFound : error as? SiteRefusal ?? host.refusal(of: error, request)).problem
        // Who asks whether the process is well is a program.
        let isForProgram = request.path.hasPrefix(Route.apiPrefix) || route.map { $0.isAPI || $0.place == "process" } ?? false
        return isForProgram || !request.wantsPage ? problem.answer : host.page(of: problem, request)
    }
}
