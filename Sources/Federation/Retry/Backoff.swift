/// Waiting times between tries: exponential with full jitter, at most 15 min apart, set back when the peer makes contact
/// (protocol §8).
public struct Backoff: Sendable {
    public static let longestSeconds = 900.0

    private let first: Double
    private var failures = 0
    /// Failures since the waits began to grow.
    private var steps = 0

    /// - Parameter first: the mean wait after the first failure is half of this, in seconds.
    public init(first: Double = 0.5) { self.first = first }

    /// Seconds until the next try.
    ///
    /// - Parameter retryAfter: what the peer asked for; kept, within the longest wait.
    public mutating func failed(retryAfter: Int? = nil, using random: inout some RandomNumberGenerator) -> Double {
        let ceiling = min(Self.longestSeconds, first * Double(UInt64(1) << UInt64(min(steps, 20))))
        failures += 1
        steps += 1
        let wait = Double.random(in: (ceiling / 10)...ceiling, using: &random)
        return min(Self.longestSeconds, max(wait, Double(retryAfter ?? 0)))
    }

    public mutating func failed(retryAfter: Int? = nil) -> Double {
        var random = SystemRandomNumberGenerator()
        return failed(retryAfter: retryAfter, using: &random)
    }

    public mutating func succeeded() { (failures, steps) = (0, 0) }

    /// The next wait is the shortest again; the count of failures goes on.
    public mutating func startOver() { steps = 0 }

    public var consecutiveFailures: Int { failures }
}
