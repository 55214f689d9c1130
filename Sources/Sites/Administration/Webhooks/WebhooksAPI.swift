import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Outbound
import Primitives
import StrictJSON
import Web
import Webhooks

/// The webhooks of a site for a program that sets them up and looks after them. It is told a secret once, with the webhook that it has made; a new
/// secret is made on the site, since whoever has the old one has lost it or shown it.
enum WebhooksAPI {
    typealias Context = TokenContext<Site>

    private static let path = "/api/v1/webhooks/:webhook"
    private static let webhook = APIContract.Parameter.path(
        "webhook", "A UUID version 7: one of the program's own for a new webhook.", .uuid)
    private static let number = APIContract.Parameter.path("number", "Of a delivery.", .integer(1...JSON.largestInteger))
    private static let stands = APIContract.Answer.json("The webhook as it stands.", WebhookSchemas.kept)

    static var routes: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(
            .get, "/api/v1/webhooks", needs: .apiToken(.readWebhooks),
            APIContract(
                [],
                answers: .json(
                    "The oldest first.", .object([.required("items", .list(WebhookSchemas.kept, most: Webhooks.mostWebhooks))], isOpen: false))),
            "to whom records are sent as they come"
        ) { context in
            var items: [JSON] = []
            for webhook in try await context.tenant.webhooks.list() { items.append(try await json(webhook, context)) }
            return answer(["items": .array(items)])
        }
        routes.api(.get, path, needs: .apiToken(.readWebhooks), APIContract([webhook], answers: stands), "one webhook") { context in
            answer(try await json(try await webhook(context), context))
        }
        routes.api(
            .put, path, needs: .apiToken(.writeWebhooks),
            APIContract(
                parameters: [webhook], body: WebhookSchemas.wanted,
                answers: [stands, .json(status: 201, "It was made now: its secret is told this once.", WebhookSchemas.kept)]),
            "adds a webhook under a name of the program's own, or gives one another address or other types"
        ) { try await put($0) }
        routes.api(
            .delete, path, needs: .apiToken(.writeWebhooks), APIContract(parameters: [webhook], body: nil, answers: [stands]),
            "removes a webhook; how it stood is answered"
        ) { context in
            let webhook = try await webhook(context)
            let stood = try await json(webhook, context)
            try await found { try await context.tenant.webhooks.remove(webhook.id, by: context.actor) }
            return answer(stood)
        }
        addActs(to: &routes)
        return routes
    }

    private static func addActs(to routes: inout RouteSet<Site>) {
        routes.api(
            .put, path + "/paused", needs: .apiToken(.writeWebhooks),
            APIContract(parameters: [webhook], body: WebhookSchemas.paused, answers: [stands]),
            "pauses a webhook, or lets one send again that was paused or has stopped; once done, it says so again"
        ) { try await pause($0) }
        routes.api(
            .get, path + "/deliveries", needs: .apiToken(.readWebhooks),
            APIContract(
                [webhook],
                answers: .json(
                    "The newest first.",
                    .object([.required("items", .list(WebhookSchemas.delivery, most: Int(WebhookDelivery.mostKept)))], isOpen: false))),
            "what became of a webhook's messages"
        ) { context in
            let deliveries = try await context.tenant.webhooks.deliveries(of: try await webhook(context).id)
            return answer(["items": .array(deliveries.map(json))])
        }
        routes.api(
            .post, path + "/deliveries/:number/again", needs: .apiToken(.writeWebhooks),
            APIContract(parameters: [webhook, number], body: nil, answers: [.json("How it went.", WebhookSchemas.outcome)]),
            "sends a message again, under the name that it had"
        ) { context in
            let webhook = try await webhook(context)
            let number = try context.site.parameter("number") { text in Int64(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil } }
            let outcome = try await found { try await context.tenant.webhooks.sendAgain(number, of: webhook.id, by: context.actor) }
            return answer(.object(JSONObject(members(of: outcome))))
        }
    }

    // MARK: What a request is about

    private static func answer(_ json: JSON) -> WebAnswer { WebAnswer(json: json).cached(.personal) }

    private static func id(_ context: Context) throws -> UUIDv7 { try context.site.parameter("webhook") { UUIDv7($0) } }

    private static func webhook(_ context: Context) async throws -> Webhook {
        let id = try id(context)
        return try await found { try await context.tenant.webhooks.webhook(id) }
    }

    /// - Throws: ``SiteRefusal/notFound`` where there is no such webhook, or no such delivery any more.
    private static func found<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let problem as Problem where problem.code == .notFound { throw SiteRefusal.notFound }
    }

    // MARK: Acts

    private static func wanted(_ context: Context) async throws -> (address: HTTPSAddress, types: Set<String>) {
        let fields = try await context.fields()
        let text = try fields.text("address", length: 1...2000)
        guard let address = HTTPSAddress(text) else {
            throw FieldError(path: "address", expected: "an https address, without a user or a fragment", found: .described("something else"))
        }
        let types = try fields.optionalElements("types", count: 0...WebhookPages.types.count) { (json, path) throws(FieldError) -> String in
            guard let type = json.string, WebhookPages.types.contains(type) else {
                throw FieldError(path: path, expected: "a type of records", found: .described("something else"))
            }
            return type
        }
        if let fault = WebhookRoutes.fault(of: address, at: context.tenant) {
            throw SiteRefusal.problem(
                status: 422, code: "rule-violated", title: "Refused", detail: Localizer(.english, now: context.now)(fault),
                members: [("member", "address")])
        }
        return (address, Set(types))
    }

    private static func put(_ context: Context) async throws -> WebAnswer {
        let (id, wanted) = (try id(context), try await wanted(context))
        let webhooks = context.tenant.webhooks
        do {
            let secret = try await webhooks.add(wanted.address, types: wanted.types, as: id, by: context.actor).secret
            return WebAnswer(.created, json: try await json(try await webhook(context), secret: secret, context)).cached(.personal)
        } catch let problem as Problem where problem.code == .reusedID {
            let standing = try await webhook(context)
            if standing.address.text != wanted.address.text || standing.types != wanted.types {
                try await found { try await webhooks.change(id, to: wanted.address, types: wanted.types, by: context.actor) }
            }
            return answer(try await json(try await webhook(context), context))
        }
    }

    private static func pause(_ context: Context) async throws -> WebAnswer {
        let (webhook, fields) = (try await webhook(context), try await context.fields())
        let isPaused = try fields.boolean("paused")
        let start = fields.optional("from") == nil ? Webhooks.Start.whereItStopped : try fields.choice("from", Webhooks.Start.self)
        try await found {
            if isPaused, webhook.stop != .byHand {
                try await context.tenant.webhooks.stop(webhook.id, by: context.actor)
            } else if !isPaused, webhook.stop != nil {
                try await context.tenant.webhooks.start(webhook.id, from: start, by: context.actor)
            }
        }
        return answer(try await json(try await self.webhook(context), context))
    }

    // MARK: What is told

    /// The address is not told, but for its host: receivers put secrets into paths.
    private static func json(_ webhook: Webhook, secret: String? = nil, _ context: Context) async throws -> JSON {
        func time(_ time: UTCTime?) -> JSON { time.map { .string($0.description) } ?? .null }
        var fault: WebhookFault?
        if case .afterFailures(let last) = webhook.stop { fault = last }
        if webhook.state == .failing {
            fault = try await context.tenant.webhooks.deliveries(of: webhook.id).first { $0.cause == .record }?.outcome.fault
        }
        return [
            "id": .string(webhook.id.text), "host": .string(webhook.address.authority.description),
            "types": .array(webhook.types.sorted().map { .string($0) }), "state": .string(webhook.state.rawValue),
            "createdAt": time(webhook.createdAt), "nextIndex": .integer(webhook.next.index), "failures": .integer(Int64(webhook.failures)),
            "failingSince": time(webhook.failingSince), "nextTryAt": time(webhook.nextTryAt), "lastTakenAt": time(webhook.lastTakenAt),
            "stoppedAt": time(webhook.stoppedAt), "fault": fault.map { .string($0.description) } ?? .null,
            "secret": secret.map { .string($0) } ?? .null,
        ]
    }

    private static func json(_ delivery: WebhookDelivery) -> JSON {
        let place = delivery.place
        return .object(
            JSONObject(
                [
                    ("number", .integer(delivery.number)), ("cause", .string(delivery.cause.rawValue)), ("message", .string(delivery.message)),
                    ("type", .string(delivery.type)), ("key", .string(delivery.key)), ("index", place.map { .integer($0.index) } ?? .null),
                    ("position", place.map { .integer($0.position) } ?? .null), ("at", .string(delivery.at.description)),
                ] + members(of: delivery.outcome)))
    }

    /// What the receiver has answered is not told: it is for people.
    private static func members(of outcome: WebhookOutcome) -> [(String, JSON)] {
        [
            ("taken", .boolean(outcome.isTaken)), ("status", outcome.status.map { .integer(Int64($0)) } ?? .null),
            ("fault", outcome.fault.map { .string($0.description) } ?? .null), ("milliseconds", .integer(outcome.milliseconds)),
        ]
    }
}
