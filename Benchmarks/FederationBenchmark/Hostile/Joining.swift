import Foundation

/// A city that is invited and enrols while others keep the enrolment desk busy.
struct Joining: @unchecked Sendable {
    /// Used by one thread at a time: nobody else asks the forum's control sockets meanwhile.
    let forum: Forum

    /// Its calls wait on sockets, which must not take a thread from those whose time is taken.
    ///
    /// - Returns: seconds until it is admitted, its node's start included.
    func join(_ city: String) async throws -> Double {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        let start = ContinuousClock.now
                        let node = try forum.node("further")
                        _ = try forum.join(city, country: "KZ", to: node)
                        let seconds = (ContinuousClock.now - start) / .seconds(1)
                        try node.stop()
                        return seconds
                    })
            }
        }
    }
}
