import Coordinator
import Federation
import Operations
import PeerLink
import Sites
import Webhooks

/// What the coordinator tells those who watch it.
struct CoordinatorOperations: OperationsSource {
    let coordinator: Coordinator
    let federation: FederationListener
    let meters: [RequestMeter]

    func checkReadiness() async throws { try await SiteDirectory(coordinator).checkReadiness() }

    func metrics() async -> [Metric] {
        let membership = try? await coordinator.sequencer.membership().membership
        let database = (labels: [(name: "database", value: "coordinator")], database: coordinator.database)
        let sessions = await Metric.sessions([(labels: [], accounts: coordinator.accounts)])
        return meters.flatMap(\.metrics) + Metric.connections(federation) + Metric.databases([database]) + [
            sessions,
            .webhookTries(coordinator.webhooks.sender),
            .webhooks([(labels: [], webhooks: coordinator.webhooks)]),
            Metric("caravanserai_log_entries", .gauge, "Entries of the log.", coordinator.sequencer.growth.value),
            Metric("caravanserai_members", .gauge, "Member cities.", membership.map { [.init(Double($0.members.count))] } ?? []),
            Metric(
                "caravanserai_members_suspended", .gauge, "Member cities that are suspended.",
                membership.map { [.init(Double($0.members.values.filter(\.isSuspended).count))] } ?? []),
        ]
    }
}
