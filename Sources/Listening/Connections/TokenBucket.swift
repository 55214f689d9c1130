/// So many at once, so many a second.
struct TokenBucket {
    private let perSecond: Double
    private let capacity: Double
    private var tokens: Double
    private var filledAt: ContinuousClock.Instant

    init(perSecond: Int, atOnce: Int, at now: ContinuousClock.Instant) {
        self.perSecond = Double(perSecond)
        capacity = Double(atOnce)
        tokens = capacity
        filledAt = now
    }

    /// - Returns: whether there was one.
    mutating func take(at now: ContinuousClock.Instant) -> Bool {
        fill(at: now)
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }

    /// Takes one that may be missing: the next then come later.
    mutating func spend(at now: ContinuousClock.Instant) {
        fill(at: now)
        tokens -= 1
    }

    mutating func isEmpty(at now: ContinuousClock.Instant) -> Bool {
        fill(at: now)
        return tokens < 1
    }

    mutating func isFull(at now: ContinuousClock.Instant) -> Bool {
        fill(at: now)
        return tokens >= capacity
    }

    private mutating func fill(at now: ContinuousClock.Instant) {
        tokens = min(capacity, tokens + (now - filledAt) / .seconds(1) * perSecond)
        filledAt = now
    }
}
