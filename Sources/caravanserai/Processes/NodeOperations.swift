import CityNode
import Federation
import Operations
import PeerLink
import Primitives
import SQL
import Sites

/// What a node tells those who watch it: from memory, and from the names of its directories. No city's database is opened for it.
struct NodeOperations: OperationsSource {
    let tenants: Tenants
    let federation: FederationListener
    let meters: [RequestMeter]

    func checkReadiness() async throws { try await SiteDirectory(tenants).checkReadiness() }

    func metrics() async -> [Metric] {
        let cities = tenants.cities
        let states = cities.map { (labels: [(name: "city", value: $0.id.text)], city: $0, link: $0.link.snapshot) }
        func each(_ value: (City, LinkState.Snapshot) -> Double?) -> [Metric.Sample] {
            states.compactMap { state in value(state.city, state.link).map { Metric.Sample($0, state.labels) } }
        }
        let now = UTCTime.system.seconds
        let forums = Dictionary(cities.map { ($0.profile.forum, $0.forum.database) }, uniquingKeysWith: { first, _ in first })
        let databases =
            forums.map { (labels: [(name: "database", value: "forum/\($0.key)")], database: $0.value) }
            + cities.map {
                (labels: [(name: "database", value: "city/\($0.id)")], database: $0.database)
            }
        let sessions = await Metric.sessions(states.map { ($0.labels, $0.city.accounts) })
        return meters.flatMap(\.metrics) + Metric.connections(federation) + Metric.databases(databases) + [
            sessions,
            .webhookTries(tenants.webhookSender),
            .webhooks(states.map { ($0.labels, $0.city.webhooks) }),
            Metric("caravanserai_cities", .gauge, "Cities open on this node.", cities.count),
            Metric(
                "caravanserai_cities_closed", .gauge, "Cities here that are not open: enrolling, closed by a fault, or missing.", tenants.others.count
            ),
            Metric(
                "caravanserai_log_entries", .gauge, "Entries of the log that are followed and verified.",
                each { city, _ in Double(city.follower.growth.value) }),
            Metric(
                "caravanserai_sync_lag_entries", .gauge, "Entries of the coordinator's newest checkpoint that are not followed yet.",
                each { city, link in Double(max(0, link.logSize - city.follower.growth.value)) }),
            Metric(
                "caravanserai_checkpoint_age_seconds", .gauge, "Since the newest checkpoint was cosigned.",
                each { _, link in link.cosignedAt == 0 ? nil : Double(max(0, now - link.cosignedAt)) }),
            Metric(
                "caravanserai_coordinator_contact_age_seconds", .gauge, "Since the coordinator last answered.",
                each { _, link in link.lastContact.map { Double(max(0, now - $0.seconds)) } }),
            Metric("caravanserai_sync_failures", .gauge, "Tries in a row that have failed.", each { _, link in Double(link.failures) }),
            Metric(
                "caravanserai_sync_halted", .gauge, "1 where the log contradicted itself and a person must look.",
                each { _, link in link.halted == nil ? 0 : 1 }),
            Metric(
                "caravanserai_outbox_envelopes", .gauge,
                "Envelopes that the log does not have yet, of cities that have sent something since the start.",
                each { city, _ in city.outbox.knownWaiting.map { Double($0) } }),
        ]
    }
}
