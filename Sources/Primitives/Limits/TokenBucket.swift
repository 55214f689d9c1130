/// So much at once, so much a second: a token bucket.
public struct TokenBucket: Sendable {
    /// How fast a bucket fills, and what it holds.
    public struct Rate: Sendable {
        /// In the long run.
        public let perSecond: Double
        /// At once, after a rest.
        public let burst: Double

        public init(perSecond: Double, burst: Double) {
            self.perSecond = perSecond
            self.burst = burst
        }
    }

    private let rate: Rate
    private var tokens: Double
    private var filledAt: ContinuousClock.Instant

    /// A full one.
    public init(_ rate: Rate, at now: ContinuousClock.Instant) {
        self.rate = rate
        tokens = rate.burst
        filledAt = now
    }

    /// What is in it, below nothing where more was spent than there was.
    public func level(at now: ContinuousClock.Instant) -> Double {
        min(rate.burst, tokens + max(0, (now - filledAt) / .seconds(1)) * rate.perSecond)
    }

    public func isFull(at now: ContinuousClock.Instant) -> Bool { level(at: now) >= rate.burst }

    /// Takes `cost`, or nothing if there is not that much in it.
    ///
    /// - Returns: whether there was.
    public mutating func take(_ cost: Double = 1, at now: ContinuousClock.Instant) -> Bool {
        guard level(at: now) >= cost else { return false }
        spend(cost, at: now)
        return true
    }

    /// Takes `cost`, which may not be there: the next then come later.
    public mutating func spend(_ cost: Double = 1, at now: ContinuousClock.Instant) {
        tokens = level(at: now) - cost
        filledAt = max(now, filledAt)
    }
}
