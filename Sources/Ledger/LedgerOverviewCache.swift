public import SQL
import Synchronization

/// The last overview of a ledger: as long as the log has not grown, a page that anybody may ask for reads nothing of it again.
public final class LedgerOverviewCache: Sendable {
    private let kept = Mutex<(newest: Int, overview: Ledger.Overview)?>(nil)

    private let memberships = MembershipCache()

    public init() {}

    /// - Parameter newest: how many entries at least.
    public func overview(newest: Int, _ connection: any SQLConnection) throws -> Ledger.Overview {
        let head = try Ledger.head(connection)
        if let kept = kept.withLock({ $0 }), kept.newest >= newest, kept.overview.size == head.size, kept.overview.root == head.root {
            return kept.overview
        }
        let overview = try Ledger.overview(newest: newest, cache: memberships, connection)
        kept.withLock { $0 = (newest, overview) }
        return overview
    }
}
