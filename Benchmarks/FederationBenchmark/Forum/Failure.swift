import Glibc

/// The benchmark cannot go on, and why.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// The last system call failed.
    static func system(_ what: String) -> Failure { Failure("\(what): \(String(cString: strerror(errno)))") }
}

/// Asks again and again until `condition` holds.
///
/// - Parameter pause: microseconds between two questions.
func waitUntil(within seconds: Double, pause: UInt32 = 5_000, _ what: @autoclosure () -> String, _ condition: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var trouble: (any Error)?
    while ContinuousClock.now < deadline {
        do {
            if try condition() { return }
            trouble = nil
        } catch { trouble = error }
        usleep(pause)
    }
    throw Failure("After \(seconds) s it is not so that \(what())\(trouble.map { ": \($0)" } ?? "").")
}
