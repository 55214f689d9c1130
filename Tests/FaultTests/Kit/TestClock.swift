import Ledger
import Primitives
import SQL
import Synchronization

/// The system's clock, moved by as much as a test says.
final class TestClock: Sendable {
    private let offset = Mutex<Int64>(0)

    func move(seconds: Int64) { offset.withLock { $0 += seconds } }
    func move(days: Int64) { offset.withLock { $0 += days * 86_400 } }

    var now: UTCTime { UTCTime.system.adding(seconds: offset.withLock { $0 }) }
    var reading: Clock { { [self] in now } }
    /// What the clock is moved by counts as time that passes.
    var uptime: Uptime { { [self] in systemUptime() + offset.withLock { $0 } * 1000 } }
}
