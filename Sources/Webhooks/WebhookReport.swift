import Outbound
import Primitives
public import SQL
public import StrictJSON
import Synchronization

/// How a webhook stands, for the operator: which host, since when nothing is taken, and why. It holds no secret and no path of the address.
public struct WebhookReport: Sendable {
    public enum State: String, Sendable, CaseIterable {
        case working
        /// What it sends is not taken, and tried again.
        case failing
        /// Nothing was taken for too long.
        case stopped
        /// Somebody has stopped it.
        case paused
    }

    public let state: State
    let webhook: Webhook
    /// Of the newest try, where that failed, or why it was stopped.
    let fault: WebhookFault?

    /// - Returns: the site's, the oldest first.
    public static func all(_ connection: any SQLConnection) throws -> [WebhookReport] {
        try Webhooks.list(connection).map { webhook in
            WebhookReport(state: webhook.state, webhook: webhook, fault: try fault(of: webhook, connection))
        }
    }

    private static func fault(of webhook: Webhook, _ connection: any SQLConnection) throws -> WebhookFault? {
        if case .afterFailures(let fault) = webhook.stop { return fault }
        guard webhook.state == .failing else { return nil }
        let newest = try connection.first(
            "SELECT fault FROM webhook_delivery WHERE webhook = $1 AND cause = 'record' ORDER BY number DESC LIMIT 1", [.text(webhook.id.text)])
        let stored = try newest?.text(0) ?? ""
        return stored.isEmpty ? nil : WebhookFault(stored: stored)
    }

    public var json: JSON {
        func time(_ time: UTCTime?) -> JSON { time.map { .string($0.description) } ?? .null }
        return [
            "id": .string(webhook.id.text), "host": .string(webhook.address.authority.description), "state": .string(state.rawValue),
            "failures": .integer(Int64(webhook.failures)), "failingSince": time(webhook.failingSince), "nextTryAt": time(webhook.nextTryAt),
            "lastTakenAt": time(webhook.lastTakenAt), "stoppedAt": time(webhook.stoppedAt), "fault": fault.map { .string($0.description) } ?? .null,
        ]
    }
}

extension Webhook {
    public var state: WebhookReport.State {
        switch stop {
        case .byHand: .paused
        case .afterFailures: .stopped
        case nil: failures > 0 ? .failing : .working
        }
    }
}

extension Webhooks {
    /// How each stands, for the operator.
    public func reports() async throws -> [WebhookReport] { try await own.read { try WebhookReport.all($0) } }

    /// How many are in each state, from memory; empty where the site has none.
    public var counts: [WebhookReport.State: Int] {
        standing.withLock { $0.values.reduce(into: [:]) { counts, state in counts[state, default: 0] += 1 } }
    }
}
