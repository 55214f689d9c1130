import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Barriers to travel for programs of those who work at a site: what travellers have sent, publishing, answering, reviewing.
enum BarriersAPI {
    typealias Context = TokenContext<any OfficeSite>

    private static let key = [
        APIContract.Parameter.path("owner", "Who has reported it.", .slug), APIContract.Parameter.path("slug", "Its name.", .slug),
    ]
    private static let report = APIContract.Parameter.path("report", "As the inbox names it.", .uuid)
    private static let said = APIContract.Answer.json("How what was said is on its way.", OwnSubmission.schema)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .put, "/api/v1/barriers/:owner/:slug/answer", needs: .apiToken(.writeBarriers),
            APIContract(parameters: key, body: answerBody, answers: [said]),
            "answers a barrier at the border of the city's country, or as the secretariat any"
        ) { OfficialsAPI.answer(try await answer($0)) }
        routes.add(cities.at("cities") { $0.place != .secretariat })
        var secretariat = RouteSet<any OfficeSite>()
        secretariat.api(
            .put, "/api/v1/barriers/:owner/:slug/review", needs: .apiToken(.writeBarriers),
            APIContract(parameters: key, body: reviewBody, answers: [said]), "decides on a barrier"
        ) { OfficialsAPI.answer(try await review($0)) }
        routes.add(secretariat.at("secretariat") { $0.place == .secretariat })
        return routes
    }

    private static var cities: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/barrier-inbox", needs: .apiToken(.readBarriers),
            APIContract(APIPage.parameters, answers: .json("The oldest first.", .page(of: reportSchema))), "what travellers have reported to the city"
        ) { OfficialsAPI.answer(try await inbox($0)) }
        routes.api(
            .get, "/api/v1/barrier-inbox/:report", needs: .apiToken(.readBarriers),
            APIContract([report], answers: .json("As it was sent.", reportSchema)), "a report of a traveller"
        ) { context in
            let id = try context.site.parameter("report") { UUIDv7($0) }
            guard let item = try await context.tenant.own.read({ try BarrierInbox.item(id, $0) }) else { throw SiteRefusal.notFound }
            return OfficialsAPI.answer(item.json)
        }
        routes.api(
            .delete, "/api/v1/barrier-inbox/:report", needs: .apiToken(.writeBarriers),
            APIContract(parameters: [report], body: nil, answers: [.json("It is gone.", erased)]), "erases a report of a traveller"
        ) { context in
            let id = try context.site.parameter("report") { UUIDv7($0) }
            guard try await desk(context).reject(id) else { throw SiteRefusal.notFound }
            return OfficialsAPI.answer(["erased": .string(id.text)])
        }
        routes.api(
            .put, "/api/v1/barriers/:owner/:slug", needs: .apiToken(.writeBarriers),
            APIContract(parameters: key, body: barrierBody, answers: [said]),
            "publishes a barrier in the city's name, with `inbox` of what a traveller has reported"
        ) { OfficialsAPI.answer(try await publish($0)) }
        return routes
    }

    private static func desk(_ context: Context) -> BarrierDesk {
        BarrierDesk(site: context.tenant, actor: context.actor, now: context.now)
    }

    private static func key(_ context: Context) throws -> RegisterKey {
        guard let key = RegisterKey("\(try context.site.parameter("owner"))/\(try context.site.parameter("slug"))") else {
            throw SiteRefusal.notFound
        }
        return key
    }

    private static func row(_ key: RegisterKey, _ context: Context) async throws -> BarrierRoutes.Row? {
        try await context.tenant.own.read { connection in
            try RegisterTables.checkLive(connection)
            return try RegisterTables.row(BarrierKind.self, key, connection)
        }
    }

    // MARK: The inbox

    private static func inbox(_ context: Context) async throws -> JSON {
        let page = try APIPage(context.request)
        let parts = page.after.split(separator: " ").map(String.init)
        let place: (Int64, String)? = parts.count == 2 ? Int64(parts[0]).map { ($0, parts[1]) } : nil
        guard page.after.isEmpty || place != nil else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        let items = try await context.tenant.own.read { try BarrierInbox.items(after: place, limit: page.limit + 1, $0) }
        let last = items.count > page.limit ? items.prefix(page.limit).last : nil
        return APIPage.json(items.prefix(page.limit).map(\.json), next: last.map { "\($0.receivedAt.milliseconds) \($0.id)" })
    }

    /// Published under a name of the program's own, so that the same request does it once.
    private static func publish(_ context: Context) async throws -> JSON {
        let (key, fields) = (try key(context), try await context.fields())
        guard key.owner == context.tenant.participant else {
            throw Problem(.notOwner, "This site publishes barriers as \(context.tenant.participant) alone, not as \(key.owner).")
        }
        let inbox = try fields.optionalValue("inbox", "the name of a report in the inbox") { UUIDv7($0) }
        var object = fields.object
        object["source"] = .string((inbox == nil ? BarrierKind.Source.city : .traveller).rawValue)
        let entry = try RegisterEntry<BarrierKind>(Fields(.object(object)))
        if let standing = try await row(key, context) {
            guard standing.entry == entry else { throw Context.stale("the barrier", current: standing.json) }
            return try await OwnSubmission.json(OwnPublication(digests: [], published: 0, unchanged: 1), at: context.tenant)
        }
        do {
            return try await OwnSubmission.json(try await desk(context).publish(entry, as: key, inbox: inbox), at: context.tenant)
        } catch is BarrierDesk.IsGone {
            throw Problem(.notFound, "The report is in the inbox no more: it was published or erased meanwhile. Look for it among the barriers.")
        }
    }

    // MARK: Answering and reviewing

    /// - Parameter index: of the version that the program has seen.
    private static func seen(_ key: RegisterKey, _ index: Int64, _ context: Context) async throws {
        guard let row = try await row(key, context) else { throw SiteRefusal.notFound }
        guard row.index == index else { throw Context.stale("the barrier", current: row.json) }
    }

    private static func answer(_ context: Context) async throws -> JSON {
        let (key, answer) = (try key(context), try BarrierAnswer(try await context.fields()))
        try await seen(key, answer.index, context)
        return try await OwnSubmission.json(try await desk(context).answer(answer, to: key), at: context.tenant)
    }

    private static func review(_ context: Context) async throws -> JSON {
        let (key, fields) = (try key(context), try await context.fields())
        let review = try RegisterReview(fields)
        guard BarrierDesk.outcomes.contains(review.outcome) else {
            throw FieldError(path: "outcome", expected: .oneOf(BarrierDesk.outcomes.map(\.rawValue)), found: fields.object["outcome"])
        }
        try await seen(key, review.index, context)
        return try await OwnSubmission.json(try await desk(context).review(review, of: key), at: context.tenant)
    }

    // MARK: Schemas

    private static let sort = Schema.words(BarrierKind.Sort.allCases.map(\.rawValue))
    private static let reportSchema = Schema.named(
        "TravellersReport",
        .object(
            [
                .required("report", .uuid), .required("receivedAt", .time), .required("mail", .nullable(.anyText(most: 254))),
                .required(
                    "sent",
                    .object(
                        [
                            .optional("country", .country), .optional("nationality", .country), .optional("sort", sort), .optional("met", .date),
                            .optional("title", .anyText(most: 300)), .optional("text", .anyText(most: 4000)),
                        ], isOpen: true)),
            ], isOpen: false))
    private static let erased = Schema.named("ErasedReport", .object([.required("erased", .uuid)], isOpen: false))
    private static let barrierBody = Schema.named(
        "NewBarrier",
        .object(
            [
                .required("title", .localized), .required("summary", .localized), .required("country", .country),
                .optional("nationality", .nullable(.country)),
                .required("sort", sort), .optional("met", .nullable(.date)), .optional("inbox", .nullable(.uuid)),
            ], isOpen: true))
    private static let answerBody = Schema.named(
        "NewBarrierAnswer",
        .object(
            [
                .required("outcome", .words(BarrierAnswer.Outcome.allCases.map(\.rawValue))), .required("index", .count),
                .required("text", .localized),
            ], isOpen: true))
    private static let reviewBody = Schema.named(
        "NewBarrierReview",
        .object(
            [
                .required("outcome", .words(BarrierDesk.outcomes.map(\.rawValue))), .required("index", .count),
                .optional("comment", .nullable(.localized)),
            ], isOpen: true))
}

extension BarrierInbox.Item {
    var json: JSON {
        [
            "report": .string(id.text), "receivedAt": .string(receivedAt.description), "mail": mail.map { .string($0) } ?? .null, "sent": body,
        ]
    }
}
