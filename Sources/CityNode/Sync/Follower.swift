import Envelope
public import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TransparencyLog

/// Brings a city's ledger to the coordinator's head: fetches, compares, verifies, and commits each step whole (protocol §4).
///
/// One at a time: the sync service calls it, nobody else.
public final class Follower: Sendable {
    /// Bytes of entries that one transaction takes in.
    private static let stepBytes = 8 << 20
    /// Seconds after which a cosigned checkpoint is too old for anything new to be believed.
    static let hardLimit: Int64 = 86_400
    /// By which a checkpoint may be ahead of our clock, in seconds.
    static let softLimit: Int64 = 300

    private typealias Head = (size: Int64, root: MerkleHash)

    /// What has come of a step before the link broke; the next attempt goes on behind it.
    private struct Arrived {
        /// Of the ledger that the entries are to be appended to.
        let size: Int64
        let leaves: [[UInt8]]
    }

    /// What was kept of an earlier attempt does not fit; it is fetched anew before anybody is accused.
    private struct Misfit: Error {}

    private let city: ParticipantID
    private let database: any Database
    private let verification: EntryVerification
    private let projections: Projections
    private let clock: Clock
    private let cache = MembershipCache()
    private let pending: PendingChanges
    private let own: OwnEnvelopes
    private let lastHead = Mutex<Head?>(nil)
    private let arrived = Mutex<Arrived?>(nil)
    /// Rises with each commit; its value is the size of the ledger.
    public let growth: GrowthSignal

    init(
        city: ParticipantID, forum: ForumID, features: ForumFeatures, database: any Database, pending: PendingChanges, own: OwnEnvelopes,
        clock: @escaping Clock, size: Int64
    ) {
        self.city = city
        self.pending = pending
        self.own = own
        self.database = database
        self.clock = clock
        verification = EntryVerification(forum: forum, registry: features.registry)
        projections = features.projections
        growth = GrowthSignal(size)
    }

    /// One round: waits for the log to grow, then follows it to the checkpoint's size.
    ///
    /// - Parameter hasNewerRoot: asked before anyone is accused; a root may have brought keys that explain it.
    /// - Throws: `log-inconsistent`, with the evidence already stored; `Refusal`, `PeerUnreachable`, `StorageError`.
    @discardableResult
    func follow(
        _ coordinator: CoordinatorClient, root: Root, waitSeconds: Int, hasNewerRoot: () async throws -> Bool
    ) async throws -> VerifiedCheckpoint {
        let bytes = try await coordinator.checkpoint(after: growth.value, waitSeconds: waitSeconds, now: clock())
        guard let origin = NoteName("\(verification.forum)/log") else { throw Problem(.internal, "The forum's name is no note's name.") }
        let checkpoint = try SignedCheckpoint.verify(bytes, origin: origin, logKeys: root.logKeys.map(\.raw))
        if root.quorum > 0 { try checkpoint.requireQuorum(root.quorum, of: root.witnessKeys) }
        guard checkpoint.cosignedAtSeconds <= clock().seconds + Self.softLimit else {
            throw Problem(
                .expired,
                "The coordinator's checkpoint is signed more than five minutes ahead of our clock; it is not believed. Compare both machines' clocks."
            )
        }
        do {
            try await advance(to: checkpoint, coordinator)
        } catch let problem as Problem where problem.code == .logInconsistent {
            if try await hasNewerRoot() { throw Problem(.unavailable, "A newer root has come; the log is read again under it.") }
            try await keepEvidence(problem, theirs: bytes)
            throw problem
        }
        return checkpoint
    }

    private func advance(to checkpoint: VerifiedCheckpoint, _ coordinator: CoordinatorClient) async throws {
        var head = try await currentHead()
        let target = Int64(checkpoint.size)
        guard target >= head.size else {
            throw Problem(.logInconsistent, "The coordinator's log has \(target) entries; it had \(head.size) before. It was cut or replaced.")
        }
        guard target > head.size else {
            guard checkpoint.root == head.root else {
                throw Problem(.logInconsistent, "The coordinator's log has another root than ours at the same size, \(target). It was forked.")
            }
            return
        }
        guard clock().seconds - checkpoint.cosignedAtSeconds <= Self.hardLimit else {
            // Nobody is accused: the coordinator may be frozen, or one of the two clocks be wrong.
            throw Problem(
                .expired,
                "The coordinator's checkpoint was signed more than a day ago by our clock; nothing new is believed. Compare both machines' clocks.")
        }
        while head.size < target {
            do { head = try await step(from: head.size, towards: checkpoint, coordinator) } catch is Misfit {
                head = try await step(from: head.size, towards: checkpoint, coordinator)
            }
            lastHead.withLock { $0 = head }
        }
    }

    /// From memory after the first time: an idle city's database stays closed.
    private func currentHead() async throws -> Head {
        if let head = lastHead.withLock({ $0 }) { return head }
        let head = try await database.read { try Ledger.head($0) }
        lastHead.withLock { $0 = head }
        return head
    }

    /// Takes in as many entries as one transaction holds.
    private func step(from size: Int64, towards checkpoint: VerifiedCheckpoint, _ coordinator: CoordinatorClient) async throws -> Head {
        let target = Int64(checkpoint.size)
        let kept = arrived.withLock { arrived in
            defer { arrived = nil }
            return arrived.flatMap { $0.size == size && size + Int64($0.leaves.count) <= target ? $0.leaves : nil } ?? []
        }
        let leaves = try await fetch(behind: kept, from: size, to: target, coordinator)
        let newSize = size + Int64(leaves.count)
        var frontier = try await database.read { connection in
            var proofs = try Ledger.proofs(connection)
            return try proofs.frontier(atSize: UInt64(size))
        }
        let hashes = leaves.map { MerkleHash.leaf($0) }
        frontier.append(contentsOf: hashes)
        let proof = try await RemoteProofs(coordinator, treeSize: checkpoint.size).consistency(from: UInt64(newSize))
        do { try proof.verify(oldRoot: frontier.root, newRoot: checkpoint.root) } catch {
            guard kept.isEmpty else { throw Misfit() }
            throw Problem(.logInconsistent, "The entries \(size) to \(newSize - 1) do not lead to the coordinator's checkpoint: \(error).")
        }
        let cache = cache
        let membership = try await database.read { try Ledger($0, cache: cache).membership }
        let entries = try await FetchedEntry.verify(leaves, membership: membership, own: own)
        let head = try await commit(
            zip(entries, hashes).map { ($0, $1) }, at: size, expecting: frontier.root,
            checkpoint: newSize == Int64(checkpoint.size) ? checkpoint : nil)
        growth.advance(to: head.size)
        return head
    }

    /// - Parameter kept: entries from `size` on that have come already.
    private func fetch(behind kept: [[UInt8]], from size: Int64, to target: Int64, _ coordinator: CoordinatorClient) async throws -> [[UInt8]] {
        var leaves = kept
        var bytes = kept.reduce(0) { $0 + $1.count }
        var next = size + Int64(kept.count)
        while next < target, bytes < Self.stepBytes {
            let first = next / 256 * 256
            guard let coordinate = TileCoordinate(level: 0, index: UInt64(next / 256), width: Int(min(256, target - first))) else { break }
            do {
                let fetched = try await coordinator.entries(coordinate, from: Int(next - first))
                bytes += fetched.reduce(0) { $0 + $1.count }
                next += Int64(fetched.count)
                leaves += fetched
            } catch let error as PeerUnreachable {
                if !leaves.isEmpty { arrived.withLock { $0 = Arrived(size: size, leaves: leaves) } }
                throw error
            }
        }
        return leaves
    }

    private func commit(
        _ entries: [(FetchedEntry, leaf: MerkleHash)], at size: Int64, expecting root: MerkleHash, checkpoint: VerifiedCheckpoint?
    ) async throws -> Head {
        let (verification, cache, city, projections) = (verification, cache, city, projections)
        let (head, settled): (Head, [SequenceNumber]) = try await database.write { connection in
            let ledger = try Ledger(connection, cache: cache)
            var settled: [SequenceNumber] = []
            guard ledger.size == size else { throw StorageError(.misuse, "the ledger grew under the follower's hands") }
            for (fetched, leaf) in entries {
                let payload = try verification.check(
                    fetched, at: ledger.size, membership: ledger.membership, lastAcceptedAt: ledger.lastAcceptedAt)
                let index = try Self.append(fetched.entry, payload, leaf: leaf, to: ledger, projections)
                guard payload.header.from == city else { continue }
                try Outbox.settle(payload, fetched.entry.envelope.digest, at: index, connection)
                settled.append(payload.sequence)
            }
            try ledger.flush()
            guard ledger.root == root else {
                throw StorageError(.corrupt, "the ledger's tree does not lead to the root that was verified; restore a backup")
            }
            try Outbox.checkPromises(upTo: ledger.size, connection)
            if let checkpoint { try Self.keep(checkpoint, connection) }
            return ((ledger.size, ledger.root), settled)
        }
        // Before anyone is told that the ledger has grown: who waits for these may go on.
        pending.settle(settled)
        own.remove(entries.map(\.0.entry.envelope.digest))
        return head
    }

    /// - Throws: `log-inconsistent` for an entry that no ledger can take, however often it is tried: one whose id, number or digest an entry before
    ///   it has.
    private static func append(
        _ entry: LogEntry, _ payload: RecordsPayload, leaf: MerkleHash, to ledger: Ledger, _ projections: Projections
    ) throws -> Int64 {
        do {
            return try ledger.append(entry, payload, leaf: leaf, into: projections)
        } catch let error as StorageError where error.code == .constraint {
            throw Problem(
                .logInconsistent,
                "The log's entry \(ledger.size) cannot be believed: an entry before it has its id \(payload.header.id), or is number (\(payload.sequence)) of \(payload.header.from) as well"
            )
        }
    }

    private static func keep(_ checkpoint: VerifiedCheckpoint, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE sync_state SET checkpoint = $1, cosigned_at = $2 WHERE id = 1",
            [.blob(checkpoint.noteBytes), .integer(checkpoint.cosignedAtSeconds)])
    }

    /// Keeps both signed notes, and that the city has halted: a restart does not undo it.
    func keepEvidence(_ problem: Problem, theirs: [UInt8]) async throws {
        let now = clock().milliseconds
        try await database.write { connection in
            let ours = try connection.first("SELECT checkpoint FROM sync_state WHERE id = 1")?.optionalBlob(0)
            try connection.execute(
                "INSERT INTO evidence (found_at, reason, ours, theirs) VALUES ($1, $2, $3, $4) ON CONFLICT (found_at) DO NOTHING",
                [.integer(now), .text(problem.detail), SQLValue(ours), .blob(theirs)])
            try connection.execute("UPDATE sync_state SET halted = $1 WHERE id = 1", [.text(problem.detail)])
        }
    }
}
