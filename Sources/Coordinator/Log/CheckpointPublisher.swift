import Domain
import Envelope
public import Federation
public import Storage
import Synchronization
public import TransparencyLog

/// Signs the head of the log: afresh when it has grown, and at least every ten seconds (protocol §4, Read).
public final class CheckpointPublisher: Sendable {
    private struct Signed {
        let checkpoint: SignedCheckpoint
        let size: Int64
        let atSeconds: Int64
    }

    /// A signature is used again only while it is younger, in seconds: waiters see one at most ten seconds old.
    private static let renewal: Int64 = 5

    private let database: any Database
    private let signer: NoteSigner
    private let clock: Clock
    private let growth: GrowthSignal
    private let latest = Mutex<Signed?>(nil)

    /// - Parameter growth: the sequencer's; a size of it is committed.
    public init(database: any Database, signer: NoteSigner, growth: GrowthSignal, clock: @escaping Clock) {
        self.database = database
        self.signer = signer
        self.growth = growth
        self.clock = clock
    }

    /// The current checkpoint, as soon as the tree is larger than `size` or the wait is over.
    public func checkpoint(after size: Int64?, waitSeconds: Int) async throws -> SignedCheckpoint {
        if let size { _ = await growth.wait(beyond: size, seconds: Double(waitSeconds)) }
        let now = clock().seconds
        if let signed = latest.withLock({ $0 }), signed.size >= growth.value, now - signed.atSeconds < Self.renewal, now >= signed.atSeconds {
            return signed.checkpoint
        }
        let head = try await database.read { try Ledger.head($0) }
        guard let checkpoint = Checkpoint(origin: NoteLine(signer.name), size: UInt64(head.size), root: head.root) else {
            throw StorageError(.corrupt, "the stored head of the log is no checkpoint; restore a backup")
        }
        let signed = Signed(checkpoint: try SignedCheckpoint.sign(checkpoint, by: signer, atSeconds: now), size: head.size, atSeconds: now)
        latest.withLock { latest in
            if latest.map({ $0.size < signed.size || ($0.size == signed.size && $0.atSeconds <= signed.atSeconds) }) ?? true { latest = signed }
        }
        return signed.checkpoint
    }
}
