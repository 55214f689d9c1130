/// Something did not come true in time.
struct TimedOut: Error, CustomStringConvertible {
    let description: String
}

/// Asks again and again until `condition` holds.
///
/// - Throws: `TimedOut`; errors of the condition count as not yet, and the last one is told.
func eventually(
    within seconds: Double, _ what: @autoclosure () -> String, every milliseconds: Int = 20, _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
        var trouble: (any Error)?
        do {
            if try await condition() { return }
        } catch {
            trouble = error
        }
        guard ContinuousClock.now < deadline else {
            throw TimedOut(description: "After \(seconds) s it is not so that \(what())\(trouble.map { ": \($0)" } ?? "").")
        }
        try await Task.sleep(for: .milliseconds(milliseconds))
    }
}
