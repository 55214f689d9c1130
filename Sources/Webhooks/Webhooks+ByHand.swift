public import Accounts
import Envelope
import Ledger
import Outbound
public import Primitives
import SQL

extension Webhooks {
    /// Sends a message that carries nothing, to try the way.
    ///
    /// - Throws: `not-found`.
    public func test(_ id: UUIDv7, by actor: AuditActor) async throws -> WebhookOutcome {
        let webhook = try await webhook(id)
        return try await send(.test(at: clock(), forum: forum, site: site), .test, .webhookTested, to: webhook, by: actor)
    }

    /// Sends once more what a remembered delivery has sent, under the same name.
    ///
    /// - Throws: `not-found` where that is forgotten.
    public func sendAgain(_ number: Int64, of id: UUIDv7, by actor: AuditActor) async throws -> WebhookOutcome {
        let webhook = try await webhook(id)
        guard let delivery = try await deliveries(of: id).first(where: { $0.number == number }) else {
            throw Problem(.notFound, "That delivery is forgotten: the newest \(WebhookDelivery.mostKept) of a webhook are kept.")
        }
        guard let place = delivery.place else {
            return try await send(.test(at: clock(), forum: forum, site: site), .test, .webhookTested, to: webhook, by: actor)
        }
        let (forum, site) = (forum, site)
        let messages = try await log.read { connection -> [WebhookMessage] in
            guard let leaf = try Ledger.entries(from: place.index, count: 1, connection).first else { return [] }
            return WebhookMessage.messages(of: try LogEntryView(leaf, at: place.index), from: place.position, types: [], forum: forum, site: site)
        }
        guard let message = messages.first(where: { $0.place == place }) else {
            throw Problem(.notFound, "The log has no record \(place.position) in entry \(place.index).")
        }
        return try await send(message, .again, .webhookSentAgain, to: webhook, by: actor)
    }

    private func send(
        _ message: WebhookMessage, _ cause: WebhookDelivery.Cause, _ action: AuditAction, to webhook: Webhook, by actor: AuditActor
    ) async throws -> WebhookOutcome {
        let now = clock()
        let outcome = try await byHand.run {
            try await sender.send(message, to: webhook.address, secrets: webhook.secrets(at: now), at: now)
        }
        try await own.write { connection in
            guard try Self.find(webhook.id, connection) != nil else { throw Self.unknown }
            _ = try WebhookDelivery.append(message, cause, outcome, of: webhook.id, at: now, connection)
            try AuditTrail.append(actor, action, object: webhook.address.text, detail: message.id, at: now, connection)
        }
        return outcome
    }
}
