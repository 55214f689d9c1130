import Envelope
public import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TransparencyLog

/// Brings a forum's ledger to the coordinator's head: fetches, compares, verifies, and commits each step whole (protocol §4).
///
/// One at a time: the forum's loop calls it, and `city accept-log` where that one has halted.
public final class Follower: Sendable {
    /// Bytes of entries that one transaction takes in.
    static let stepBytes = 8 << 20
    /// Seconds after which a cosigned checkpoint is too old for anything new to be believed.
    static let hardLimit: Int64 = 86_400
    /// By which a checkpoint may be ahead of our clock, in seconds.
    static let softLimit: Int64 = 300

    typealias Head = (size: Int64, root: MerkleHash)

    /// What has come of a step before the link broke, or along with the checkpoint; the next attempt goes on behind it.
    struct Arrived {
        /// Of the ledger that the entries are to be appended to.
        let size: Int64
        let leaves: [[UInt8]]
    }

    /// What a step needs of the ledger that it begins with, as the last commit left it.
    struct Known {
        let size: Int64
        let frontier: MerkleFrontier
        /// Keys to try signatures with; which of them hold is judged against the ledger in the transaction that takes the entries in.
        let membership: Membership
    }

    /// What was kept of an earlier attempt does not fit; it is fetched anew before anybody is accused.
    struct Misfit: Error {}

    /// The log is not what one of this node's cities has verified before.
    struct Contradiction: Error {
        let problem: Problem
        /// The signed note that the city had verified.
        let ours: [UInt8]?
    }

    let database: any Database
    let verification: EntryVerification
    let projections: Projections
    private let clock: Clock
    let cache: MembershipCache
    let own: OwnEnvelopes
    let grown: @Sendable (Set<ParticipantID>) -> Void
    /// What cities remember beyond our own head.
    let expected = Mutex<[RememberedHead]>([])
    private let lastHead = Mutex<Head?>(nil)
    let arrived = Mutex<Arrived?>(nil)
    let known = Mutex<Known?>(nil)
    /// Rises with each commit, as soon as readers see it; its value is the size of the ledger.
    public let growth: GrowthSignal

    /// - Parameter grown: told who wrote the entries that were taken in, once they are on disk.
    init(
        forum: ForumID, features: ForumFeatures, database: any Database, own: OwnEnvelopes, memberships: MembershipCache,
        clock: @escaping Clock, size: Int64, grown: @escaping @Sendable (Set<ParticipantID>) -> Void
    ) {
        cache = memberships
        self.own = own
        self.grown = grown
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
        _ coordinator: CoordinatorClient, root: TrustRoot, waitSeconds: Int, hasNewerRoot: () async throws -> Bool
    ) async throws -> VerifiedCheckpoint {
        let size = growth.value
        let news = try await coordinator.checkpoint(after: size, waitSeconds: waitSeconds, now: clock())
        let bytes = news.checkpoint
        let checkpoint = try believed(bytes, root)
        if !news.entries.isEmpty { arrived.withLock { $0 = $0 ?? Arrived(size: size, leaves: news.entries) } }
        do {
            try await advance(to: checkpoint, coordinator)
        } catch let problem as Problem where problem.code == .logInconsistent {
            try await accuse(problem, ours: nil, theirs: bytes, hasNewerRoot)
        } catch let contradiction as Contradiction {
            try await accuse(contradiction.problem, ours: contradiction.ours, theirs: bytes, hasNewerRoot)
        }
        return checkpoint
    }

    /// The size of the coordinator's log now, as it signs it.
    func size(of coordinator: CoordinatorClient, root: TrustRoot) async throws -> Int64 {
        Int64(try believed(try await coordinator.checkpoint(after: 0, waitSeconds: 0, now: clock()).checkpoint, root).size)
    }

    private func believed(_ bytes: [UInt8], _ root: TrustRoot) throws -> VerifiedCheckpoint {
        guard let origin = NoteName("\(verification.forum)/log") else { throw Problem(.internal, "The forum's name is no note's name.") }
        let checkpoint = try SignedCheckpoint.verify(bytes, origin: origin, logKeys: root.logKeys.map(\.raw))
        if root.quorum > 0 { try checkpoint.requireQuorum(root.quorum, of: root.witnessKeys) }
        guard checkpoint.cosignedAtSeconds <= clock().seconds + Self.softLimit else {
            throw Problem(
                .expired,
                "The coordinator's checkpoint is signed more than five minutes ahead of our clock; it is not believed. Compare both machines' clocks."
            )
        }
        return checkpoint
    }

    private func accuse(_ problem: Problem, ours: [UInt8]?, theirs: [UInt8], _ hasNewerRoot: () async throws -> Bool) async throws {
        if try await hasNewerRoot() { throw Problem(.unavailable, "A newer root has come; the log is read again under it.") }
        try await keepEvidence(problem, ours: ours, theirs: theirs)
        throw problem
    }

    /// Holds the log to what a city has verified of it: now, where our ledger has come that far, else when it does.
    ///
    /// - Throws: `Contradiction`.
    func expect(_ head: RememberedHead) async throws {
        guard head.size > 0 else { return }
        let root = try await database.read { connection -> MerkleHash? in
            guard try Ledger.head(connection).size >= head.size else { return nil }
            var proofs = try Ledger.proofs(connection)
            return try proofs.root(atSize: UInt64(head.size))
        }
        if let root { return try check(head, root) }
        expected.withLock { expected in
            if !expected.contains(where: { $0.size == head.size && $0.root == head.root }) { expected.append(head) }
        }
        // It may have grown in between.
        if growth.value >= head.size {
            expected.withLock { $0.removeAll { $0 == head } }
            try await expect(head)
        }
    }

    func check(_ head: RememberedHead, _ root: MerkleHash) throws {
        guard root != head.root else { return }
        throw Contradiction(
            problem: Problem(
                .logInconsistent,
                "The log has another root at size \(head.size) than \(head.city) had verified there. It was cut, replaced or forked."),
            ours: head.checkpoint)
    }

    private func advance(to checkpoint: VerifiedCheckpoint, _ coordinator: CoordinatorClient) async throws {
        var head = try await currentHead()
        let target = Int64(checkpoint.size)
        if let ahead = expected.withLock({ $0.max { $0.size < $1.size } }), ahead.size > target {
            throw Contradiction(
                problem: Problem(
                    .logInconsistent, "The coordinator's log has \(target) entries; \(ahead.city) had verified \(ahead.size). It was cut or replaced."
                ),
                ours: ahead.checkpoint)
        }
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

    /// Keeps both signed notes, and that the forum has halted here: a restart does not undo it.
    ///
    /// - Parameter ours: what was verified before; the newest checkpoint here where it is `nil`.
    func keepEvidence(_ problem: Problem, ours: [UInt8]?, theirs: [UInt8]?) async throws {
        let now = clock()
        try await database.write { connection in
            let newest = try connection.first("SELECT checkpoint FROM sync_state WHERE id = 1")?.optionalBlob(0)
            try Evidence.keep(problem.detail, ours: ours ?? newest, theirs: theirs ?? newest, at: now, connection)
            try connection.execute("UPDATE sync_state SET halted = $1 WHERE id = 1", [.text(problem.detail)])
        }
    }
}
