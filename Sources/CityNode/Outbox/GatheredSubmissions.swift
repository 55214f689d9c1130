import Envelope
import SQL
import Synchronization

/// What callers have handed in while the database was busy: one write takes all of it.
final class GatheredSubmissions: Sendable {
    struct Submission: Sendable {
        let drafts: [Outbox.Draft]
        let alongside: Outbox.Alongside
        let caller: CheckedContinuation<EnvelopeDigest, any Error>
    }

    /// How many wait at most.
    private static let most = 4096
    /// Of one write: they share a signature, and the path to it is in each envelope.
    private static let mostTogether = 64

    private struct State {
        var waiting: [Submission] = []
        /// Whether a write was asked for that has not taken anything yet.
        var isAwaited = false
    }

    private let state = Mutex(State())

    /// - Returns: whether the caller must ask for a write.
    /// - Throws: `overloaded`.
    func add(_ submission: Submission) throws(StorageError) -> Bool {
        try state.withLock { state throws(StorageError) in
            guard state.waiting.count < Self.most else {
                throw StorageError(.overloaded, "\(Self.most) submissions wait to be signed already; try again later")
            }
            state.waiting.append(submission)
            defer { state.isAwaited = true }
            return !state.isAwaited
        }
    }

    /// - Returns: the oldest, and whether another write must be asked for.
    func take() -> (submissions: [Submission], mustAskAgain: Bool) {
        state.withLock { state in
            let taken = Array(state.waiting.prefix(Self.mostTogether))
            state.waiting.removeFirst(taken.count)
            state.isAwaited = !state.waiting.isEmpty
            return (taken, state.isAwaited)
        }
    }

    /// All, where no write can be had.
    func takeAll() -> [Submission] {
        state.withLock { state in
            defer { state = State() }
            return state.waiting
        }
    }
}
