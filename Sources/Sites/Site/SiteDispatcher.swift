import CityNode
import Envelope
import HTTPTypes
import Hummingbird
import Ledger
import Listening
import Logging
import SQL
import StrictJSON

/// Takes each request to its route: which site, which method, may the caller, is the query understood; then the answer.
struct SiteDispatcher: Sendable {
    let sites: SiteDirectory
    private let log: TalliedLog
    private let pages = StatusPageCache()

    init(sites: SiteDirectory, logger: Logger) {
        self.sites = sites
        log = TalliedLog("web request failed", logger: logger)
    }

    func answer(_ request: WebRequest) async -> WebAnswer {
        var answer: WebAnswer
        do { answer = try await dispatch(request) } catch { answer = refusal(of: request, error) }
        let routes = Route.matches(request.path).map(\.route).filter { $0.method == (request.method == .head ? .get : request.method) }
        SecurityHeaders.add(to: &answer, isOpenData: !routes.isEmpty && routes.allSatisfy(\.isOpenData))
        // Whatever becomes of a request with a credential is the caller's alone.
        return routes.contains { $0.access != .everyone } ? answer.cached(.personal) : answer
    }

    private func dispatch(_ request: WebRequest) async throws -> WebAnswer {
        let matches = Route.matches(request.path)
        guard !matches.isEmpty else { throw WebProblem.notFound }
        let method = request.method == .head ? .get : request.method
        guard let match = matches.first(where: { $0.route.method == method }) else {
            throw WebProblem.wrongMethod(allowed: matches.map(\.route.method))
        }
        if match.route.realm == .process { return try await processAnswer(match.route, request) }
        guard let site = request.host.flatMap(sites.site) else { throw WebProblem.unknownHost }
        var city: City?
        if case .city(let own) = site { city = own }
        guard match.route.realm == .everySite || city != nil else { throw WebProblem.notFound }
        let token = try await Self.authorise(match.route, city, request)
        try Self.checkQuery(match.route, request)
        if let city, let token {
            return match.route == .publish
                ? try await PublishingAPI(city).publish(request, token) : try await PublishingAPI(city).fate(match.parameter ?? "")
        }
        if match.route == .page { return try await StatusPages(site, pages).answer(request) }
        return try await ReadingAPI(site).answer(match, request)
    }

    private func processAnswer(_ route: Route, _ request: WebRequest) async throws -> WebAnswer {
        switch route {
        case .style: return Assets.style.answer(request)
        case .icon: return Assets.icon.answer(request)
        case .readiness:
            // A city's own name asks for that city; any other for the process.
            do {
                if let site = request.host.flatMap(sites.site) { try await site.checkReadiness() } else { try await sites.checkProcess() }
            } catch let problem as Problem where problem.code == .unavailable {
                log.note("not ready", kind: "not ready", level: .error, ["error": problem.detail])
                throw problem
            } catch {
                log.note("not ready", kind: "not ready", level: .error, ["error": "\(error)"])
                throw Problem(.unavailable, "The database cannot be read, or holds no root. The log says why.")
            }
            return WebAnswer(json: ["status": "ready"]).cached(.never)
        default: return WebAnswer(json: ["status": "ok"]).cached(.never)
        }
    }

    // MARK: Who, and what

    /// - Returns: the caller's token where the route wants one.
    private static func authorise(_ route: Route, _ city: City?, _ request: WebRequest) async throws -> APIToken? {
        guard case .token(let scope) = route.access else { return nil }
        guard let city, let field = request.headers[.authorization], field.lowercased().hasPrefix("bearer ") else {
            throw WebProblem.unauthorised(nil, "Send a token of this city in the field Authorization, as `Bearer <token>`.")
        }
        let token: APIToken
        do { token = try await city.tokens.authenticate(String(field.dropFirst("bearer ".count).drop { $0 == " " })) } catch let refusal
            as APITokens.Refusal
        {
            throw switch refusal {
            case .unknown: WebProblem.unauthorised("invalid_token", "This is no token of this city.")
            case .expired: WebProblem.unauthorised("invalid_token", "This token has expired. Ask the operator for a new one.")
            case .revoked: WebProblem.unauthorised("invalid_token", "This token was revoked. Ask the operator for a new one.")
            }
        }
        guard token.scopes.contains(scope) else {
            throw WebProblem(.forbidden, "insufficient-scope", "The token may not do this", "This needs a token with the scope \(scope.rawValue).")
        }
        return token
    }

    private static func checkQuery(_ route: Route, _ request: WebRequest) throws {
        var seen: Set<String> = []
        for (name, _) in request.query {
            guard route.queryNames.contains(name) else {
                // Links to a page may carry what others have hung on them.
                if route == .page { continue }
                let known = route.queryNames.isEmpty ? "none" : route.queryNames.joined(separator: ", ")
                throw WebProblem.badRequest("`\(name.prefix(40))` is no parameter of this path; known are: \(known).")
            }
            guard seen.insert(name).inserted else { throw WebProblem.badRequest("`\(name)` may be given once.") }
        }
    }

    // MARK: Refusals

    private func refusal(of request: WebRequest, _ error: any Error) -> WebAnswer {
        let problem = self.problem(request, error)
        // Who asks whether the process is well is a program.
        let matches = Route.matches(request.path)
        let isProbe = matches.contains { $0.route.realm == .process }
        let isAPI = request.path.hasPrefix(Route.apiPrefix) || matches.contains { $0.route.isAPI }
        return isProbe || isAPI || !request.wantsPage ? problem.answer : ErrorPage(problem).answer(request)
    }

    private func problem(_ request: WebRequest, _ error: any Error) -> WebProblem {
        switch error {
        case let problem as WebProblem: return problem
        case let problem as Problem where problem.code != .internal && problem.code != .logInconsistent: return WebProblem(problem)
        case let error as JSONError: return WebProblem(Problem(.malformedPayload, "The body is refused: \(error)."))
        case let error as FieldError: return WebProblem(Problem(.malformedPayload, "In the body, \(error)."))
        case is CancellationError: return WebProblem(Problem(.unavailable, "The server is stopping. Ask again."))
        default: break
        }
        if let error = error as? StorageError, error.isOfMachine || error.code == .overloaded {
            // The database's own health says once that the machine fails.
            return WebProblem(Problem(.unavailable, "This site cannot read or store anything just now. Try again later."))
        }
        let id = UInt64.random(in: .min ... .max)
        let incident = String(id, radix: 36)
        log.note(
            "web request failed", kind: "\(incident)", level: .error, ["incident": incident, "path": request.path, "error": "\(error)"])
        let code: ProblemCode = error is StorageError ? .unavailable : .internal
        var problem = WebProblem(Problem(code, "Something went wrong here. The operator finds it in the log as \(incident)."))
        problem.members = [("incident", .string(incident))]
        return problem
    }
}
