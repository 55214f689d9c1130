import Primitives

/// Bytes that one party may send, in its requests' bodies.
public struct ByteAllowance: Sendable, Equatable {
    /// In the long run.
    public let perSecond: Int
    public let perDay: Int
    /// After a rest.
    public let atOnce: Int

    /// - Parameter atOnce: sixteen seconds' worth unless said.
    public init(perSecond: Int, perDay: Int, atOnce: Int? = nil) {
        self.perSecond = perSecond
        self.perDay = perDay
        self.atOnce = atOnce ?? 16 * perSecond
    }

    /// What every member keeps for ever. A full outbox after a week offline has some twenty megabytes.
    public static let records = ByteAllowance(perSecond: 512 << 10, perDay: 64 << 20)
    /// What every member is sent, and keeps until the next version.
    public static let notices = ByteAllowance(perSecond: 256 << 10, perDay: 256 << 20)
    /// What one city sends to another's node: a thousand full documents a day.
    public static let requests = ByteAllowance(perSecond: 512 << 10, perDay: 64 << 20)

    var second: TokenBucket.Rate { TokenBucket.Rate(perSecond: Double(perSecond), burst: Double(atOnce)) }
    var day: TokenBucket.Rate { TokenBucket.Rate(perSecond: Double(perDay) / 86_400, burst: Double(perDay)) }
}
