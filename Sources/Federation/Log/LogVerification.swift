public import Envelope
import Primitives
import StrictJSON
public import TransparencyLog

/// Verifies a whole log from nothing but its root: what anyone can do with a downloaded copy, offline.
public struct LogVerification: Sendable {
    public private(set) var frontier = MerkleFrontier()
    public private(set) var membership: Membership
    /// Records by type.
    public private(set) var records: [String: Int] = [:]
    private var lastAcceptedAt = UTCTime(milliseconds: 0)
    private let verification: EntryVerification
    private var lastSequences: [ParticipantID: SequenceNumber] = [:]
    private var ids: Set<UUIDv7> = []

    /// - Parameter roots: in their order, each vouched for by the one before; what any of them lets the secretariat sign is believed.
    public init(roots: [TrustRoot], registry: RecordRegistry) {
        membership = Membership(secretariatKeys: [])
        for root in roots { membership.trust(root.signingKeys) }
        verification = EntryVerification(forum: roots[0].forum, registry: registry)
    }

    /// Takes the next entry: its signature, its owner, its place.
    ///
    /// - Throws: `log-inconsistent`.
    public mutating func append(_ bytes: [UInt8]) throws(Problem) {
        let index = Int64(frontier.size)
        let fetched = try FetchedEntry(bytes, membership: membership)
        let payload = try verification.check(fetched, at: index, membership: membership, lastAcceptedAt: lastAcceptedAt)
        guard ids.insert(payload.header.id).inserted else {
            throw Problem(.logInconsistent, "The log's entry \(index) has the id of an entry before it.")
        }
        if let last = lastSequences.updateValue(payload.sequence, forKey: payload.header.from), last >= payload.sequence {
            throw Problem(
                .logInconsistent, "The log's entry \(index) is number (\(payload.sequence)) of \(payload.header.from), which had (\(last)) before.")
        }
        for record in payload.records {
            try membership.apply(record, at: index)
            records[record.type, default: 0] += 1
        }
        lastAcceptedAt = fetched.entry.acceptedAt
        frontier.append(MerkleHash.leaf(bytes))
    }

    /// Whether the entries so far are exactly what a checkpoint says.
    public func finish(_ checkpoint: VerifiedCheckpoint) throws(Problem) {
        guard frontier.size == checkpoint.size, frontier.root == checkpoint.root else {
            throw Problem(
                .logInconsistent,
                "The \(frontier.size) entries have the root \(frontier.root), the checkpoint says \(checkpoint.size) and \(checkpoint.root).")
        }
    }
}
