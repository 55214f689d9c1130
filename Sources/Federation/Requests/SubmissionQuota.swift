public import Domain
import Synchronization

/// How fast one participant may send: a token bucket for each, so that no member can take the judge and the writer from the others
/// (protocol §10, a member).
public final class SubmissionQuota: Sendable {
    /// What a member may send. Each envelope costs one; a request without envelopes counts as one.
    public struct Rate: Sendable {
        /// In the long run.
        public let perSecond: Double
        /// At once, after a rest.
        public let burst: Double

        /// Two thirds of what two cores can verify, so that others are heard too; a full outbox of 10,000 goes through at once.
        public static let member = Rate(perSecond: 10_000, burst: 20_000)
        /// What a member may ask of another city's node: each request is a signature and a write there.
        public static let request = Rate(perSecond: 100, burst: 1_000)
        /// All those together who are no members yet: an enrolment costs two signatures and a write.
        public static let strangers = Rate(perSecond: 50, burst: 500)

        public init(perSecond: Double, burst: Double) {
            self.perSecond = perSecond
            self.burst = burst
        }
    }

    private struct Bucket {
        var tokens: Double
        var filledAt: ContinuousClock.Instant
    }

    private let member: Rate
    private let strangers: Rate
    /// One for each member that has sent something, and one for nobody: bounded by the membership.
    private let buckets = Mutex<[ParticipantID?: Bucket]>([:])

    public init(member: Rate = .member, strangers: Rate = .strangers) {
        self.member = member
        self.strangers = strangers
    }

    /// Takes `cost` from a participant's bucket, or nothing if there is not that much in it.
    ///
    /// - Parameter participant: a member; `nil` for whoever is none.
    /// - Returns: `nil` when it may go on, else the seconds after which there is enough, at least 1.
    public func delay(_ cost: Int, for participant: ParticipantID?, at now: ContinuousClock.Instant = .now) -> Int? {
        let rate = participant == nil ? strangers : member
        // A cost above the burst would never be met; it takes a full bucket then.
        let cost = min(Double(max(1, cost)), rate.burst)
        return buckets.withLock { buckets in
            var bucket = buckets[participant] ?? Bucket(tokens: rate.burst, filledAt: now)
            let elapsed = max(0, (now - bucket.filledAt) / .seconds(1))
            bucket.tokens = min(rate.burst, bucket.tokens + elapsed * rate.perSecond)
            bucket.filledAt = max(now, bucket.filledAt)
            defer { buckets[participant] = bucket }
            guard bucket.tokens < cost else {
                bucket.tokens -= cost
                return nil
            }
            return Int(min(3600, max(1, ((cost - bucket.tokens) / rate.perSecond).rounded(.up))))
        }
    }
}
