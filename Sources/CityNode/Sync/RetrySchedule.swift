import Federation
import Primitives
import Synchronization

/// When each loop of a city that has failed tries again, and the operator's word that all are to try now.
final class RetrySchedule: Sendable {
    /// Rises when the operator asks; whoever waits then tries at once and forgets how often it has failed.
    let commands = GrowthSignal()
    private let times = Mutex<[String: UTCTime]>([:])

    /// Of the loops that wait, the one that tries first.
    var next: UTCTime? { times.withLock { $0.values.min() } }

    /// - Parameters:
    ///   - loop: its name in the log.
    ///   - seconds: from `now` on.
    func waits(_ loop: String, seconds: Double, now: UTCTime) {
        times.withLock { $0[loop] = UTCTime(milliseconds: now.milliseconds + Int64(seconds * 1000)) }
    }

    func tries(_ loop: String) { times.withLock { $0[loop] = nil } }
}
