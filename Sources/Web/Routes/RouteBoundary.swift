import HTTPTypes

/// What stands around every handler: an error becomes a refusal, and each answer tells browsers what they may do with it.
struct RouteBoundary<Host: SiteHost>: Sendable {
    let host: Host
    /// `nil` around what no route is there for.
    var route: Route?
    /// Of each spelling of its path, which segments are empty.
    private var forms: [[Bool]] = []
    var isOpenData = false

    init(host: Host) { self.host = host }

    init(host: Host, _ route: Route?, _ spellings: [String], isOpenData: Bool = false) {
        self.host = host
        self.route = route
        self.isOpenData = isOpenData
        forms = spellings.map(Self.form)
    }

    func answer(_ request: WebRequest, _ make: () async throws -> WebAnswer) async -> WebAnswer {
        var answer: WebAnswer
        do {
            // A router takes `//` for `/`, so that one resource would have many addresses.
            if route != nil, !forms.contains(Self.form(request.path)) { throw SiteRefusal.notFound }
            answer = try await make()
        } catch {
            answer = refusal(of: error, request)
        }
        SecurityHeaders.add(to: &answer.headers, isOpenData: isOpenData)
        // Whatever becomes of a request with a credential is the caller's alone.
        if let route, route.needs != .public { answer.headers[.cacheControl] = WebAnswer.Caching.personal.rawValue }
        return answer
    }

    private static func form(_ path: String) -> [Bool] {
        path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map(\.isEmpty)
    }

    private func refusal(of error: any Error, _ request: WebRequest) -> WebAnswer {
        let problem = (error as? SiteRefusal ?? host.refusal(of: error, request)).problem
        // Who asks whether the process is well is a program.
        let isForProgram = request.path.hasPrefix(Route.apiPrefix) || route.map { $0.isAPI || $0.place == "process" } ?? false
        return isForProgram || !request.wantsPage ? problem.answer : host.page(of: problem, request)
    }
}
