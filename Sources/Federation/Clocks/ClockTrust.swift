public import Primitives

/// Whether the clock of a log is good enough to stamp entries that stand for ever: by the members' clocks where enough are heard, else by the
/// log itself and by how evenly the clock has gone. Times in milliseconds.
public struct ClockTrust: Sendable {
    /// Beyond which nothing is appended: an hour.
    public static let limit: Int64 = 3_600_000
    /// Beyond which somebody should be told: a minute.
    public static let notable: Int64 = 60_000
    /// For which a log that has rested waits for its members after a start: a minute.
    public static let patience: Int64 = 60_000

    /// Why the clock is not believed.
    public enum Doubt: Hashable, Sendable {
        /// The members' median is another time; ours is ahead of it where positive.
        case differsFromMembers(Int64)
        /// It moved, and too few members are heard to say which time is right; forward where positive.
        case jumped(Int64)
        /// It is before the log's last entry by so much, and too few members are heard.
        case behindLog(Int64)
        /// The log has rested for more than an hour: members are waited for.
        case comparing
    }

    private var members = MemberClocks()
    private let started: Int64
    /// The time less the counter that was last taken for right.
    private var reference: Int64?
    /// What a person has said is right, as time less counter.
    private var accepted: Int64?
    /// Of the log's last entry; the epoch of 1970 while there is none.
    public var lastAcceptedAt: UTCTime
    /// How many members there are at all.
    public var memberCount: Int

    /// - Parameter elapsed: the counter now, which goes evenly whatever becomes of the clock.
    public init(lastAcceptedAt: UTCTime, memberCount: Int, elapsed: Int64) {
        self.lastAcceptedAt = lastAcceptedAt
        self.memberCount = memberCount
        started = elapsed
    }

    public mutating func hear(_ member: CityID, _ time: UTCTime, elapsed: Int64) { members.hear(member, time, elapsed: elapsed) }

    /// How many members' clocks were heard in the last hour.
    public var heard: Int { members.count }

    /// By how much our clock is ahead of the members'; `nil` where too few are heard.
    public mutating func skew(_ now: UTCTime, elapsed: Int64) -> Int64? {
        members.median(elapsed: elapsed).map { now.milliseconds - elapsed - $0 }
    }

    /// By how much the log's last entry is ahead of our clock: until then every entry gets that one time, which never goes back.
    public func logLead(_ now: UTCTime) -> Int64 { max(0, lastAcceptedAt.since(now)) }

    /// A person says that the clock is right as it is: until it moves by more than an hour.
    public mutating func accept(_ now: UTCTime, elapsed: Int64) {
        accepted = now.milliseconds - elapsed
        reference = accepted
    }

    public var isAccepted: Bool { accepted != nil }

    /// Why nothing may be appended now; `nil` where it may.
    public mutating func doubt(_ now: UTCTime, elapsed: Int64) -> Doubt? {
        let offset = now.milliseconds - elapsed
        let median = members.median(elapsed: elapsed)
        if let median { reference = median }
        if let accepted {
            if abs(offset - accepted) <= Self.limit { return nil }
            self.accepted = nil
        }
        if let reference {
            let difference = offset - reference
            guard abs(difference) > Self.limit else { return nil }
            return median == nil ? .jumped(difference) : .differsFromMembers(difference)
        }
        let rest = now.since(lastAcceptedAt)
        if rest < -Self.limit { return .behindLog(-rest) }
        let mayBeAhead = lastAcceptedAt.milliseconds > 0 && rest > Self.limit && memberCount >= MemberClocks.quorum
        if mayBeAhead, elapsed - started < Self.patience { return .comparing }
        reference = offset
        return nil
    }
}
