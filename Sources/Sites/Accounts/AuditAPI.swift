import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// The audit trail for programs, such as a city's own log keeper: page by page, as a table, and whether its chain is whole.
enum AuditAPI {
    typealias Context = TokenContext<Site>

    static var routes: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(
            .get, "/api/v1/audit", needs: .apiToken(.readAudit),
            APIContract(filter + APIPage.parameters, answers: .json("The newest first.", .page(of: entry))), "what was done, by whom and when"
        ) { try await page($0) }
        routes.api(
            .get, "/api/v1/audit.csv", needs: .apiToken(.readAudit),
            APIContract(filter, answers: .text("The oldest first; that it was taken away stands in the trail.", type: "text/csv")),
            "the trail as a table"
        ) { context in
            AuditRoutes.table(try await AuditRoutes.export(context.tenant, try filter(context), "CSV", by: context.actor))
        }
        routes.api(
            .get, "/api/v1/audit/verdict", needs: .apiToken(.readAudit),
            APIContract([], answers: .json("With the digest of the last entry, which is to be kept elsewhere.", verdict)),
            "whether the trail says what it said when it was written"
        ) { context in
            let verdict = try await context.tenant.accounts.readTrail { try AuditTrail.verify($0) }
            return WebAnswer(json: json(verdict)).cached(.personal)
        }
        return routes
    }

    private static func page(_ context: Context) async throws -> WebAnswer {
        let (page, filter) = (try APIPage(context.request), try filter(context))
        let before = page.after.isEmpty ? .max : Int64(page.after)
        guard let before else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        let entries = try await context.tenant.accounts.readTrail { try AuditTrail.entries(filter, before: before, limit: page.limit + 1, $0) }
        let last = entries.count > page.limit ? entries[page.limit - 1] : nil
        return WebAnswer(json: APIPage.json(entries.prefix(page.limit).map(\.json), next: last.map { String($0.position) })).cached(.personal)
    }

    /// A program means what it sends: no filter is empty, or can find nothing.
    private static func filter(_ context: Context) throws -> AuditTrail.Filter {
        _ = try context.request.value("actor", "a login, `(operator)` or a program, as the trail names it, in 1 to 300 characters of ASCII") { text in
            (1...300).contains(text.utf8.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? text : nil
        }
        _ = try context.request.value("action", "an action as the trail names it, such as session.signed-in") { text in
            let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } } ? text : nil
        }
        for name in ["from", "until"] { _ = try context.request.value(name, "a day such as 2008-09-02") { UTCDate($0) } }
        return try AuditRoutes.filter(context.request)
    }

    private static func json(_ verdict: AuditTrail.Verdict) -> JSON {
        switch verdict {
        case .whole(let count, let last): ["whole": true, "count": .integer(count), "last": .string(last), "position": .null, "reason": .null]
        case .broken(let position, let reason):
            ["whole": false, "count": .null, "last": .null, "position": .integer(position), "reason": .string(reason)]
        }
    }

    // MARK: Schemas

    private static let filter: [APIContract.Parameter] = [
        .query("actor", "A login, `(operator)`, or a program as the trail names it.", .text(pattern: "^[ -~]{1,300}$", example: "ayse")),
        .query("action", "As the entries name it.", .text(pattern: "^[a-z-]+[.][a-z-]+$", example: "session.signed-in")),
        .query("from", "The first day.", .date), .query("until", "The last day.", .date),
    ]
    private static let text = Schema.anyText(most: 2000)
    private static let entry = Schema.named(
        "AuditEntry",
        .object(
            [
                .required("position", .count), .required("at", .time), .required("actor", text), .required("action", text),
                .required("object", text), .required("detail", text), .required("request", text), .required("digest", .digest),
            ], isOpen: false))
    private static let verdict = Schema.named(
        "AuditVerdict",
        .object(
            [
                .required("whole", .boolean), .required("count", .nullable(.count)), .required("last", .nullable(.digest)),
                .required("position", .nullable(.count)), .required("reason", .nullable(text)),
            ], isOpen: false))
}
