import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// The visa publisher's desk: a city's for the rules of its country, the secretariat's for what is reported.
enum VisaDeskRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/visa", needs: .staff(.readForum), "the visa desk: what is stale, contradicted, drafted and waiting") {
            try await overview($0)
        }
        routes.on(.get, "/admin/visa/rules", needs: .staff(.readForum), query: ["nationality", "destination", "after"], "rules of the desk") {
            try await rules($0)
        }
        routes.on(.get, "/admin/visa/stale", needs: .staff(.readForum), query: ["days", "after"], "rules that nobody has looked at for long") {
            try await stale($0)
        }
        routes.on(.post, "/admin/visa/confirm", needs: .staff(.draftVisaRules), "drafts that rules were seen to hold") { try await confirm($0) }
        routes.on(.get, "/admin/visa/conflicts", needs: .staff(.readForum), query: ["after"], "where country and report contradict each other") {
            context in
            let (after, today) = (try after(context), context.now.date)
            let (pages, found) = try await read(context) { desk, connection in
                try desk.conflicts(on: today, behind: after, limit: VisaDeskPages.pageSize, connection)
            }
            return pages.conflicts(found.rules, next: found.next)
        }
        routes.add(VisaSetRoutes.all)
        routes.add(VisaRuleRoutes.all)
        routes.add(VisaFileRoutes.all)
        routes.add(AccessionRoutes.all)
        return routes
    }

    // MARK: What a request is about

    /// Reads what a page shows, at the desk of the site.
    static func read<Value: Sendable>(
        _ context: Context, _ body: @escaping @Sendable (VisaDesk, any SQLConnection) throws -> Value
    ) async throws -> (VisaDeskPages, Value) {
        let place = context.tenant.place
        let (desk, other, value) = try await context.tenant.own.read { connection in
            try VisaRules.checkLive(connection)
            try VisaPublishers.checkLive(connection)
            guard let desk = try VisaDesk(place, connection) else { throw NotYetMember() }
            return (desk, try desk.otherPublisher(connection), try body(desk, connection))
        }
        return (VisaDeskPages(context: context, desk: desk, otherPublisher: other), value)
    }

    /// Changes what the desk keeps.
    static func write<Value: Sendable>(
        _ context: Context, _ body: @escaping @Sendable (VisaDesk, VisaDesk.Hand, any SQLConnection) throws -> Value
    ) async throws -> Value {
        let (place, hand) = (context.tenant.place, try hand(context))
        return try await context.tenant.own.write { connection in
            guard let desk = try VisaDesk(place, connection) else { throw NotYetMember() }
            return try body(desk, hand, connection)
        }
    }

    /// A city that has not followed the log to its own admission yet.
    struct NotYetMember: Error {}

    static func hand(_ context: Context) throws -> VisaDesk.Hand {
        VisaDesk.Hand(login: context.staff.login, actor: try context.actor, now: context.now)
    }

    static func after(_ context: Context) throws(SiteRefusal) -> VisaRuleKey? {
        try context.request.value("after", "the last border of the page before") { VisaRuleKey($0) }
    }

    static func revision(_ form: FormBody) throws(SiteRefusal) -> Int64 {
        guard let revision = form["revision"].first.flatMap({ Int64($0) }) else {
            throw .badRequest("The form does not say which revision of the set it is of. Load the page again.")
        }
        return revision
    }

    // MARK: Lists

    private static func overview(_ context: Context) async throws -> WebAnswer {
        let day = context.now.date
        do {
            let (pages, found) = try await read(context) { desk, connection in
                (
                    try desk.summary(on: day, connection), try desk.sets([.waiting], limit: 50, connection),
                    try desk.sets([.draft, .returned], limit: 50, connection), try desk.sets([.sent, .dropped], limit: 20, connection)
                )
            }
            return pages.overview(found.0, waiting: found.1, open: found.2, done: found.3)
        } catch is NotYetMember {
            return OfficePage(context).answer(DeskSetText.title, EmptyState(context.localizer(DeskSetText.notMember)))
        }
    }

    private static func rules(_ context: Context) async throws -> WebAnswer {
        func country(_ name: String) throws -> CountryCode? {
            guard context.request.query(name)?.isEmpty == false else { return nil }
            return try context.request.value(name, CountryCode.form) { CountryCode($0) }
        }
        let (nationality, destination, after) = (try country("nationality"), try country("destination"), try after(context))
        let (pages, found) = try await read(context) { desk, connection in
            try desk.rules(of: nationality, at: destination, behind: after, limit: VisaDeskPages.pageSize, connection)
        }
        // A border of which the desk says nothing yet is opened to be written.
        if found.rules.isEmpty, after == nil, let nationality, let destination = pages.desk.country ?? destination {
            guard nationality != destination else { return pages.rules([], next: nil, fault: DeskSetText.unknownBorder) }
            return .seeOther(VisaDeskPages.link(to: VisaRuleKey(destination: destination, nationality: nationality)))
        }
        return pages.rules(found.rules, next: found.hasMore ? found.rules.last?.key : nil)
    }

    private static func stale(_ context: Context, refused: Message? = nil) async throws -> WebAnswer {
        let days = Int(try context.request.number("days", in: 1...3660) ?? Int64(VisaDesk.staleAfterDays))
        let (after, day) = (try after(context), context.now.date)
        let (pages, found) = try await read(context) { desk, connection in
            try desk.stale(on: day, after: days, behind: after, limit: VisaDeskPages.pageSize, connection)
        }
        return pages.stale(found.rules, days: days, next: found.hasMore ? found.rules.last?.key : nil, refused: refused)
    }

    private static func confirm(_ context: Context) async throws -> WebAnswer {
        let keys = try context.form()["key"].compactMap { VisaRuleKey($0) }
        guard !keys.isEmpty else { return try await stale(context, refused: DeskSetText.confirmNone) }
        let title = context.localizer(DeskSetText.confirmedSet(day: context.now.date))
        let id = try await write(context) { desk, hand, connection in
            let changes = try desk.noticed(keys, connection).compactMap { noticed in
                noticed.rule.map { rule in
                    var rule = rule
                    rule.verifiedAt = hand.now
                    return (key: noticed.key, rule: rule)
                }
            }
            return try desk.open(title, origin: .edit, changes, by: hand, connection)
        }
        return .seeOther(VisaDeskPages.link(to: id, done: "saved"))
    }
}
