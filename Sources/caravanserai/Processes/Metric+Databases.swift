import Accounts
import Operations
import PeerLink
import SQL

extension Metric {
    typealias Labels = [(name: String, value: String)]

    /// What open databases have written, and how large they are.
    static func databases(_ databases: [(labels: Labels, database: any Database)]) -> [Metric] {
        let open = databases.compactMap { each in each.database.figures.map { (each.labels, $0) } }
        func samples(_ value: (DatabaseFigures) -> Double) -> [Sample] { open.map { Sample(value($0.1), $0.0) } }
        return [
            Metric(
                "caravanserai_database_writes_total", .counter, "Writes of an open database, by how they ended.",
                open.flatMap { labels, figures in
                    [("durable", figures.writes.succeeded), ("failed", figures.writes.failed)].map {
                        Sample(Double($1), labels + [(name: "result", value: $0)])
                    }
                }),
            Metric(
                "caravanserai_database_commits_total", .counter, "Transactions that made writes durable, several of them mostly.",
                samples { Double($0.writes.commits) }),
            Metric(
                "caravanserai_database_writes_waiting", .gauge, "Writes that wait for their transaction to begin.",
                samples { Double($0.writes.waiting) }),
            Metric("caravanserai_database_bytes", .gauge, "Files of an open database.", samples { Double($0.bytes) }),
        ]
    }

    /// Officials who are signed in, of sites whose database is open.
    static func sessions(_ sites: [(labels: Labels, accounts: StaffAccounts)]) async -> Metric {
        var samples: [Sample] = []
        for site in sites {
            if let count = try? await site.accounts.openSessions() { samples.append(Sample(Double(count), site.labels)) }
        }
        return Metric("caravanserai_sessions", .gauge, "Officials who are signed in.", samples)
    }

    /// Connections of peers: those that came to be, and those that did not or were closed for the sake of others.
    static func connections(_ listener: FederationListener) -> [Metric] {
        [
            Metric("caravanserai_federation_connections", .gauge, "Federation connections open.", listener.openConnections),
            Metric("caravanserai_tls_handshakes_total", .counter, "TLS handshakes of peers that were completed.", listener.handshakes),
            Metric(
                "caravanserai_federation_connection_failures_total", .counter,
                "Federation connections that failed, in their handshake or later, or were closed for others, by the code in the log.",
                listener.failures.sorted { $0.key < $1.key }.map { Sample(Double($0.value), [(name: "code", value: $0.key)]) }),
        ]
    }
}
