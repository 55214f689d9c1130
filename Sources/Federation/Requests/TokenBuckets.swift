import Synchronization

/// A token bucket for each of many parties, in bounded memory.
///
/// Who has spent nothing for as long as its bucket takes to fill is forgotten. Parties beyond the bound share one bucket, so that nobody
/// gains by coming under many names.
final class TokenBuckets<Party: Hashable & Sendable>: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: ContinuousClock.Instant
    }

    private struct State {
        var buckets: [Party: Bucket] = [:]
        var shared: Bucket?
        var sweptAt: ContinuousClock.Instant?
    }

    private let rate: SubmissionQuota.Rate
    private let most: Int
    private let state = Mutex(State())

    /// - Parameter most: parties that have a bucket of their own.
    init(_ rate: SubmissionQuota.Rate, most: Int = 4_096) {
        self.rate = rate
        self.most = most
    }

    /// Takes `cost` from a party's bucket, or nothing if there is not that much in it. A cost above the burst takes a full bucket.
    ///
    /// - Returns: `nil` when it may go on, else the seconds after which there is enough, from 1 to 3600.
    func delay(_ cost: Double, for party: Party, at now: ContinuousClock.Instant) -> Int? {
        let cost = min(max(1, cost), rate.burst)
        return change(party, at: now) { bucket in
            guard bucket.tokens < cost else {
                bucket.tokens -= cost
                return nil
            }
            return Int(min(3600, max(1, ((cost - bucket.tokens) / rate.perSecond).rounded(.up))))
        }
    }

    /// Takes `cost`, or what there is of it.
    func spend(_ cost: Double, for party: Party, at now: ContinuousClock.Instant) {
        change(party, at: now) { $0.tokens = max(0, $0.tokens - cost) }
    }

    private func change<Result>(_ party: Party, at now: ContinuousClock.Instant, _ body: (inout Bucket) -> sending Result) -> sending Result {
        state.withLock { state in
            if state.buckets[party] == nil, state.buckets.count >= most { sweep(&state, at: now) }
            let hasOwn = state.buckets[party] != nil || state.buckets.count < most
            var bucket = (hasOwn ? state.buckets[party] : state.shared) ?? Bucket(tokens: rate.burst, filledAt: now)
            bucket.tokens = filled(bucket, at: now)
            bucket.filledAt = max(now, bucket.filledAt)
            let result = body(&bucket)
            if hasOwn { state.buckets[party] = bucket } else { state.shared = bucket }
            return result
        }
    }

    private func filled(_ bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
        min(rate.burst, bucket.tokens + max(0, (now - bucket.filledAt) / .seconds(1)) * rate.perSecond)
    }

    /// Once a second at most: looking at all of them has its cost.
    private func sweep(_ state: inout State, at now: ContinuousClock.Instant) {
        guard state.sweptAt.map({ now - $0 >= .seconds(1) }) ?? true else { return }
        state.sweptAt = now
        state.buckets = state.buckets.filter { filled($0.value, at: now) < rate.burst }
    }
}
