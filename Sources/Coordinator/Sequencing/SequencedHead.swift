import Federation
import Synchronization
import TransparencyLog

/// The log's end as the newest transaction left it that is known to have been committed: what every request asks for, so that it need not be read
/// again and again.
///
/// Callers of one database resume in any order: what is older than what is kept is passed over, and so is what was read or written before the
/// last `forget`.
final class SequencedHead: Sendable {
    struct Head: Sendable {
        let size: Int64
        let root: MerkleHash
        let membership: Membership
        /// The entries that the transaction has appended, with which the log ends; `nil` where they are many.
        let appended: [[UInt8]]?
    }

    private struct State {
        var latest: Head?
        var round = 0
    }

    private let state = Mutex(State())

    var latest: Head? { state.withLock { $0.latest } }

    /// To be asked before a transaction whose outcome is to be kept.
    var round: Int { state.withLock { $0.round } }

    func keep(_ head: Head, in round: Int) {
        state.withLock { state in
            guard round == state.round, state.latest.map({ $0.size < head.size }) ?? true else { return }
            state.latest = head
        }
    }

    /// What is known holds no more.
    func forget() {
        state.withLock { state in
            state.latest = nil
            state.round += 1
        }
    }
}
