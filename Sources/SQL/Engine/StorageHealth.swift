import Synchronization

/// Knows whether the machine lets a database work, and tells once when that changes: a full disk is one line in a log, not one for
/// every write that it refuses.
public final class StorageHealth: Sendable {
    private struct State {
        var isWatching = false
        var trouble: StorageError.Code?
        /// Of the first write since the last one that failed.
        var worksSince: ContinuousClock.Instant?
    }

    /// A disk that is just full takes a small write between two that it refuses; only when none was refused for so long after one that succeeded
    /// is it over.
    static let calm = Duration.seconds(30)

    private let state = Mutex(State())
    private let disk: DiskHealth
    private let now: @Sendable () -> ContinuousClock.Instant
    private let report: @Sendable (StorageError?) -> Void

    /// - Parameters:
    ///   - disk: shared by the databases of a process, so that a full disk is told by one of them.
    ///   - now: the clock, for the tests' sake.
    ///   - report: gets the error when trouble begins or changes its kind, `nil` when writes succeed again.
    public init(
        on disk: DiskHealth = DiskHealth(), now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now },
        report: @escaping @Sendable (StorageError?) -> Void
    ) {
        self.disk = disk
        self.now = now
        self.report = report
    }

    deinit { disk.ended(at: ObjectIdentifier(self)) }

    /// From now on trouble is told; before, it ends the start of whoever opens the database, who tells it.
    public func watch() { state.withLock { $0.isWatching = true } }

    func failed(_ error: any Error) {
        guard let error = error as? StorageError, error.isOfMachine else { return }
        let isNews = state.withLock { state in
            guard state.isWatching else { return false }
            state.worksSince = nil
            defer { state.trouble = error.code }
            guard state.trouble != error.code else { return false }
            disk.ended(at: ObjectIdentifier(self))
            return !error.isOfDisk || disk.began(error.code, at: ObjectIdentifier(self))
        }
        if isNews { report(error) }
    }

    func succeeded() {
        let isFirst = state.withLock { state in
            guard state.trouble != nil, state.worksSince == nil else { return false }
            state.worksSince = now()
            return true
        }
        guard isFirst else { return }
        // Nothing else may be written for hours.
        Task { [weak self] in
            try? await Task.sleep(for: Self.calm)
            self?.look()
        }
    }

    /// Tells that trouble is over where it is.
    func look() {
        let isNews = state.withLock { state in
            guard state.trouble != nil, let since = state.worksSince, now() - since >= Self.calm else { return false }
            state.trouble = nil
            state.worksSince = nil
            return disk.ended(at: ObjectIdentifier(self))
        }
        if isNews { report(nil) }
    }
}

extension StorageError {
    /// Whether disk, file or lock is to blame, and not what was asked.
    public var isOfMachine: Bool { isOfDisk || [.corrupt, .file, .inUse, .busy].contains(code) }

    /// Whether what lies on the same disk has the same trouble.
    public var isOfDisk: Bool { [.full, .readOnly, .inputOutput].contains(code) }
}
