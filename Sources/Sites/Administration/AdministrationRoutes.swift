import Accounts
import CityNode
import Coordinator
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// What those who work at a site see of how it stands: today, the federation, what was sent, settings and backups.
enum AdministrationRoutes {
    /// - Parameter settings: of the process.
    static func all(settings: [ProcessSetting]) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/admin", needs: .staff(.ownAccount), "what needs a person, and what waits") { try await TodayPage(context: $0).answer() }
        routes.on(
            .get, "/admin/federation", needs: .staff(.readFederation), query: ["done", "show", "after"],
            "how the site stands to the secretariat and the cities"
        ) { context in
            let done = context.request.query("done") == "tried" ? FederationText.tried : nil
            switch context.tenant {
            case .city(let city): return try await CityFederationPage(context: context).answer(city, done: done)
            case .secretariat(let coordinator): return try await NetworkPage(context: context).answer(coordinator)
            }
        }
        routes.on(
            .get, "/admin/federation/:city", needs: .staff(.readFederation), query: ["done"], "how talk with one city goes, and its keys"
        ) { context in
            guard let city = CityID(try context.site.parameter("city")) else { throw SiteRefusal.notFound }
            return try await CityLinkPage(context: context).answer(city)
        }
        routes.on(.post, "/admin/federation/:city/try", needs: .staff(.manageSettings), "asks one city whether it is there, now") {
            try await tryCity($0)
        }
        routes.on(.get, "/admin/sent", needs: .staff(.readForum), query: ["before", "queued"], "what the site sent, and who has seen it") { context in
            try await SentPage(context: context).list(before: try context.request.number("before", in: 1...JSON.largestInteger) ?? .max)
        }
        routes.on(.get, "/admin/sent/:index", needs: .staff(.readForum), query: ["after"], "who has seen one entry") { context in
            guard let index = Int64(try context.site.parameter("index")), index >= 0, index < JSON.largestInteger else { throw SiteRefusal.notFound }
            return try await SentPage(context: context).entry(index)
        }
        routes.on(.get, "/admin/settings", needs: .staff(.manageSettings), "the settings as they are in force") {
            try await SettingsPage(context: $0, settings: settings).answer()
        }
        routes.on(.get, "/admin/backup", needs: .staff(.manageSettings), "when the site was backed up last") {
            try await BackupPage(context: $0).answer()
        }
        routes.add(forCities.at("cities") { $0.city != nil })
        return routes
    }

    private static func tryCity(_ context: StaffContext<Site>) async throws -> WebAnswer {
        guard let city = CityID(try context.site.parameter("city")) else { throw SiteRefusal.notFound }
        guard try await context.tenant.membership().membership.members[city] != nil, context.tenant.city?.id != city else {
            throw SiteRefusal.notFound
        }
        try await context.tenant.accounts.note(.triedNow, object: city.text, by: context.actor)
        switch context.tenant {
        case .city(let own): try await WebTurn.waiting { try await own.tryNow(city) }
        case .secretariat(let coordinator): try await WebTurn.waiting { await coordinator.probe(city) }
        }
        return WebAnswer.seeOther(Link.to(["admin", "federation", city.text], query: [("done", "tried")]))
    }

    private static var forCities: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.post, "/admin/federation/try", needs: .staff(.manageSettings), "lets all that waits after a failure try now") { context in
            guard let city = context.tenant.city else { throw SiteRefusal.notFound }
            try await WebTurn.waiting { await city.tryNow() }
            try await context.tenant.accounts.note(.triedNow, object: city.id.text, by: context.actor)
            return WebAnswer.seeOther(Link.to(["admin", "federation"], query: [("done", "tried")]))
        }
        return routes
    }
}

extension AuditAction {
    static let triedNow = AuditAction(rawValue: "federation.tried")
}

extension Site {
    /// How far each member has followed the log, as their nodes tell.
    func memberReach() async -> [CityID: MemberReach] {
        let reach: [MemberReach]
        switch self {
        case .city(let city): reach = await city.memberReach()
        case .secretariat(let coordinator): reach = coordinator.reach.all
        }
        return Dictionary(reach.map { ($0.city, $0) }) { $1 }
    }

    /// How talk with each member goes.
    var contacts: PeerContacts {
        switch self {
        case .city(let city): city.link.peerContacts
        case .secretariat(let coordinator): coordinator.contacts
        }
    }

    /// Who belongs to the forum, and the size of the log as this site has it.
    func membership() async throws -> (membership: Membership, size: Int64) {
        switch self {
        case .city(let city): try await city.membership()
        case .secretariat(let coordinator): try await coordinator.sequencer.membership()
        }
    }
}
