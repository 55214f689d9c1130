import Synchronization

/// Knows whether the machine lets a database work, and tells once when that changes: a full disk is one line in a log, not one for
/// every write that it refuses.
public final class StorageHealth: Sendable {
    private struct State {
        var isWatching = false
        var trouble: StorageError.Code?
    }

    private let state = Mutex(State())
    private let report: @Sendable (StorageError?) -> Void

    /// - Parameter report: gets the error when trouble begins or changes its kind, `nil` when a write succeeds again.
    public init(report: @escaping @Sendable (StorageError?) -> Void) { self.report = report }

    /// From now on trouble is told; before, it ends the start of whoever opens the database, who tells it.
    public func watch() { state.withLock { $0.isWatching = true } }

    func failed(_ error: any Error) {
        guard let error = error as? StorageError, error.isOfMachine, becomes(error.code) else { return }
        report(error)
    }

    func succeeded() {
        if becomes(nil) { report(nil) }
    }

    /// - Returns: whether that is news.
    private func becomes(_ trouble: StorageError.Code?) -> Bool {
        state.withLock { state in
            guard state.isWatching, state.trouble != trouble else { return false }
            state.trouble = trouble
            return true
        }
    }
}

extension StorageError {
    /// Whether disk, file or lock is to blame, and not what was asked.
    public var isOfMachine: Bool { [.full, .readOnly, .corrupt, .inputOutput, .file, .inUse, .busy].contains(code) }
}
