public import Accounts
import Envelope
import Federation
import Ledger
public import Outbound
public import Primitives
import SQL

extension AuditAction {
    static let webhookAdded = AuditAction(rawValue: "webhook.added")
    static let webhookChanged = AuditAction(rawValue: "webhook.changed")
    static let webhookRemoved = AuditAction(rawValue: "webhook.removed")
    static let webhookSecretChanged = AuditAction(rawValue: "webhook.secret-changed")
    static let webhookStopped = AuditAction(rawValue: "webhook.stopped")
    static let webhookStarted = AuditAction(rawValue: "webhook.started")
    static let webhookTested = AuditAction(rawValue: "webhook.tested")
    static let webhookSentAgain = AuditAction(rawValue: "webhook.sent-again")
}

extension Webhooks {
    /// From where a webhook that was stopped goes on.
    public enum Start: String, Sendable, CaseIterable {
        /// Where it stopped: what came meanwhile is sent now.
        case whereItStopped = "stopped"
        /// With what comes from now on.
        case now
    }

    /// Adds one, for the records that come from now on.
    ///
    /// - Parameters:
    ///   - types: all where there are none.
    ///   - name: that a program has given it; `nil` for a new one.
    /// - Returns: its name, and its secret, which is never shown again.
    /// - Throws: `rule-violated` where there are too many, `reused-id` where there is one of that name.
    public func add(
        _ address: HTTPSAddress, types: Set<String>, as name: UUIDv7? = nil, by actor: AuditActor
    ) async throws -> (id: UUIDv7, secret: String) {
        let now = clock()
        let (id, secret) = (name ?? UUIDv7(at: now), WebhookSecret())
        let size = try await log.read { try Ledger.head($0).size }
        try await own.write { connection in
            guard try Self.find(id, connection) == nil else { throw Problem(.reusedID, "There is a webhook of that name already.") }
            guard try Self.list(connection).count < Self.mostWebhooks else {
                throw Problem(.ruleViolated, "There are \(Self.mostWebhooks) webhooks already. Remove one that nobody needs.")
            }
            try connection.execute(
                """
                INSERT INTO webhook (id, address, types, secret, created_at, next_index, next_position, failures) VALUES ($1, $2, $3, $4, $5, $6, 0, 0)
                """,
                [
                    .text(id.text), .text(address.text), .text(Self.spelled(types)), .text(secret.text), .integer(now.milliseconds), .integer(size),
                ])
            try AuditTrail.append(actor, .webhookAdded, object: address.text, detail: Self.spelled(types), at: now, connection)
        }
        changes.increment()
        return (id, secret.text)
    }

    /// Gives one another address or other types; what it has still to send goes there.
    ///
    /// - Throws: `not-found`.
    public func change(_ id: UUIDv7, to address: HTTPSAddress, types: Set<String>, by actor: AuditActor) async throws {
        try await change(id, .webhookChanged, detail: "\(address) \(Self.spelled(types))", by: actor) { _, connection, _ in
            try connection.execute(
                "UPDATE webhook SET address = $1, types = $2, next_try_at = NULL WHERE id = $3",
                [.text(address.text), .text(Self.spelled(types)), .text(id.text)])
        }
    }

    /// - Throws: `not-found`.
    public func remove(_ id: UUIDv7, by actor: AuditActor) async throws {
        try await change(id, .webhookRemoved, by: actor) { _, connection, _ in
            try connection.execute("DELETE FROM webhook_delivery WHERE webhook = $1", [.text(id.text)])
            try connection.execute("DELETE FROM webhook WHERE id = $1", [.text(id.text)])
        }
    }

    /// Gives one a new secret; the old one signs as well for a day.
    ///
    /// - Returns: the new one, which is never shown again.
    /// - Throws: `not-found`.
    public func changeSecret(_ id: UUIDv7, by actor: AuditActor) async throws -> String {
        let secret = WebhookSecret()
        try await change(id, .webhookSecretChanged, by: actor) { webhook, connection, now in
            try connection.execute(
                "UPDATE webhook SET secret = $1, old_secret = $2, old_until = $3 WHERE id = $4",
                [.text(secret.text), .text(webhook.secret.text), .integer(now.adding(seconds: Self.overlapSeconds).milliseconds), .text(id.text)])
        }
        return secret.text
    }

    /// - Throws: `not-found`.
    public func stop(_ id: UUIDv7, by actor: AuditActor) async throws {
        try await change(id, .webhookStopped, by: actor) { _, connection, now in
            try connection.execute(
                "UPDATE webhook SET stopped_at = $1, stopped_because = NULL, next_try_at = NULL WHERE id = $2 AND stopped_at IS NULL",
                [.integer(now.milliseconds), .text(id.text)])
        }
    }

    /// - Throws: `not-found`.
    public func start(_ id: UUIDv7, from start: Start, by actor: AuditActor) async throws {
        let size = try await log.read { try Ledger.head($0).size }
        try await change(id, .webhookStarted, detail: start.rawValue, by: actor) { webhook, connection, _ in
            let next = start == .now ? WebhookMessage.Place(size, 0) : webhook.next
            try connection.execute(
                """
                UPDATE webhook SET stopped_at = NULL, stopped_because = NULL, failures = 0, failing_since = NULL, next_try_at = NULL,
                    next_index = $1, next_position = $2
                WHERE id = $3
                """, [.integer(next.index), .integer(next.position), .text(id.text)])
        }
    }

    private func change(
        _ id: UUIDv7, _ action: AuditAction, detail: String = "", by actor: AuditActor,
        _ body: @escaping @Sendable (Webhook, any SQLConnection, UTCTime) throws -> Void
    ) async throws {
        let now = clock()
        try await own.write { connection in
            guard let webhook = try Self.find(id, connection) else { throw Self.unknown }
            try body(webhook, connection, now)
            try AuditTrail.append(actor, action, object: webhook.address.text, detail: detail, at: now, connection)
        }
        changes.increment()
    }

    private static func spelled(_ types: Set<String>) -> String { types.sorted().joined(separator: " ") }
}
