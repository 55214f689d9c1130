public import Federation
public import Primitives
import SQL
public import TransparencyLog

extension Ledger {
    /// What a status page shows of a ledger, of one moment.
    public struct Overview: Sendable {
        public let size: Int64
        public let root: MerkleHash
        /// In the order of their ids.
        public let members: [Member]
        /// When the entry that admitted a city was accepted.
        public let admissions: [CityID: UTCTime]
        public let counts: [(type: String, count: Int)]
        /// The newest first.
        public let newest: [(index: Int64, leaf: [UInt8])]
    }

    /// - Parameter newest: how many entries.
    static func overview(newest: Int, cache: MembershipCache, _ connection: any SQLConnection) throws -> Overview {
        let ledger = try Ledger(connection, cache: cache)
        let members = ledger.membership.members.values.sorted { $0.city < $1.city }
        let first = max(0, ledger.size - Int64(newest))
        let leaves = try entries(from: first, count: newest, connection)
        return Overview(
            size: ledger.size, root: ledger.root, members: members, admissions: try admissions(connection), counts: try counts(connection),
            newest: leaves.enumerated().map { (first + Int64($0), $1) }.reversed())
    }
}
