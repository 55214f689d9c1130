import Accounts
import CityNode
import Envelope
import FeatureKit
import Federation
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
    /// What each token may ask in a second, so that no program takes the site from the others.
    private let paces: TokenBuckets<UUIDv7>

    /// - Parameter pace: of one token.
    init(sites: SiteDirectory, log: TalliedLog, pace: TokenBucket.Rate = TokenBucket.Rate(perSecond: 100, burst: 1_000)) {
        self.sites = sites
        self.log = log
        paces = TokenBuckets(pace)
    }

    public func tenant(named name: String) -> Site? { sites.site(name) }
    public func now(at tenant: Site) -> UTCTime { tenant.now }
    public func state(of tenant: Site, at now: UTCTime) -> SiteState { SiteState(tenant, now: now) }

    public func authenticate(_ secret: String, at tenant: Site) async throws -> TokenGrant {
        let bearer: TokenBearer
        do { bearer = try await tenant.tokens.authenticate(secret) } catch let refusal as APITokens.Refusal {
            throw SiteRefusal.unauthorised("invalid_token", Self.words(refusal))
        }
        if let seconds = paces.delay(1, for: bearer.token.id) { throw SiteRefusal.tooFast(retryAfter: seconds) }
        let token = bearer.token
        return TokenGrant(
            id: token.id, name: token.name, maker: token.issuedBy, roles: bearer.grants?.map(\.description),
            scopes: Set(bearer.scopes.map { TokenScope($0) }), withdrawn: Set(bearer.withdrawn.map { TokenScope($0) }),
            hotels: token.hotels?.map(\.text), expiresAt: token.expiresAt)
    }

    private static func words(_ refusal: APITokens.Refusal) -> String {
        switch refusal {
        case .unknown: "This is no token of this site."
        case .expired: "This token has expired. Ask for a new one where you got it."
        case .revoked: "This token was revoked. Ask for a new one where you got it."
        case .makerGone: "Whoever made this token works here no more. Ask the city's administrator for a new one."
        }
    }

    public func frame(_ page: Page, _ context: TenantContext<Site>) -> HTML {
        let frame = SiteFrame(localizer: context.localizer, request: context.request, isOfCity: context.tenant.city != nil)
        guard let staff = page.staff else { return frame.layout(page) }
        let menu = OfficeMenu(staff: staff, site: context.tenant, request: context.request, localizer: context.localizer)
        return frame.layout(
            Page(title: page.title, kicker: page.kicker, heading: page.heading, lede: page.lede, staff: staff, menu, page.content).told(
                by: page.clock))
    }

    public func page(of problem: WebProblem, _ request: WebRequest) -> WebAnswer { ErrorPage(problem).answer(request) }

    public func refusal(of error: any Error, _ request: WebRequest) -> SiteRefusal {
        switch error {
        case let problem as Problem where problem.code != .internal && problem.code != .logInconsistent: return SiteRefusal(problem)
        case let error as JSONError: return SiteRefusal(Problem(.malformedPayload, "The body is refused: \(error)."))
        case let error as FieldError:
            return SiteRefusal(Problem(.malformedPayload, "In the body, \(error).", members: [("member", .string(error.path))]))
        case let error as OtherFile:
            log.note("a file is not the one that its record names", kind: request.path, level: .error, ["path": request.path, "error": "\(error)"])
            return .problem(status: 502, code: "other-file", title: "Not the file that was signed", detail: error.description, members: [])
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

extension SiteRefusal {
    init(_ problem: Problem) {
        self = .problem(
            status: problem.status, code: problem.code.rawValue, title: problem.code.title, detail: problem.detail,
            members: problem.members.members.map { ($0.name, $0.value) })
    }
}

extension SiteRouter<SitesHost> {
    /// The sites of a process, with every route that they have.
    public convenience init(sites: SiteDirectory, logger: Logger) {
        let log = TalliedLog("web request failed", logger: logger)
        self.init(SitesHost(sites: sites, log: log), SiteRoutes.all(sites, log), logger: logger)
    }
}
