import Accounts
import CityNode
import Coordinator
import Envelope
import FeatureKit
import HTTPTypes
import Outbound
import Primitives
import Web
import Webhooks

/// The webhooks of a site, for its administrators.
enum WebhookRoutes {
    static var all: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/admin/webhooks", needs: .staff(.manageWebhooks), query: ["done"], "to whom records are sent as they come") { context in
            try await WebhookPages(context: context).list(FormState(), done: context.request.query("done") == "removed" ? WebhookText.removed : nil)
        }
        routes.on(.post, "/admin/webhooks", needs: .staff(.manageWebhooks), "adds a webhook") { try await add($0) }
        routes.on(
            .get, "/admin/webhooks/:webhook", needs: .staff(.manageWebhooks), query: ["done", "after"], "one webhook, and what became of its messages"
        ) { context in
            try await WebhookPages(context: context).one(try await webhook(context), done: done(context))
        }
        routes.on(.post, "/admin/webhooks/:webhook", needs: .staff(.manageWebhooks), "changes address and records") { try await change($0) }
        routes.on(.post, "/admin/webhooks/:webhook/secret", needs: .staff(.manageWebhooks), "makes a new secret") { context in
            let webhook = try await webhook(context)
            let secret = try await context.tenant.webhooks.changeSecret(webhook.id, by: context.actor)
            return WebhookPages(context: context).secret(secret, of: webhook.address, id: webhook.id, isFirst: false)
        }
        routes.add(actions)
        return routes
    }

    private static var actions: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.post, "/admin/webhooks/:webhook/test", needs: .staff(.manageWebhooks), "sends a test") { context in
            let webhook = try await webhook(context)
            let outcome = try await context.tenant.webhooks.test(webhook.id, by: context.actor)
            return leads(to: webhook.id, outcome.isTaken ? "taken" : "failed")
        }
        routes.on(.post, "/admin/webhooks/:webhook/again", needs: .staff(.manageWebhooks), "sends a message again") { context in
            let webhook = try await webhook(context)
            guard let number = try context.form()["number"].first.flatMap({ Int64($0) }) else { throw SiteRefusal.notFound }
            let outcome = try await context.tenant.webhooks.sendAgain(number, of: webhook.id, by: context.actor)
            return leads(to: webhook.id, outcome.isTaken ? "taken" : "failed")
        }
        routes.on(.post, "/admin/webhooks/:webhook/stop", needs: .staff(.manageWebhooks), "stops it") { context in
            let webhook = try await webhook(context)
            try await context.tenant.webhooks.stop(webhook.id, by: context.actor)
            return leads(to: webhook.id, "stopped")
        }
        routes.on(.post, "/admin/webhooks/:webhook/start", needs: .staff(.manageWebhooks), "lets it send again") { context in
            let webhook = try await webhook(context)
            guard let from = try context.form()["from"].first.flatMap({ Webhooks.Start(rawValue: $0) }) else { throw SiteRefusal.notFound }
            try await context.tenant.webhooks.start(webhook.id, from: from, by: context.actor)
            return leads(to: webhook.id, "started")
        }
        routes.on(.post, "/admin/webhooks/:webhook/remove", needs: .staff(.manageWebhooks), "removes it") { context in
            try await context.tenant.webhooks.remove(try await webhook(context).id, by: context.actor)
            return WebAnswer.seeOther(Link.to(["admin", "webhooks"], query: [("done", "removed")]))
        }
        return routes
    }

    private static func webhook(_ context: StaffContext<Site>) async throws -> Webhook {
        guard let id = UUIDv7(try context.site.parameter("webhook")) else { throw SiteRefusal.notFound }
        do { return try await context.tenant.webhooks.webhook(id) } catch let problem as Problem where problem.code == .notFound {
            throw SiteRefusal.notFound
        }
    }

    private static func leads(to id: UUIDv7, _ done: String) -> WebAnswer {
        .seeOther(Link.to(["admin", "webhooks", id.text], query: [("done", done)]))
    }

    private static func done(_ context: StaffContext<Site>) -> WebhookPages.Done? {
        switch context.request.query("done") {
        case "taken": .well(WebhookText.doneTaken)
        case "failed": .badly(WebhookText.doneFailed)
        case "changed": .well(WebhookText.changed)
        case "started": .well(WebhookText.started)
        case "stopped": .well(WebhookText.stoppedDone)
        default: nil
        }
    }

    // MARK: Forms

    private static func add(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let pages = WebhookPages(context: context)
        var (state, wanted) = try read(context)
        if let wanted, state.isSound {
            do {
                let (id, secret) = try await context.tenant.webhooks.add(wanted.address, types: wanted.types, by: context.actor)
                return pages.secret(secret, of: wanted.address, id: id, isFirst: true)
            } catch let problem as Problem where problem.code == .ruleViolated {
                state.refuse(nil, WebhookText.tooMany)
            }
        }
        return try await pages.list(state, done: nil, status: .unprocessableContent)
    }

    private static func change(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let webhook = try await webhook(context)
        let (state, wanted) = try read(context)
        guard let wanted, state.isSound else {
            return try await WebhookPages(context: context).one(webhook, done: nil, state, status: .unprocessableContent)
        }
        try await context.tenant.webhooks.change(webhook.id, to: wanted.address, types: wanted.types, by: context.actor)
        return leads(to: webhook.id, "changed")
    }

    /// Why nothing would be sent to an address. What a name leads to is looked at whenever something is sent; what can be told by the address alone
    /// is told now.
    static func fault(of address: HTTPSAddress, at site: Site) -> Message? {
        let networks = site.webhooks.sender.networks
        if let literal = address.address, networks.refusal(of: literal) != nil { return WebhookText.addressPrivate(address: address.host) }
        return address.isLocalhost && !networks.allowsThisMachine ? WebhookText.addressHere : nil
    }

    private static func read(
        _ context: StaffContext<Site>
    ) throws -> (state: FormState, wanted: (address: HTTPSAddress, types: Set<String>)?) {
        let form = try context.form()
        var state = WebhookPages.form.read(form).state
        let text = String((form["address"].first ?? "").filter { !$0.isWhitespace })
        guard let address = HTTPSAddress(text) else {
            if !text.isEmpty { state.refuse("address", WebhookText.addressFault) }
            return (state, nil)
        }
        if let fault = fault(of: address, at: context.tenant) { state.refuse("address", fault) }
        return (state, (address, Set(form["types"].filter { WebhookPages.types.contains($0) })))
    }
}

extension Site {
    /// To whom the site sends records as they come.
    var webhooks: Webhooks {
        switch self {
        case .city(let city): city.webhooks
        case .secretariat(let coordinator): coordinator.webhooks
        }
    }
}
