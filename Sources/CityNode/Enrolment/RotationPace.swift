import Synchronization

/// How long to wait before the coordinator is asked again for the certificate of announced keys: 0.2 s at first, at most 30 s.
final class RotationPace: Sendable {
    private let seconds = Mutex(0.2)

    func next() -> Double {
        seconds.withLock { seconds in
            defer { seconds = min(30, seconds * 1.5) }
            return seconds
        }
    }

    func reset() { seconds.withLock { $0 = 0.2 } }
}
