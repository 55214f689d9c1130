/// Something did not come true in time.
public struct TimedOut: Error, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
}

/// Asks again and again until `condition` holds.
///
/// - Throws: `TimedOut`; errors of the condition count as not yet, and the last one is told.
public func eventually(
    within seconds: Double = 60, _ what: @autoclosure () -> String = "it comes to pass", every milliseconds: Int = 20, file: String = #fileID,
    line: Int = #line, _ condition: () async throws -> Bool
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
            throw TimedOut(description: "\(file):\(line): after \(seconds) s it is not so that \(what())\(trouble.map { ": \($0)" } ?? "").")
        }
        try await Task.sleep(for: .milliseconds(milliseconds))
    }
}
