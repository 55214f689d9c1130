import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// The audit trail: searched, verified, and taken away as a file.
enum AuditRoutes {
    static let query = ["actor", "action", "from", "until"]
    private static let pageLength = 50
    /// Entries of a file; who wants more asks for a shorter span.
    private static let mostExported = 50_000

    static var all: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/admin/audit", needs: .staff(.readAudit), query: query + ["before"], "what was done, by whom and when") { context in
            let filter = try filter(context.request)
            let before = try context.request.number("before", in: 1...JSON.largestInteger) ?? .max
            let accounts = context.tenant.accounts
            let (entries, actions, verdict) = try await accounts.readTrail { connection in
                (
                    try AuditTrail.entries(filter, before: before, limit: pageLength + 1, connection), try AuditTrail.actions(connection),
                    try AuditTrail.verify(connection)
                )
            }
            return AuditPage(context: context).answer(
                filter, Array(entries.prefix(pageLength)), hasMore: entries.count > pageLength, actions, verdict)
        }
        routes.on(.get, "/admin/audit.csv", needs: .staff(.readAudit), query: query, "the trail as a table") { context in
            table(try await export(context.tenant, try filter(context.request), "CSV", by: context.actor))
        }
        routes.on(.get, "/admin/audit.json", needs: .staff(.readAudit), query: query, "the trail as JSON") { context in
            let entries = try await export(context.tenant, try filter(context.request), "JSON", by: context.actor)
            return JSON.object(JSONObject([("entries", .array(entries.map(\.json)))]))
        }
        return routes
    }

    static func table(_ entries: [AuditEntry]) -> CSVTable {
        let rows = entries.map { entry in
            [
                String(entry.position), entry.at.description, entry.actor, entry.action, entry.object, entry.detail, entry.request,
                entry.digestHex,
            ]
        }
        return CSVTable(name: "audit", columns: ["position", "at", "actor", "action", "object", "detail", "request", "digest"], rows: rows)
    }

    /// The oldest first, as one reads it. That it was taken away stands in the trail.
    static func export(_ site: Site, _ filter: AuditTrail.Filter, _ format: String, by actor: AuditActor) async throws -> [AuditEntry] {
        let entries = try await site.accounts.readTrail { try AuditTrail.entries(filter, limit: mostExported, $0) }
        try await site.accounts.note(.auditExported, object: format, detail: "\(entries.count)", by: actor)
        return entries.reversed()
    }

    static func filter(_ request: WebRequest) throws -> AuditTrail.Filter {
        var filter = AuditTrail.Filter()
        filter.actor = request.query("actor") ?? ""
        filter.action = request.query("action") ?? ""
        func day(_ name: String) throws -> UTCDate? {
            guard let text = request.query(name), !text.isEmpty else { return nil }
            guard let day = UTCDate(text) else { throw SiteRefusal.badRequest("`\(name)` must be a day such as 2008-09-02.") }
            return day
        }
        filter.from = try day("from").map { UTCTime(seconds: Int64($0.daysSince1970) * 86_400) }
        filter.until = try day("until").map { UTCTime(seconds: Int64($0.daysSince1970 + 1) * 86_400) }
        return filter
    }
}
