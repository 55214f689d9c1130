import Envelope
import Federation
import Ledger
import Primitives
import SQL
import Synchronization
public import TransparencyLog

/// Signs the head of the log: afresh when it has grown, and at least every ten seconds (protocol §4, Read).
public final class CheckpointPublisher: Sendable {
    private struct Signed {
        let checkpoint: SignedCheckpoint
        let size: Int64
        let atSeconds: Int64
        /// What came since the signature before, where it is little.
        let newest: EntryBundle
    }

    /// A signature is used again only while it is younger, in seconds: waiters see one at most ten seconds old.
    private static let renewal: Int64 = 5

    private let sequencer: Sequencer
    private let signer: NoteSigner
    private let clock: Clock
    private let latest = Mutex<Signed?>(nil)
    private let witnessed = Mutex(Witnessed())
    /// Rises with the size of the newest checkpoint that a quorum has cosigned.
    private let witnessedGrowth = GrowthSignal()

    /// What witnesses have said of the newest head that they know.
    private struct Witnessed {
        var head: WitnessState.Head?
        var cosignatures: [NoteSignature] = []
        /// How many witnesses must have cosigned what is published; 0 if none need to.
        var quorum = 0
        /// Of what was published: nothing smaller follows it, whatever the witnesses have seen by then.
        var largestPublished: UInt64 = 0
    }

    /// Seconds that receipts wait for a quorum.
    private static let quorumPatience = 10.0

    init(sequencer: Sequencer, signer: NoteSigner, clock: @escaping Clock) {
        self.sequencer = sequencer
        self.signer = signer
        self.clock = clock
    }

    /// A size of it is committed.
    private var growth: GrowthSignal { sequencer.growth }

    /// The current checkpoint, as soon as the tree is larger than `size` or the wait is over.
    public func checkpoint(after size: Int64?, waitSeconds: Int) async throws -> SignedCheckpoint {
        try await news(after: size, waitSeconds: waitSeconds).checkpoint
    }

    /// The current checkpoint, as soon as the tree is larger than `size` or the wait is over, and the entries from `size` on, where they are few
    /// and at hand.
    func news(after size: Int64?, waitSeconds: Int) async throws -> (checkpoint: SignedCheckpoint, entries: ArraySlice<ArraySlice<UInt8>>) {
        if let size { _ = await (needsQuorum ? witnessedGrowth : growth).wait(beyond: size, seconds: Double(waitSeconds)) }
        let now = clock().seconds
        // A root may have come meanwhile.
        if needsQuorum { return (try witnessedCheckpoint(at: now), []) }
        let signed = try await signed(at: now)
        let since = size.map { $0 - (signed.size - Int64(signed.newest.count)) } ?? -1
        return (signed.checkpoint, since < 0 ? [] : Array(signed.newest).dropFirst(Int(clamping: since)))
    }

    private func signed(at now: Int64) async throws -> Signed {
        let before = latest.withLock { $0 }
        if let before, before.size >= growth.value, now - before.atSeconds < Self.renewal, now >= before.atSeconds { return before }
        let head = try await sequencer.currentHead()
        var newest = EntryBundle()
        if let before { newest = try await self.newest(of: head, since: before.size) ?? newest }
        let signed = Signed(
            checkpoint: try sign(WitnessState.Head(head), at: now), size: head.size, atSeconds: now,
            newest: newest)
        witnessed.withLock { $0.largestPublished = max($0.largestPublished, UInt64(head.size)) }
        latest.withLock { latest in
            if latest.map({ $0.size < signed.size || ($0.size == signed.size && $0.atSeconds <= signed.atSeconds) }) ?? true { latest = signed }
        }
        return signed
    }

    /// - Returns: `nil` where they are many.
    private func newest(of head: SequencedHead.Head, since size: Int64) async throws -> EntryBundle? {
        guard head.size > size else { return EntryBundle() }
        if let appended = head.appended, head.size - Int64(appended.count) == size { return try EntryBundle(appended) }
        return try await sequencer.database.read { try Ledger.entries(from: size, to: head.size, atMost: Ledger.mostAppendedBytes, $0) }
    }

    /// Returns once the published checkpoint covers what was accepted: who has a receipt may look at once (protocol §4).
    ///
    /// - Throws: `unavailable` where the witnesses are away; what was accepted gets its receipt when it is sent again.
    func cover(_ receipts: [Receipt]) async throws {
        let last = receipts.compactMap { if case .accepted(let index) = $0.outcome { index } else { nil } }.max()
        guard let last, needsQuorum else { return }
        guard await witnessedGrowth.wait(beyond: last, seconds: Self.quorumPatience) > last else {
            throw Problem(
                .unavailable, "Too few witnesses have cosigned the log by now. Send the same envelopes again later; they will get their receipts.")
        }
    }

    // MARK: Witnesses

    /// Whether the newest head has not been cosigned by as many as are needed.
    var lacksQuorum: Bool { witnessed.withLock { $0.quorum > 0 && ($0.head.map { Int64($0.size) } ?? -1) < growth.value } }

    private var needsQuorum: Bool { witnessed.withLock { $0.quorum > 0 } }

    /// How many witnesses must cosign what is published; 0 if none need to.
    func require(quorum: Int) { witnessed.withLock { $0.quorum = quorum } }

    /// Others may be witnesses now, or more of them be needed: what was cosigned before has to be cosigned anew.
    func rootChanged(quorum: Int) {
        witnessed.withLock { witnessed in
            witnessed.quorum = quorum
            witnessed.head = nil
            witnessed.cosignatures = []
        }
    }

    /// The head as it stands, for witnesses to look at.
    func unwitnessedCheckpoint() async throws -> SignedCheckpoint {
        try sign(WitnessState.Head(try await sequencer.currentHead()), at: clock().seconds)
    }

    /// Publishes cosignatures of a head; those of an older head than the newest known are of no use any more.
    func keep(_ cosignatures: [NoteSignature], of head: WitnessState.Head) {
        let hasQuorum = witnessed.withLock { witnessed in
            guard head.size >= witnessed.head?.size ?? 0, cosignatures.count >= witnessed.quorum else { return false }
            witnessed.head = head
            witnessed.cosignatures = cosignatures
            return true
        }
        latest.withLock { $0 = nil }
        if hasQuorum { witnessedGrowth.advance(to: Int64(head.size)) }
    }

    private func witnessedCheckpoint(at now: Int64) throws -> SignedCheckpoint {
        guard
            let head = witnessed.withLock({ witnessed in
                witnessed.cosignatures.count < witnessed.quorum ? nil : witnessed.head.flatMap { $0.size >= witnessed.largestPublished ? $0 : nil }
            })
        else {
            throw Problem(.unavailable, "The witnesses have not cosigned the log yet. Ask again after a moment.")
        }
        witnessed.withLock { $0.largestPublished = max($0.largestPublished, head.size) }
        return try sign(head, at: now)
    }

    // MARK: Signing

    /// Signs a head, and adds the cosignatures of exactly this head.
    private func sign(_ head: WitnessState.Head, at now: Int64) throws -> SignedCheckpoint {
        guard let checkpoint = Checkpoint(origin: NoteLine(signer.name), size: head.size, root: head.root) else {
            throw StorageError(.corrupt, "the stored head of the log is no checkpoint; restore a backup")
        }
        let signed = try SignedCheckpoint.sign(checkpoint, by: signer, atSeconds: now)
        let cosignatures = witnessed.withLock { $0.head == head ? $0.cosignatures : [] }
        return cosignatures.isEmpty ? signed : try SignedCheckpoint(parsing: try signed.note.adding(cosignatures).bytes)
    }
}

extension WitnessState.Head {
    fileprivate init(_ head: SequencedHead.Head) { self.init(size: UInt64(head.size), root: head.root) }
}
