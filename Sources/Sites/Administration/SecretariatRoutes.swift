import Accounts
import Coordinator
import FeatureKit
import Federation
import Forum
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// Who comes into the forum, who belongs to it, and its root: for the secretariat's administrators.
enum SecretariatRoutes {
    static var all: RouteSet<Site> {
        var routes = RouteSet<Site>()
        addEnrolments(to: &routes)
        addInvitations(to: &routes)
        addMembers(to: &routes)
        routes.on(.get, "/join/:city", needs: .public, query: ["lang"], "what an invited city's operator runs; the invitation is behind the #") {
            context in
            guard let city = CityID(try context.parameter("city")) else { throw SiteRefusal.notFound }
            return InvitedCityPage(localizer: context.localizer, request: context.request).answer(city)
        }
        routes.on(.get, "/admin/root", needs: .staff(.readFederation), "the forum's root of trust, and when it ends") { context in
            try await RootPage(context: context).answer(coordinator(context))
        }
        return routes.at("secretariat") { $0.city == nil }
    }

    static func coordinator(_ context: StaffContext<Site>) throws -> Coordinator {
        guard case .secretariat(let coordinator) = context.tenant else { throw SiteRefusal.notFound }
        return coordinator
    }

    // MARK: Enrolments

    private static func addEnrolments(to routes: inout RouteSet<Site>) {
        routes.on(.get, "/admin/enrolments", needs: .staff(.manageMembers), query: ["done", "after"], "cities that have applied") { context in
            try await EnrolmentPages(context: context).list(coordinator(context), done: context.request.query("done"))
        }
        routes.on(.get, "/admin/enrolments/:id", needs: .staff(.manageMembers), "one application, to be decided on") { context in
            try await EnrolmentPages(context: context).one(coordinator(context), try enrolment(context))
        }
        routes.on(.post, "/admin/enrolments/:id/approve", needs: .staff(.manageMembers), "admits the city") { try await approve($0) }
        routes.on(.post, "/admin/enrolments/:id/reject", needs: .staff(.manageMembers), "turns the city down") { try await reject($0) }
    }

    private static func enrolment(_ context: StaffContext<Site>) throws -> UUIDv7 {
        guard let id = UUIDv7(try context.site.parameter("id")) else { throw SiteRefusal.notFound }
        return id
    }

    private static func approve(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let (coordinator, id) = (try coordinator(context), try enrolment(context))
        let reading = EnrolmentPages.approval.read(try context.form())
        var state = reading.state
        let fingerprint = try await coordinator.enrolments.fingerprint(of: id)
        if state.isSound, !fingerprint.isSpelled(reading.json["digits"]?.string ?? "") { state.refuse("digits", SecretariatText.typedWrong) }
        guard state.isSound else { return try await EnrolmentPages(context: context).one(coordinator, id, approval: state) }
        _ = try await MemberActs(coordinator, by: context.actor, at: context.now).approve(id)
        return WebAnswer.seeOther(Link.to(["admin", "enrolments"], query: [("done", "approved")]))
    }

    private static func reject(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let (coordinator, id) = (try coordinator(context), try enrolment(context))
        let (reason, state) = WrittenReason.read(try context.form(), by: EnrolmentPages.rejection)
        guard let reason else { return try await EnrolmentPages(context: context).one(coordinator, id, rejection: state) }
        _ = try await MemberActs(coordinator, by: context.actor, at: context.now).reject(id, reason: reason)
        return WebAnswer.seeOther(Link.to(["admin", "enrolments"], query: [("done", "rejected")]))
    }

    // MARK: Invitations

    private static func addInvitations(to routes: inout RouteSet<Site>) {
        routes.on(.get, "/admin/invitations", needs: .staff(.manageMembers), query: ["done", "after"], "invitations of cities") { context in
            try await InvitationPages(context: context).list(coordinator(context), FormState(), done: context.request.query("done"))
        }
        routes.on(.post, "/admin/invitations", needs: .staff(.manageMembers), "invites a city") { try await invite($0) }
        routes.on(.post, "/admin/invitations/withdraw", needs: .staff(.manageMembers), "takes an invitation back") { context in
            let id = try context.form()["invitation"].first ?? ""
            _ = try await MemberActs(coordinator(context), by: context.actor, at: context.now).withdraw(id)
            return WebAnswer.seeOther(Link.to(["admin", "invitations"], query: [("done", "withdrawn")]))
        }
    }

    private static func invite(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let coordinator = try coordinator(context)
        let reading = InvitationPages.form.read(try context.form())
        var state = reading.state
        let typed = reading.json["city"]?.string ?? ""
        let city = CityID(typed)
        if state.isSound, city == nil { state.refuse("city", SecretariatText.cityIDWrong) }
        let isRejoin = reading.json["rejoin"]?.boolean ?? false
        if let city, !isRejoin, try await coordinator.sequencer.membership().membership.members[city] != nil {
            state.refuse("city", InvitationsText.isMember)
        }
        guard state.isSound, let city else {
            return try await InvitationPages(context: context).list(coordinator, state, done: nil, status: .unprocessableContent)
        }
        let invitation = try await MemberActs(coordinator, by: context.actor, at: context.now).invite(city, isRejoin: isRejoin)
        return InvitationPages(context: context).made(invitation)
    }

    // MARK: Members

    private static func addMembers(to routes: inout RouteSet<Site>) {
        routes.on(
            .get, "/admin/members", needs: .staff(.manageMembers), query: [CitySearch.parameter, "after"],
            "the forum's cities, what they take, and how far they are"
        ) { context in
            try await MemberPages(context: context).list(coordinator(context))
        }
        routes.on(.get, "/admin/members/:city", needs: .staff(.manageMembers), query: ["done", "entry"], "one city of the forum") { context in
            try await MemberPages(context: context).one(coordinator(context), try city(context))
        }
        routes.on(.post, "/admin/members/:city/suspend", needs: .staff(.manageMembers), "shuts a city out") { try await suspend($0, true) }
        routes.on(.post, "/admin/members/:city/readmit", needs: .staff(.manageMembers), "lets a city in again") { try await suspend($0, false) }
    }

    private static func city(_ context: StaffContext<Site>) throws -> CityID {
        guard let city = CityID(try context.site.parameter("city")) else { throw SiteRefusal.notFound }
        return city
    }

    private static func suspend(_ context: StaffContext<Site>, _ isSuspended: Bool) async throws -> WebAnswer {
        let (coordinator, city) = (try coordinator(context), try city(context))
        let body = try context.form()
        var (reason, state) = WrittenReason.read(body, by: isSuspended ? MemberPages.suspension : MemberPages.readmission)
        if isSuspended, body["sure"].first != "true" {
            state.refuse("sure", SecretariatText.suspendUnsure)
            reason = nil
        }
        guard let reason else { return try await MemberPages(context: context).one(coordinator, city, refused: state) }
        let index = try await MemberActs(coordinator, by: context.actor, at: context.now).suspend(city, isSuspended, reason: reason)
        return WebAnswer.seeOther(
            Link.to(["admin", "members", city.text], query: [("done", isSuspended ? "suspended" : "readmitted"), ("entry", String(index))]))
    }
}
