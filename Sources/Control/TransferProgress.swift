import StrictJSON
import Synchronization

/// How far long work has come, for whoever waits for it.
final class TransferProgress: Sendable {
    private struct State {
        var done: Int64 = 0
        var total: Int64 = 0
        var isOver = false
    }

    private let state = Mutex(State())

    /// - Parameters:
    ///   - done: units that are done, of `total`; what a unit is depends on the work.
    func report(done: Int64, of total: Int64) {
        state.withLock {
            $0.done = done
            $0.total = total
        }
    }

    func finish() { state.withLock { $0.isOver = true } }
    var isOver: Bool { state.withLock { $0.isOver } }
    var json: JSON { state.withLock { ["done": .integer($0.done), "total": .integer($0.total)] } }
}
