import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The Action Plan for a program of the secretariat: steps and meetings, each the whole of it.
enum ActionPlanAPI {
    typealias Context = TokenContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .put, "/api/v1/action-plan/:slug", needs: .apiToken(.writeActionPlan),
            APIContract(
                parameters: [.path("slug", "A name of the program's own for a new entry, else that of the plan.", .slug)], body: entry,
                answers: [.json("The entry as it stands.", ActionPlanRoutes.schema)]),
            "adds a step or a meeting to the Action Plan; changes one, where `index` is of the version that stands"
        ) { OfficialsAPI.answer(try await put($0)) }
        return routes.at("secretariat") { $0.place == .secretariat }
    }

    private static func put(_ context: Context) async throws -> JSON {
        guard let key = RegisterKey(owner: .secretariat, slug: try context.site.parameter("slug")) else { throw SiteRefusal.notFound }
        let fields = try await context.fields()
        let (entry, seen) = (try RegisterEntry<ActionKind>(fields), try OfficialsAPI.seenIndex(fields))
        let standing = try await row(key, context)
        if let standing, standing.entry == entry { return standing.json }
        guard standing?.index == seen else { throw Context.stale("the entry", current: standing?.json ?? .null) }
        try await ActionPlanRoutes.publish(entry, as: key, at: context.tenant, by: context.actor)
        guard let row = try await row(key, context) else { throw SiteRefusal.notFound }
        return row.json
    }

    private static func row(_ key: RegisterKey, _ context: Context) async throws -> ActionPlanPages.Row? {
        try await context.tenant.own.read { connection in
            try RegisterTables.checkLive(connection)
            return try RegisterTables.row(ActionKind.self, key, connection)
        }
    }

    private static let entry = Schema.named(
        "NewActionPlanEntry",
        .object(
            [.required("title", .localized), .required("summary", .localized)] + ActionPlanRoutes.members + [.optional("index", .nullable(.count))],
            isOpen: true))
}
