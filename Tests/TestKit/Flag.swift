import Synchronization

/// Raised once, seen by all tasks.
public final class Flag: Sendable {
    private let state = Mutex(false)

    public init() {}

    public var isRaised: Bool { state.withLock(\.self) }
    public func raise() { state.withLock { $0 = true } }
}
