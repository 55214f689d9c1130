/// How many bytes each party may send, a second and a day. They are charged when a request's head has come: what is refused is not read.
public final class ByteQuota: Sendable {
    /// What a body costs at least: its request has to be looked at.
    static let least = 256
    /// What a body costs on top that says nothing to anybody: it was read and taken apart for nothing.
    static let penalty = 64 << 10

    private let what: String
    private let allowance: ByteAllowance
    private let second: TokenBuckets<PeerIdentity>
    private let day: TokenBuckets<PeerIdentity>

    /// - Parameter what: named in refusals, such as `records`.
    public init(_ allowance: ByteAllowance, of what: String) {
        self.what = what
        self.allowance = allowance
        second = TokenBuckets(allowance.second)
        day = TokenBuckets(allowance.day)
    }

    /// Takes `bytes` from what a party may send; its key is part of who it is, so that an old key cannot use up what the new one has.
    ///
    /// - Returns: why they are not to be read, `nil` if they may be.
    public func excess(_ bytes: Int, from peer: PeerIdentity, at now: ContinuousClock.Instant = .now) -> QuotaExcess? {
        let cost = Double(max(Self.least, bytes))
        if let delay = second.delay(cost, for: peer, at: now) {
            return QuotaExcess(
                "bytes of \(what) a second (\(allowance.atOnce) at once)", most: Double(allowance.perSecond),
                retryAfter: delay)
        }
        if let delay = day.delay(cost, for: peer, at: now) {
            return QuotaExcess("bytes of \(what) a day", most: Double(allowance.perDay), retryAfter: delay)
        }
        return nil
    }

    /// Charges for a body that was refused as a whole: whoever goes on sending such is soon not listened to.
    public func punish(_ peer: PeerIdentity, at now: ContinuousClock.Instant = .now) { second.spend(Double(Self.penalty), for: peer, at: now) }
}
