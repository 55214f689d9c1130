import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// The forum for everybody: its cities, and what each has said.
enum ForumRoutes {
    private static let newestEntries = 10

    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(.get, "/forum", needs: .public, query: ["lang", "after"], "the forum's cities") { context in
            let (members, admissions, plan) = try await context.tenant.database.read { connection in
                (try Ledger(connection).membership.members, try Ledger.admissions(connection), try ActionPlanRoutes.counts(connection))
            }
            return ForumPages(localizer: context.localizer).list(
                Array(members.values), admissions, plan: plan, after: context.request.query("after"))
        }
        routes.on(.get, "/forum/charter", needs: .public, query: ["lang", "after"], "what the forum has agreed on, and who belongs to it") {
            context in
            let (members, admissions) = try await context.tenant.database.read { connection in
                (try Ledger(connection).membership.members, try Ledger.admissions(connection))
            }
            return ForumPages(localizer: context.localizer).charter(
                Array(members.values), admissions, after: context.request.query("after"))
        }
        routes.on(.get, "/forum/:city", needs: .public, query: ["lang"], "a city of the forum, and what it has said") { context in
            let city = try context.parameter("city") { CityID($0) }
            let (member, forum, entries, admitted) = try await context.tenant.database.read { connection in
                (
                    try Ledger(connection).membership.members[city], try RootStore.current(connection).root.forum,
                    try Ledger.entries(of: ParticipantID(city), limit: newestEntries, connection), try Ledger.admissions(connection)[city]
                )
            }
            guard let member else { throw SiteRefusal.notFound }
            return ForumPages(localizer: context.localizer).city(member, in: forum, admitted, entries)
        }
        return routes
    }
}
