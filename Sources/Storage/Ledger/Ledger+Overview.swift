public import Domain
public import Federation
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
    public static func overview(newest: Int, _ connection: any SQLConnection) throws -> Overview {
        let ledger = try Ledger(connection)
        let members = ledger.membership.members.values.sorted { $0.city < $1.city }
        var admissions: [CityID: UTCTime] = [:]
        for member in members {
            let leaf = try connection.first("SELECT entry FROM log_entry WHERE idx = $1", [.integer(member.admittedAt)])?.blob(0)
            admissions[member.city] = try leaf.map { try LogEntry($0).acceptedAt }
        }
        let first = max(0, ledger.size - Int64(newest))
        let leaves = try entries(from: first, count: newest, connection)
        return Overview(
            size: ledger.size, root: ledger.root, members: members, admissions: admissions, counts: try counts(connection),
            newest: leaves.enumerated().map { (first + Int64($0), $1) }.reversed())
    }
}
