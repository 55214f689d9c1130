import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The editions of the forum, for programs.
enum EditionRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.api(
            .get, "/api/v1/editions", needs: .public,
            APIContract(APIPage.parameters, answers: .json("The editions, the highest number first.", .page(of: EditionList.Entry.schema))),
            "the forum's editions, the newest first"
        ) { context in
            let page = try APIPage(context.request)
            let after = try place(page.after)
            return try await context.tenant.answer(to: context.request) { connection in
                try EditionList.checkLive(connection)
                let (entries, hasMore) = try EditionList.page(after: after, limit: page.limit, connection)
                return APIPage.json(entries.map(\.json), next: hasMore ? entries.last.map { "\($0.edition.number) \($0.id)" } : nil)
            }
        }
        routes.api(
            .get, "/api/v1/editions/:edition", needs: .public,
            APIContract([.path("edition", "Its slug.", .slug)], answers: .json("The edition.", EditionList.Entry.schema)),
            "an edition of the forum"
        ) { context in
            let id = try context.parameter("edition") { EditionID($0) }
            return try await context.tenant.answer(to: context.request) { connection in
                try EditionList.checkLive(connection)
                guard let entry = try EditionList.entry(id, connection) else { throw SiteRefusal.notFound }
                return entry.json
            }
        }
        routes.api(
            .get, "/api/v1/editions.csv", needs: .public, APIContract([], answers: .text("A line an edition.", type: "text/csv")),
            "the forum's editions as a table"
        ) { context in
            let entries = try await context.tenant.database.read { connection in
                try EditionList.checkLive(connection)
                return try EditionList.page(limit: 1000, connection).entries
            }
            return table(entries, in: context.localizer.language.code)
        }
        addPages(to: &routes)
        return routes
    }

    private static func addPages(to routes: inout RouteSet<any LedgerSite>) {
        routes.on(.get, "/editions", needs: .public, query: ["lang", "after"], "the forum's editions") { context in
            let after = try place(try APIPage(context.request).after)
            let (entries, hasMore, names) = try await context.tenant.database.read { connection in
                try EditionList.checkLive(connection)
                let (entries, hasMore) = try EditionList.page(after: after, limit: 50, connection)
                return (entries, hasMore, try Ledger.names(of: Set(entries.map(\.edition.host)), connection))
            }
            let last = hasMore ? entries.last : nil
            let next = last.map { Link.query([("after", PageCursor.spelled("\($0.edition.number) \($0.id)"))]) }
            return EditionPages(localizer: context.localizer, names: names).list(entries, next: next)
        }
        routes.on(.get, "/editions/:edition", needs: .public, query: ["lang"], "an edition of the forum") { context in
            let id = try context.parameter("edition") { EditionID($0) }
            let (entry, names) = try await context.tenant.database.read { connection in
                try EditionList.checkLive(connection)
                guard let entry = try EditionList.entry(id, connection) else { throw SiteRefusal.notFound }
                return (entry, try Ledger.names(of: [entry.edition.host], connection))
            }
            return EditionPages(localizer: context.localizer, names: names).edition(entry)
        }
    }

    /// Where a page of the list begins.
    private static func place(_ after: String) throws(SiteRefusal) -> (number: Int64, id: String)? {
        guard !after.isEmpty else { return nil }
        let parts = after.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]) else { throw .badRequest("`after` must be the `next` of the page before.") }
        return (number, String(parts[1]))
    }

    private static func table(_ entries: [EditionList.Entry], in language: String) -> CSVTable {
        CSVTable(
            name: "editions",
            columns: ["number", "id", "title", "place", "opens", "closes", "host", "agenda items", "adopted texts", "log entry"],
            rows: entries.map { entry in
                let edition = entry.edition
                return [
                    "\(edition.number)", entry.id.text, edition.title.text(in: language), edition.place.text(in: language),
                    edition.opens.description, edition.closes.description, edition.host.text, "\(edition.agenda.count)",
                    "\(edition.adopted.count)", "\(entry.index)",
                ]
            })
    }
}

extension EditionList.Entry {
    var json: JSON {
        [
            "id": .string(id.text), "index": .integer(index), "acceptedAt": .string(acceptedAt.description), "edition": edition.json,
        ]
    }
}
