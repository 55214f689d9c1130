import Synchronization

/// Knows whether the machine lets a database work, and tells once when that changes: a full disk is one line in a log, not one for
/// every write that it refuses.
public final class StorageHealth: Sendable {
    private let trouble = Mutex<StorageError.Code?>(nil)
    private let report: @Sendable (StorageError?) -> Void

    /// - Parameter report: gets the error when trouble begins or changes its kind, `nil` when a write succeeds again.
    public init(report: @escaping @Sendable (StorageError?) -> Void) { self.report = report }

    func failed(_ error: any Error) {
        guard let error = error as? StorageError, error.isOfMachine, trouble.withLock({ $0.exchange(error.code) }) != error.code else { return }
        report(error)
    }

    func succeeded() {
        guard trouble.withLock({ $0.exchange(nil) }) != nil else { return }
        report(nil)
    }
}

extension Optional {
    fileprivate mutating func exchange(_ next: Self) -> Self {
        defer { self = next }
        return self
    }
}

extension StorageError {
    /// Whether disk, file or lock is to blame, and not what was asked.
    public var isOfMachine: Bool { [.full, .readOnly, .corrupt, .inputOutput, .file, .inUse, .busy].contains(code) }
}
