public import ServiceLifecycle
import Webhooks

/// Serves the secretariat's webhooks while the coordinator serves.
public struct WebhookService: Service {
    private let coordinator: Coordinator

    public init(_ coordinator: Coordinator) { self.coordinator = coordinator }

    public func run() async throws {
        let webhooks = coordinator.webhooks
        await cancelWhenGracefulShutdown { await webhooks.run() }
    }
}
