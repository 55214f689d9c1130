import CityNode
import SQL

/// What a status page shows of a city.
struct CityOverview: Sendable {
    let ledger: LedgerOverview
    let link: LinkState.Snapshot
    /// Seconds since 1970 of the newest checkpoint that is known to be cosigned; 0 if none.
    let cosignedAt: Int64
    let backlog: Outbox.Backlog
    /// The newest first, at most 5.
    let evidence: [Evidence]

    /// - Parameter newest: how many entries of the log.
    static func of(_ city: City, newest: Int, _ ledgers: LedgerOverviews) async throws -> CityOverview {
        let forum = city.profile.forum
        return try await city.database.read { connection in
            CityOverview(
                ledger: try ledgers.overview(of: forum, newest: newest, connection), link: city.link.snapshot,
                cosignedAt: try city.cosignedAt(connection), backlog: try Outbox.Backlog(connection), evidence: try Evidence.newest(5, connection))
        }
    }
}
