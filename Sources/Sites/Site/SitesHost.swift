import Accounts
import CityNode
import Envelope
import Ledger
import Listening
public import Logging
public import Primitives
import SQL
import StrictJSON
public import Web

/// Tells the kit which sites there are, whose a token is, and what an error means to a caller.
public struct SitesHost: SiteHost {
    let sites: SiteDirectory
    private let log: TalliedLog

    init(sites: SiteDirectory, log: TalliedLog) {
        self.sites = sites
        self.log = log
    }

    public func tenant(named name: String) -> Site? { sites.site(name) }
    public func now(at tenant: Site) -> UTCTime { tenant.now }
    public func state(of tenant: Site, at now: UTCTime) -> SiteState { SiteState(tenant, now: now) }

    public func authenticate(_ secret: String, at tenant: Site) async throws -> TokenGrant {
        do {
            let token = try await tenant.tokens.authenticate(secret)
            return TokenGrant(id: token.id, scopes: Set(token.scopes.map { TokenScope($0) }))
        } catch let refusal as APITokens.Refusal {
            throw switch refusal {
            case .unknown: SiteRefusal.unauthorised("invalid_token", "This is no token of this site.")
            case .expired: SiteRefusal.unauthorised("invalid_token", "This token has expired. Ask the operator for a new one.")
            case .revoked: SiteRefusal.unauthorised("invalid_token", "This token was revoked. Ask the operator for a new one.")
            }
        }
    }

    public func frame(_ page: Page, _ context: TenantContext<Site>) -> HTML {
        let frame = SiteFrame(localizer: context.localizer, request: context.request, isOfCity: context.tenant.city != nil)
        guard let staff = page.staff else { return frame.layout(page) }
        let menu = OfficeMenu(staff: staff, site: context.tenant, request: context.request, localizer: context.localizer)
        return frame.layout(
            Page(title: page.title, kicker: page.kicker, heading: page.heading, lede: page.lede, staff: staff, menu, page.content))
    }

    public func page(of problem: WebProblem, _ request: WebRequest) -> WebAnswer { ErrorPage(problem).answer(request) }

    public func refusal(of error: any Error, _ request: WebRequest) -> SiteRefusal {
        switch error {
        case let problem as Problem where problem.code != .internal && problem.code != .logInconsistent: return SiteRefusal(problem)
        case let error as JSONError: return SiteRefusal(Problem(.malformedPayload, "The body is refused: \(error)."))
        case let error as FieldError: return SiteRefusal(Problem(.malformedPayload, "In the body, \(error)."))
        case is CancellationError: return SiteRefusal(Problem(.unavailable, "The server is stopping. Ask again."))
        default: break
        }
        if let error = error as? StorageError, error.isOfMachine || error.code == .overloaded {
            // That the disk fails is in the log already, once: `StorageHealth` tells it.
            return SiteRefusal(Problem(.unavailable, "This site cannot read or store anything just now. Try again later."))
        }
        let incident = String(UInt64.random(in: .min ... .max), radix: 36)
        log.note(
            "web request failed", kind: "\(incident)", level: .error, ["incident": incident, "path": request.path, "error": "\(error)"])
        return .failed(incident: incident, isUnavailable: error is StorageError)
    }
}

extension TokenScope {
    init(_ scope: APIToken.Scope) { self.init(scope.rawValue) }

    /// Records of the city may be published.
    static let writeRecords = TokenScope(.writeRecords)
}

extension SiteRefusal {
    init(_ problem: Problem) {
        self = .problem(
            status: problem.status, code: problem.code.rawValue, title: problem.code.title, detail: problem.detail,
            members: problem.members.members.map { ($0.name, $0.value) })
    }
}

extension SiteRouter<SitesHost> {
    /// The sites of a process, with every route that they have.
    public init(sites: SiteDirectory, logger: Logger) {
        let log = TalliedLog("web request failed", logger: logger)
        self.init(SitesHost(sites: sites, log: log), SiteRoutes.all(sites, log), logger: logger)
    }
}
