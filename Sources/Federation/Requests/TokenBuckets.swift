public import Primitives
import Synchronization

/// A token bucket for each of many parties, in bounded memory.
///
/// Who has spent nothing for as long as its bucket takes to fill is forgotten. Parties beyond the bound share one bucket, so that nobody
/// gains by coming under many names.
public final class TokenBuckets<Party: Hashable & Sendable>: Sendable {
    private struct State {
        var buckets: [Party: TokenBucket] = [:]
        var shared: TokenBucket?
        var sweptAt: ContinuousClock.Instant?
    }

    private let rate: TokenBucket.Rate
    private let most: Int
    private let state = Mutex(State())

    /// - Parameter most: parties that have a bucket of their own.
    public init(_ rate: TokenBucket.Rate, most: Int = 4_096) {
        self.rate = rate
        self.most = most
    }

    /// Takes `cost` from a party's bucket, or nothing if there is not that much in it. A cost above the burst takes a full bucket.
    ///
    /// - Returns: `nil` when it may go on, else the seconds after which there is enough, from 1 to 3600.
    public func delay(_ cost: Double, for party: Party, at now: ContinuousClock.Instant = .now) -> Int? {
        let cost = min(max(1, cost), rate.burst)
        return change(party, at: now) { bucket in
            guard !bucket.take(cost, at: now) else { return nil }
            return Int(min(3600, max(1, ((cost - bucket.level(at: now)) / rate.perSecond).rounded(.up))))
        }
    }

    /// Takes `cost`, or what there is of it.
    func spend(_ cost: Double, for party: Party, at now: ContinuousClock.Instant) {
        change(party, at: now) { $0.spend(min(cost, $0.level(at: now)), at: now) }
    }

    private func change<Result>(_ party: Party, at now: ContinuousClock.Instant, _ body: (inout TokenBucket) -> sending Result) -> sending Result {
        state.withLock { state in
            if state.buckets[party] == nil, state.buckets.count >= most { sweep(&state, at: now) }
            let hasOwn = state.buckets[party] != nil || state.buckets.count < most
            var bucket = (hasOwn ? state.buckets[party] : state.shared) ?? TokenBucket(rate, at: now)
            let result = body(&bucket)
            if hasOwn { state.buckets[party] = bucket } else { state.shared = bucket }
            return result
        }
    }

    /// Once a second at most: looking at all of them has its cost.
    private func sweep(_ state: inout State, at now: ContinuousClock.Instant) {
        guard state.sweptAt.map({ now - $0 >= .seconds(1) }) ?? true else { return }
        state.sweptAt = now
        state.buckets = state.buckets.filter { !$0.value.isFull(at: now) }
    }
}
