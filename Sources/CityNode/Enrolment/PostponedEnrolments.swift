import Primitives
import Synchronization

/// Until when a coordinator has asked not to be asked again about an application (`Retry-After`, RFC 9110 section 10.2.3).
final class PostponedEnrolments: Sendable {
    /// Seconds that a city waits at most before it asks again, however long the coordinator has told it to wait.
    private static let longest = 3600

    private let due = Mutex<[CityID: ContinuousClock.Instant]>([:])

    func postpone(_ city: CityID, seconds: Int, now: ContinuousClock.Instant = .now) {
        due.withLock { $0[city] = now + .seconds(min(max(0, seconds), Self.longest)) }
    }

    /// Whether the enrolment of a city may be asked about now. A wait that is over is forgotten.
    func isDue(_ city: CityID, now: ContinuousClock.Instant = .now) -> Bool {
        due.withLock { due in
            guard let moment = due[city], moment > now else {
                due[city] = nil
                return true
            }
            return false
        }
    }
}
