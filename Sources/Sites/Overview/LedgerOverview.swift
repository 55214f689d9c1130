import Federation
import Ledger
import Primitives
import SQL
import Synchronization
import TransparencyLog

/// What a status page shows of a ledger, of one moment.
struct LedgerOverview: Sendable {
    let size: Int64
    let root: MerkleHash
    /// In the order of their ids.
    let members: [Member]
    /// When the entry that admitted a city was accepted.
    let admissions: [CityID: UTCTime]
    let counts: [(type: String, count: Int)]
    /// The newest first.
    let newest: [(index: Int64, leaf: [UInt8])]

    /// - Parameter newest: how many entries.
    init(newest: Int, cache: MembershipCache, _ connection: any SQLConnection) throws {
        let ledger = try Ledger(connection, cache: cache)
        size = ledger.size
        root = ledger.root
        members = ledger.membership.members.values.sorted { $0.city < $1.city }
        admissions = try Ledger.admissions(connection)
        counts = try Ledger.counts(connection)
        let first = max(0, ledger.size - Int64(newest))
        self.newest = try Ledger.entries(from: first, count: newest, connection).enumerated().map { (first + Int64($0), $1) }.reversed()
    }
}

/// The last overview of each forum's ledger: as long as a log has not grown, a page that anybody may ask for reads nothing of it again, whichever
/// of a node's cities it is of.
final class LedgerOverviews: Sendable {
    private struct Kept {
        let memberships = MembershipCache()
        var overview: (newest: Int, of: LedgerOverview)?
    }

    private let kept = Mutex<[ForumID: Kept]>([:])

    /// - Parameter newest: how many entries at least.
    func overview(of forum: ForumID, newest: Int, _ connection: any SQLConnection) throws -> LedgerOverview {
        let head = try Ledger.head(connection)
        let known = kept.withLock { kept in
            let known = kept[forum] ?? Kept()
            kept[forum] = known
            return known
        }
        if let overview = known.overview, overview.newest >= newest, overview.of.size == head.size, overview.of.root == head.root {
            return overview.of
        }
        let overview = try LedgerOverview(newest: newest, cache: known.memberships, connection)
        kept.withLock { $0[forum]?.overview = (newest, overview) }
        return overview
    }
}
