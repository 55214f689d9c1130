import Ledger
public import Primitives
public import SQL
import Synchronization

/// The system's clock, moved by as much as a test says.
public final class MovedClock: Sendable {
    private let offset: Mutex<Int64>

    /// - Parameter hours: ahead of the system's clock.
    public init(hours: Int64 = 0) { offset = Mutex(hours * 3600) }

    public func move(hours: Int64) { move(seconds: hours * 3600) }
    public func move(seconds: Int64) { offset.withLock { $0 += seconds } }

    public var now: UTCTime { UTCTime.system.adding(seconds: offset.withLock { $0 }) }
    public var reading: Clock { { [self] in now } }
}
