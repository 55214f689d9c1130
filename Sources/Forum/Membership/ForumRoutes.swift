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
        routes.on(.get, "/forum", needs: .public, query: ["lang", CitySearch.parameter, "after"], "the forum's cities") { context in
            let (cities, admissions, plan) = try await context.tenant.database.read { connection in
                (try Cities(connection), try Ledger.admissions(connection), try ActionPlanRoutes.counts(connection))
            }
            return cities.pages(context.localizer).list(
                Array(cities.members.values), admissions, plan: plan, find: CitySearch.text(context.request), after: context.request.query("after"))
        }
        routes.on(.get, "/forum/charter", needs: .public, query: ["lang", "after"], "what the forum has agreed on, and who belongs to it") {
            context in
            let (cities, admissions) = try await context.tenant.database.read { connection in
                (try Cities(connection), try Ledger.admissions(connection))
            }
            return cities.pages(context.localizer).charter(
                Array(cities.members.values), admissions, after: context.request.query("after"))
        }
        routes.on(.get, "/forum/:city", needs: .public, query: ["lang"], "a city of the forum, and what it has said") { context in
            let city = try context.parameter("city") { CityID($0) }
            let (cities, forum, entries, admitted) = try await context.tenant.database.read { connection in
                (
                    try Cities(connection), try RootStore.current(connection).root.forum,
                    try Ledger.entries(of: ParticipantID(city), limit: newestEntries, connection), try Ledger.admissions(connection)[city]
                )
            }
            guard let member = cities.members[city] else { throw SiteRefusal.notFound }
            return cities.pages(context.localizer).city(member, in: forum, admitted, entries)
        }
        return routes
    }

    /// The members, and whose keys are revoked.
    private struct Cities: Sendable {
        let members: [CityID: Member]
        let revoked: Set<CityID>

        init(_ connection: any SQLConnection) throws {
            let ledger = try Ledger(connection)
            let membership = ledger.membership
            members = membership.members
            revoked = Set(membership.members.values.filter { membership.isRevoked($0, at: ledger.size) }.map(\.city))
        }

        func pages(_ localizer: Localizer) -> ForumPages { ForumPages(localizer: localizer, revoked: revoked) }
    }
}
