import Synchronization

/// Knows whether the machine lets a database work, and tells once when that changes: a full disk is one line in a log, not one for
/// every write that it refuses.
public final class StorageHealth: Sendable {
    private struct State {
        var isWatching = false
        var trouble: StorageError.Code?
        var lastFailure: ContinuousClock.Instant?
    }

    /// A disk that is just full takes a small write between two that it refuses; only after this long without trouble is it over.
    static let calm = Duration.seconds(5)

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant
    private let report: @Sendable (StorageError?) -> Void

    /// - Parameters:
    ///   - now: the clock, for the tests' sake.
    ///   - report: gets the error when trouble begins or changes its kind, `nil` when writes succeed again.
    public init(now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }, report: @escaping @Sendable (StorageError?) -> Void)
    {
        self.now = now
        self.report = report
    }

    /// From now on trouble is told; before, it ends the start of whoever opens the database, who tells it.
    public func watch() { state.withLock { $0.isWatching = true } }

    func failed(_ error: any Error) {
        guard let error = error as? StorageError, error.isOfMachine else { return }
        let isNews = state.withLock { state in
            guard state.isWatching else { return false }
            state.lastFailure = now()
            defer { state.trouble = error.code }
            return state.trouble != error.code
        }
        if isNews { report(error) }
    }

    func succeeded() {
        let isNews = state.withLock { state in
            guard state.trouble != nil, let last = state.lastFailure, now() - last >= Self.calm else { return false }
            state.trouble = nil
            return true
        }
        if isNews { report(nil) }
    }
}

extension StorageError {
    /// Whether disk, file or lock is to blame, and not what was asked.
    public var isOfMachine: Bool { [.full, .readOnly, .corrupt, .inputOutput, .file, .inUse, .busy].contains(code) }
}
