public import Primitives

/// What the members' clocks say: one vote a member, the newest that each gave.
///
/// A vote is kept as an offset from a counter that no change of our own clock moves, so that the clock can be compared at any later moment.
public struct MemberClocks: Sendable {
    /// Below so many votes they say nothing.
    public static let quorum = 3
    /// For which a vote counts, in milliseconds.
    static let life: Int64 = 3_600_000

    private struct Vote {
        /// The member's time less our counter, in milliseconds.
        let offset: Int64
        let at: Int64
    }

    private var votes: [CityID: Vote] = [:]
    private var cached: Int64?
    /// Of the counter: until then `cached` stands.
    private var cachedUntil = Int64.min

    public init() {}

    /// - Parameters:
    ///   - time: what the member's clock says just now.
    ///   - elapsed: our counter, in milliseconds.
    public mutating func hear(_ member: CityID, _ time: UTCTime, elapsed: Int64) {
        votes[member] = Vote(offset: time.milliseconds - elapsed, at: elapsed)
        cachedUntil = .min
    }

    /// The median of the votes that count, as time less counter; `nil` where there are too few. The middle between two where their number is even.
    public mutating func median(elapsed: Int64) -> Int64? {
        if elapsed < cachedUntil { return cached }
        votes = votes.filter { elapsed - $0.value.at < Self.life }
        cachedUntil = votes.values.map { $0.at + Self.life }.min() ?? .min
        let offsets = votes.values.map(\.offset).sorted()
        let (low, high) = offsets.isEmpty ? (0, 0) : (offsets[(offsets.count - 1) / 2], offsets[offsets.count / 2])
        cached = offsets.count < Self.quorum ? nil : low + (high - low) / 2
        return cached
    }

    /// Members whose votes counted when the median was last taken.
    public var count: Int { votes.count }
}
