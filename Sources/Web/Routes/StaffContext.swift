public import Primitives

/// What a user of a site must be allowed for a route, by its name; the site knows who has it.
public struct StaffRight: Hashable, Sendable {
    public let name: String

    public init(_ name: String) { self.name = name }
}

/// A user who has passed both factors, and what they may do at this moment.
public struct StaffGrant: Sendable {
    public let sessionID: UUIDv7
    public let userID: UUIDv7
    public let login: String
    public let name: String
    public let rights: Set<StaffRight>
    /// What each form of the session brings along, so that no other site can have sent it.
    public let formToken: String
    /// The request's name in logs and in the trail of what was done.
    public let request: String

    public init(
        sessionID: UUIDv7, userID: UUIDv7, login: String, name: String, rights: Set<StaffRight>, formToken: String, request: String
    ) {
        self.sessionID = sessionID
        self.userID = userID
        self.login = login
        self.name = name
        self.rights = rights
        self.formToken = formToken
        self.request = request
    }

    public func has(_ right: StaffRight) -> Bool { rights.contains(right) }
}

/// Whether somebody may come in.
public enum StaffAdmission: Sendable {
    case grant(StaffGrant)
    /// Nobody is signed in: the way to do so.
    case signIn(WebAnswer)
}

/// A request of a user who is signed in and may call the route. What needs one cannot be mounted without.
public struct StaffContext<Tenant: Sendable>: Sendable {
    public let site: TenantContext<Tenant>
    public let staff: StaffGrant
    /// What was sent, where something was: the token in it is the session's.
    private let body: FormBody?
    /// Puts a page into what all pages of the site share; set by the router.
    let framing: @Sendable (Page) -> HTML
    /// By which moments are told; in UTC where there is none.
    public private(set) var clock: PlaceClock?

    init(site: TenantContext<Tenant>, staff: StaffGrant, body: FormBody?, framing: @escaping @Sendable (Page) -> HTML) {
        self.site = site
        self.staff = staff
        self.body = body
        self.framing = framing
    }

    func at<Other: Sendable>(_ tenant: Other) -> StaffContext<Other> {
        StaffContext<Other>(site: site.at(tenant), staff: staff, body: body, framing: framing).by(clock)
    }

    /// The same, on pages of a place of which everything is told by its own clocks.
    public func by(_ clock: PlaceClock?) -> StaffContext {
        var context = self
        context.clock = clock
        return context
    }

    /// A page in the frame that all pages of the site share, with the menu of those who work there.
    public func framed(_ page: Page) -> HTML {
        framing(
            Page(title: page.title, kicker: page.kicker, heading: page.heading, lede: page.lede, staff: staff, page.content).told(
                by: page.clock ?? clock))
    }

    public var request: WebRequest { site.request }
    public var tenant: Tenant { site.tenant }
    public var now: UTCTime { site.now }
    public var localizer: Localizer { site.localizer.by(clock) }

    /// The form that was sent.
    ///
    /// - Throws: ``SiteRefusal/badRequest(_:)`` where the route was called by a method that sends none.
    public func form() throws(SiteRefusal) -> FormBody {
        guard let body else { throw .badRequest("A form is sent by POST.") }
        return body
    }

    /// What a form of this session carries along.
    public var token: FormView.Hidden { FormView.Hidden(FormBody.tokenName, staff.formToken) }
}

extension FormBody {
    /// The field in which a form brings its token along.
    public static let tokenName = "token"
}
