import Coordinator
import Federation
import Ledger
import Operations
import PeerLink
import Primitives
import Sites
import TLS
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
        let (ages, lives) = (await keyAges, await keyLives)
        let sessions = await Metric.sessions([(labels: [], accounts: coordinator.accounts)])
        return meters.flatMap(\.metrics) + Metric.connections(federation) + Metric.databases([database]) + [
            sessions,
            .webhookTries(coordinator.webhooks.sender),
            .webhooks([(labels: [], webhooks: coordinator.webhooks)]),
            Metric("caravanserai_log_entries", .gauge, "Entries of the log.", coordinator.sequencer.growth.value),
            ages, lives,
            Metric("caravanserai_members", .gauge, "Member cities.", membership.map { [.init(Double($0.members.count))] } ?? []),
            Metric(
                "caravanserai_members_suspended", .gauge, "Member cities that are suspended.",
                membership.map { [.init(Double($0.members.values.filter(\.isSuspended).count))] } ?? []),
        ]
    }

    /// Seconds since when the coordinator works with its keys, has its certificates, and is under its root.
    private var keyAges: Metric {
        get async {
            let (ages, now) = (try? await coordinator.keyAges(), coordinator.clock())
            let (authority, certificate) = (coordinator.keys.authority.certificate, coordinator.certificate.current)
            let since = [
                ("signing", ages?.signing?.since), ("log", ages?.log?.since), ("root", ages?.root?.since),
                ("authority", UTCTime(seconds: authority.notBefore)), ("certificate", UTCTime(seconds: certificate.notBefore)),
            ]
            return Metric(
                "caravanserai_key_age_seconds", .gauge, "Since when a key of the secretariat is in use, a certificate good, the root in force.",
                since.compactMap { name, time in time.map { .init(Double(now.since($0)) / 1000, [(name: "key", value: name)]) } })
        }
    }

    /// Seconds until the certificates and the root end.
    private var keyLives: Metric {
        get async {
            let (root, now) = (try? await coordinator.roots.current().root, coordinator.clock())
            let ends = [
                ("root", root?.expiresAt), ("authority", UTCTime(seconds: coordinator.keys.authority.certificate.notAfter)),
                ("certificate", UTCTime(seconds: coordinator.certificate.current.notAfter)),
            ]
            return Metric(
                "caravanserai_key_remaining_seconds", .gauge, "Until a certificate or the root ends; below 0 where it has.",
                ends.compactMap { name, time in time.map { .init(Double($0.since(now)) / 1000, [(name: "key", value: name)]) } })
        }
    }
}
