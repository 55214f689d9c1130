import Primitives

/// How many connections a listener keeps, and of whom.
public struct ConnectionBounds: Sendable, Equatable {
    /// Open at once, all together; further ones wait to be accepted.
    public var total: Int
    /// Of strangers, who have shown no certificate.
    public var strangers: Int
    /// That have not finished their handshake: nobody knows yet whose they are.
    public var handshakes: Int
    /// Of one member.
    public var ofOneMember: Int
    /// Of strangers and handshakes from one address: IPv4, or the first 64 bits of IPv6.
    public var fromOneAddress: Int
    /// Accepted a second, from all addresses together, so that handshakes leave time for requests; an eighth of it at once.
    public var acceptedASecond: Int

    /// How fast connections are accepted, from all addresses together.
    var pace: TokenBucket.Rate { TokenBucket.Rate(perSecond: Double(acceptedASecond), burst: Double(max(16, acceptedASecond / 8))) }
    /// How fast one address may come.
    var ofOneAddress: TokenBucket.Rate { TokenBucket.Rate(perSecond: Double(fromOneAddress), burst: Double(fromOneAddress * 16)) }

    /// - Parameters:
    ///   - total: of it, strangers, handshakes and one member have an eighth each, and 16 at the least.
    ///   - fromOneAddress: as many are also accepted a second, sixteen times as many at once; 0 for no bound.
    public init(total: Int = 4_096, fromOneAddress: Int = 64, acceptedASecond: Int = 250) {
        self.total = total
        self.fromOneAddress = fromOneAddress
        self.acceptedASecond = acceptedASecond
        let share = min(total, max(16, total / 8))
        (strangers, handshakes, ofOneMember) = (share, share, share)
    }

    /// Of a listener to which everybody is a stranger.
    public init(ofStrangers total: Int, fromOneAddress: Int = 64) {
        self.init(total: total, fromOneAddress: fromOneAddress, acceptedASecond: 10_000)
        (strangers, handshakes) = (total, total)
    }
}
