import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TransparencyLog

extension Follower {
    /// Takes in as many entries as one transaction holds.
    func step(from size: Int64, towards checkpoint: VerifiedCheckpoint, _ coordinator: CoordinatorClient) async throws -> Head {
        let target = Int64(checkpoint.size)
        let kept = arrived.withLock { arrived in
            defer { arrived = nil }
            return arrived.flatMap { $0.size == size && size + Int64($0.leaves.count) <= target ? $0.leaves : nil } ?? []
        }
        let leaves = try await fetch(behind: kept, from: size, to: target, coordinator)
        let newSize = size + Int64(leaves.count)
        let known = try await known(at: size)
        var frontier = known.frontier
        let hashes = leaves.map { MerkleHash.leaf($0) }
        let awaited = expected.withLock { $0.filter { $0.size > size && $0.size <= newSize } }
        for hash in hashes {
            frontier.append(hash)
            for head in awaited where head.size == Int64(frontier.size) { try check(head, frontier.root) }
        }
        let proof = try await RemoteProofs(coordinator, treeSize: checkpoint.size).consistency(from: UInt64(newSize))
        do { try proof.verify(oldRoot: frontier.root, newRoot: checkpoint.root) } catch {
            guard kept.isEmpty else { throw Misfit() }
            throw Problem(.logInconsistent, "The entries \(size) to \(newSize - 1) do not lead to the coordinator's checkpoint: \(error).")
        }
        let entries = try await FetchedEntry.verify(leaves, membership: known.membership, own: own)
        let taken = try await commit(
            zip(entries, hashes).map { ($0, $1) }, at: size, expecting: frontier.root,
            checkpoint: newSize == Int64(checkpoint.size) ? checkpoint : nil)
        self.known.withLock { $0 = Known(size: newSize, frontier: frontier, membership: taken.membership) }
        expected.withLock { $0.removeAll { $0.size <= newSize } }
        // Whoever is woken by this reads a ledger that has them.
        grown(taken.writers)
        return taken.head
    }

    private func known(at size: Int64) async throws -> Known {
        if let known = known.withLock({ $0 }), known.size == size { return known }
        let cache = cache
        return try await database.read { connection in
            var proofs = try Ledger.proofs(connection)
            let frontier = try proofs.frontier(atSize: UInt64(size))
            return Known(size: size, frontier: frontier, membership: try Ledger(connection, cache: cache).membership)
        }
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

    /// What a transaction has taken in.
    private struct Taken {
        let head: Head
        let writers: Set<ParticipantID>
        let membership: Membership
    }

    /// Seen before it is durable: the coordinator has it on its disk, and after a power failure here it is fetched again.
    private func commit(
        _ entries: [(FetchedEntry, leaf: MerkleHash)], at size: Int64, expecting root: MerkleHash, checkpoint: VerifiedCheckpoint?
    ) async throws -> Taken {
        let (verification, cache, projections, growth) = (verification, cache, projections, growth)
        let taken = try await database.write { connection in
            let ledger = try Ledger(connection, cache: cache)
            var writers: Set<ParticipantID> = []
            guard ledger.size == size else { throw StorageError(.misuse, "the ledger grew under the follower's hands") }
            for (fetched, leaf) in entries {
                let payload = try verification.check(
                    fetched, at: ledger.size, membership: ledger.membership, lastAcceptedAt: ledger.lastAcceptedAt)
                try Self.append(fetched.entry, payload, leaf: leaf, to: ledger, projections)
                writers.insert(payload.header.from)
            }
            try ledger.flush()
            guard ledger.root == root else {
                throw StorageError(.corrupt, "the ledger's tree does not lead to the root that was verified; restore a backup")
            }
            if let checkpoint { try Self.keep(checkpoint, connection) }
            return Taken(head: (ledger.size, ledger.root), writers: writers, membership: ledger.membership)
        } seen: {
            growth.advance(to: $0.head.size)
        }
        own.remove(entries.map(\.0.entry.envelope.digest))
        return taken
    }

    /// - Throws: `log-inconsistent` for an entry that no ledger can take, however often it is tried: one whose id, number or digest an entry before
    ///   it has.
    private static func append(
        _ entry: LogEntry, _ payload: RecordsPayload, leaf: MerkleHash, to ledger: Ledger, _ projections: Projections
    ) throws {
        do { _ = try ledger.append(entry, payload, leaf: leaf, into: projections) } catch let error as StorageError where error.code == .constraint {
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
}
