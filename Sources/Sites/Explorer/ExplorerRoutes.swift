import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import TransparencyLog
import Web

/// The log for people: everything in it, each entry with its proof, each record with its versions. Open to everybody, at every site.
enum ExplorerRoutes {
    static let pageLength = 50

    static var all: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(
            .get, "/log", needs: .public, query: ["lang", "writer", "type", "key", "before", "after"], "the log, the newest entries first"
        ) { context in
            try await answer(context) { try await LogPages($0).list() }
        }
        routes.on(.get, "/log/:index", needs: .public, query: ["lang"], "an entry of the log with its proof") { context in
            let text = try context.parameter("index")
            guard let index = Int64(text), index >= 0, index < JSON.largestInteger, String(index) == text else { throw SiteRefusal.notFound }
            // The proof is under the newest checkpoint, which changes while the log does not.
            return SiteFrame(localizer: context.localizer, request: context.request, isOfCity: context.tenant.city != nil).layout(
                try await EntryPage(context).page(index))
        }
        routes.on(
            .get, "/records", needs: .public, query: ["lang", "type", "key", "before"], "a record of the log with all its versions"
        ) { context in
            guard let type = context.request.query("type"), let key = context.request.query("key") else { throw SiteRefusal.notFound }
            return try await answer(context) { try await RecordPage($0).page(RecordID(type: type, key: key)) }
        }
        return routes
    }

    /// A page that the tree's head decides: asked for again, it costs one short query.
    private static func answer(
        _ context: TenantContext<Site>, _ make: (TenantContext<Site>) async throws -> Page
    ) async throws -> WebAnswer {
        let head = try await context.tenant.database.read { try Ledger.head($0) }
        let language = context.localizer.language.tag
        let tag = EntityTag(of: Array("1 \(context.tenant.participant) \(head.root.hex) \(language) \(context.request.target)".utf8))
        let frame = SiteFrame(localizer: context.localizer, request: context.request, isOfCity: context.tenant.city != nil)
        let answer = tag.isKnown(to: context.request) ? WebAnswer(type: "text/html; charset=utf-8", []) : frame.layout(try await make(context)).answer
        return answer.cached(.revalidated).tagged(tag, for: context.request)
    }
}
