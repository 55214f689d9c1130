import Envelope
import Federation
import Synchronization

/// Promises of the coordinator that the log is expected to bear out in a moment, so that they need not be written first: where they are lost with the
/// process, the same envelopes are sent again, and get the same places.
///
/// Who sends writes those down that the log keeps waiting.
final class HeldReceipts: Sendable {
    /// The coordinator's answer to one batch, all of which it took.
    struct Answer: Sendable {
        let receipts: [Receipt]
        let digest: EnvelopeDigest
        /// As it was signed: evidence, where the log has it otherwise.
        let bytes: [UInt8]
        /// Of our copy of the log, before the batch was sent.
        let knownSize: Int64
    }

    struct Promise: Sendable {
        let digest: EnvelopeDigest
        let index: Int64
        let answer: Answer
    }

    /// How long the log may take.
    static let patience = Duration.milliseconds(250)
    /// Batches that are held at a time; of more, each is written down at once.
    private static let most = 32

    private struct Held {
        let answer: Answer
        let since: ContinuousClock.Instant
        var indices: [EnvelopeDigest: Int64]
    }

    private let held = Mutex<[Held]>([])

    /// - Returns: whether it is held; not where something was refused, or there are too many.
    func add(_ answer: Answer, at now: ContinuousClock.Instant = .now) -> Bool {
        var indices: [EnvelopeDigest: Int64] = [:]
        for receipt in answer.receipts {
            guard case .accepted(let index) = receipt.outcome, let digest = receipt.digest else { return false }
            indices[digest] = index
        }
        return held.withLock { held in
            guard held.count < Self.most else { return false }
            held.append(Held(answer: answer, since: now, indices: indices))
            return true
        }
    }

    var isEmpty: Bool { held.withLock { $0.isEmpty } }
    /// Envelopes among them.
    var count: Int { held.withLock { $0.reduce(0) { $0 + $1.indices.count } } }

    /// The place that was promised to an envelope.
    func index(of digest: EnvelopeDigest) -> Int64? { held.withLock { $0.lazy.compactMap { $0.indices[digest] }.first } }

    /// What should stand in a log of this size.
    func promises(below size: Int64) -> [Promise] {
        held.withLock { held in
            held.flatMap { held in
                held.indices.filter { $0.value < size }.map { Promise(digest: $0.key, index: $0.value, answer: held.answer) }
            }
        }
    }

    /// The log has borne them out.
    func keep(_ digests: [EnvelopeDigest]) {
        guard !digests.isEmpty else { return }
        held.withLock { held in
            for place in held.indices { for digest in digests { held[place].indices[digest] = nil } }
            held.removeAll { $0.indices.isEmpty }
        }
    }

    /// The oldest answer for which the log has had its time.
    func overdue(at now: ContinuousClock.Instant = .now) -> Answer? {
        held.withLock { $0.first.flatMap { now - $0.since >= Self.patience ? $0.answer : nil } }
    }

    /// It was written down, or found to be broken.
    ///
    /// - Returns: whether it was still held: who is told so reports what is wrong with it, and nobody else does.
    @discardableResult
    func remove(_ answer: Answer) -> Bool {
        held.withLock { held in
            let count = held.count
            held.removeAll { $0.answer.digest == answer.digest }
            return held.count < count
        }
    }

    /// Forgets all.
    ///
    /// - Returns: the answers as they were signed.
    func takeAll() -> [[UInt8]] {
        held.withLock { held in
            defer { held = [] }
            return held.map(\.answer.bytes)
        }
    }
}
