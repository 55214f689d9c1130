import Synchronization

/// Something that is done once, by whoever comes first; given back where it failed.
final class Once: Sendable {
    private let isLeft = Mutex(true)

    /// - Returns: whether the caller is to do it.
    func take() -> Bool {
        isLeft.withLock { isLeft in
            defer { isLeft = false }
            return isLeft
        }
    }

    func giveBack() { isLeft.withLock { $0 = true } }
}

/// The first rounds of a city's loops.
struct FirstRounds {
    let log = Once()
    let records = Once()
    let notices = Once()
    let documents = Once()
}
