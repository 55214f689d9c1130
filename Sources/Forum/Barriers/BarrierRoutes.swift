import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Barriers, for everybody.
enum BarrierRoutes {
    typealias Row = RegisterTables.Row<BarrierKind>

    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(.get, "/visa/barriers", needs: .public, query: ["country", "state", "after"], "barriers to travel") { try await list($0) }
        routes.on(.get, "/visa/barriers/:owner/:slug", needs: .public, "a barrier to travel, with what was said to it") { context in
            let (row, answers, names) = try await barrier(context)
            return BarrierPages(localizer: context.localizer, names: names).barrier(row, answers)
        }
        routes.api(
            .get, "/api/v1/barriers", needs: .public,
            APIContract(
                [
                    .query("country", "At whose border.", .country), .query("state", "How it stands.", .words(BarrierWords.states)),
                ] + APIPage.parameters, answers: .json("Barriers, the newest first.", .page(of: BarrierSchemas.entry))),
            "barriers to travel, the newest first"
        ) { context in
            let (page, filter) = (try APIPage(context.request), try Filter(context.request, isOfForm: false))
            let before = try place(page.after)
            return try await context.tenant.answer(to: context.request) { connection in
                try RegisterTables.checkLive(connection)
                let (rows, hasMore) = try RegisterTables.page(
                    BarrierKind.self, subject: filter.country?.text, states: filter.states, before: before, limit: page.limit, connection)
                return APIPage.json(rows.map(\.json), next: hasMore ? rows.last.map(cursor) : nil)
            }
        }
        routes.api(
            .get, "/api/v1/barriers/:owner/:slug", needs: .public,
            APIContract(
                [.path("owner", "Who has reported it.", .slug), .path("slug", "Its name.", .slug)],
                answers: .json("The barrier.", BarrierSchemas.whole)),
            "a barrier to travel, with what was said to it"
        ) { context in
            guard let key = RegisterKey("\(try context.parameter("owner"))/\(try context.parameter("slug"))") else { throw SiteRefusal.notFound }
            return try await context.tenant.answer(to: context.request) { connection in
                try RegisterTables.checkLive(connection)
                guard let row = try RegisterTables.row(BarrierKind.self, key, connection) else { throw SiteRefusal.notFound }
                return .object(row.json.object.map { whole($0, try? answers(to: key, connection)) } ?? JSONObject())
            }
        }
        return routes
    }

    private struct Filter {
        let country: CountryCode?
        let states: [String]

        /// - Parameter isOfForm: a form sends the fields that were left alone, too; a program means what it sends.
        init(_ request: WebRequest, isOfForm: Bool) throws(SiteRefusal) {
            func given(_ name: String) -> Bool { request.query(name).map { !$0.isEmpty || !isOfForm } ?? false }
            country = given("country") ? try request.value("country", CountryCode.form) { CountryCode($0) } : nil
            let words = BarrierWords.states
            states =
                given("state")
                ? [try request.value("state", "one of \(words.joined(separator: ", "))") { words.contains($0) ? $0 : nil } ?? ""] : []
        }
    }

    private static func whole(_ object: JSONObject, _ answers: [BarrierPages.Answer]?) -> JSONObject {
        var object = object
        object["answers"] = .array(
            (answers ?? []).map { item in
                var answer = item.answer.json.object ?? JSONObject()
                answer["by"] = .string(item.who.text)
                answer["entry"] = .integer(item.index)
                return .object(answer)
            })
        return object
    }

    // MARK: Pages

    private static func list(_ context: TenantContext<any LedgerSite>) async throws -> Page {
        let filter = try Filter(context.request, isOfForm: true)
        let before = try place(context.request.query("after") ?? "")
        let (rows, hasMore) = try await context.tenant.database.read { connection in
            try RegisterTables.checkLive(connection)
            return try RegisterTables.page(
                BarrierKind.self, subject: filter.country?.text, states: filter.states, before: before, limit: 50, connection)
        }
        let query = ["country", "state"].compactMap { name in context.request.query(name).map { (name, $0) } }
        let next = hasMore ? rows.last.map { Link.to(["visa", "barriers"], query: query + [("after", cursor($0))]) } : nil
        let state = FormState(Dictionary(query.map { ($0.0, [$0.1]) }, uniquingKeysWith: { first, _ in first }))
        return BarrierPages(localizer: context.localizer, names: [:]).list(
            rows, filter: state, isCity: context.tenant.participant != .secretariat, next: next)
    }

    static func barrier(
        _ context: TenantContext<any LedgerSite>
    ) async throws -> (Row, [BarrierPages.Answer], [CityID: LocalizedText]) {
        guard let key = RegisterKey("\(try context.parameter("owner"))/\(try context.parameter("slug"))") else { throw SiteRefusal.notFound }
        return try await context.tenant.database.read { try find(key, $0) }
    }

    static func find(_ key: RegisterKey, _ connection: any SQLConnection) throws -> (Row, [BarrierPages.Answer], [CityID: LocalizedText]) {
        try RegisterTables.checkLive(connection)
        guard let row = try RegisterTables.row(BarrierKind.self, key, connection) else { throw SiteRefusal.notFound }
        let answers = try answers(to: key, connection)
        return (row, answers, try Ledger.names(of: Set(([key.owner] + answers.map(\.who)).compactMap(\.city)), connection))
    }

    /// What was said to a barrier, in its order.
    static func answers(to key: RegisterKey, _ connection: any SQLConnection) throws -> [BarrierPages.Answer] {
        try Ledger.page(ofType: BarrierAnswered.name, like: "\(key)/%", after: "", limit: 100, bytes: 1 << 20, connection).records.compactMap {
            record in
            guard let answerer = BarrierAnswered.key(record.id.key)?.answerer, let answer = try? BarrierAnswer(Fields(record.version.body)) else {
                return nil
            }
            return BarrierPages.Answer(who: answerer, index: record.version.index, answer: answer)
        }.sorted { $0.index < $1.index }
    }

    // MARK: Where a page begins

    static func cursor(_ row: Row) -> String { "\(row.submittedAt.milliseconds) \(row.key)" }

    static func place(_ after: String) throws(SiteRefusal) -> (time: Int64, key: String)? {
        guard !after.isEmpty else { return nil }
        let parts = after.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let time = Int64(parts[0]) else { throw .badRequest("`after` must be the `next` of the page before.") }
        return (time, String(parts[1]))
    }
}

extension RegisterTables.Row {
    /// As lists show it.
    var json: JSON {
        [
            "owner": .string(key.owner.text), "slug": .string(key.slug), "state": .string(state), "index": .integer(index),
            "submittedAt": .string(submittedAt.description), "changedAt": .string(changedAt.description), "entry": entry.json,
        ]
    }
}

/// What programs are told of entries of registers.
enum BarrierSchemas {
    static func row(_ name: String, states: [String], entry: [Schema.Member], more: [Schema.Member] = []) -> Schema {
        .named(
            name,
            .object(
                [
                    .required("owner", .slug), .required("slug", .slug), .required("state", .words(states)), .required("index", .count),
                    .required("submittedAt", .time), .required("changedAt", .time),
                    .required("entry", .object([.required("title", .localized), .required("summary", .localized)] + entry, isOpen: true)),
                ] + more, isOpen: false))
    }

    private static let members: [Schema.Member] = [
        .required("country", .country), .optional("nationality", .country), .required("sort", .words(BarrierKind.Sort.allCases.map(\.rawValue))),
        .required("source", .words(BarrierKind.Source.allCases.map(\.rawValue))), .optional("met", .date),
    ]
    private static let answer = Schema.object(
        [
            .required("outcome", .words(BarrierAnswer.Outcome.allCases.map(\.rawValue))), .required("index", .count), .required("text", .localized),
            .required("by", .slug), .required("entry", .count),
        ], isOpen: true)
    private static let states = BarrierWords.states + ["published"]

    static let entry = row("Barrier", states: states, entry: members)
    static let whole = row("BarrierWithAnswers", states: states, entry: members, more: [.required("answers", .list(answer, most: 100))])
}
