import Federation
import Primitives
import Testing

@Suite("A clock that stamps a log")
struct ClockTrustTests {
    private static let hour: Int64 = 3_600_000
    private static let noon = UTCTime(seconds: 1_790_000_000)
    private static let cities = ["almaty", "osh", "khiva", "bishkek", "suzhou"].compactMap { CityID($0) }

    /// A log whose last entry is so old at noon, when the counter stands at zero.
    private static func trust(lastEntryAge: Int64 = 0, members: Int = 5) -> ClockTrust {
        ClockTrust(lastAcceptedAt: UTCTime(milliseconds: noon.milliseconds - lastEntryAge), memberCount: members, elapsed: 0)
    }

    /// What our clock shows when it is so far ahead of noon.
    private static func clock(_ ahead: Int64) -> UTCTime { UTCTime(milliseconds: noon.milliseconds + ahead) }

    private static func hear(_ trust: inout ClockTrust, _ aheads: [Int64], elapsed: Int64 = 0) {
        for (city, ahead) in zip(cities, aheads) { trust.hear(city, clock(ahead + elapsed), elapsed: elapsed) }
    }

    @Test(
        arguments: [([0, 0, 0], 0), ([0, 10, 20], 10), ([0, 10, 20, 30], 15), ([0, 1, 900_000_000], 1), ([-900_000_000, 0, 0, 0, 0], 0)]
            as [([Int64], Int64)])
    func `is compared with the median of its members' clocks`(aheads: [Int64], median: Int64) {
        var trust = Self.trust()
        Self.hear(&trust, aheads)
        #expect(trust.skew(Self.clock(0), elapsed: 0) == -median)
        #expect(trust.doubt(Self.clock(0), elapsed: 0) == nil)
    }

    @Test func `is compared with nothing where two members alone are heard, and one member has one vote`() {
        var trust = Self.trust()
        Self.hear(&trust, [72 * Self.hour, 72 * Self.hour])
        for _ in 0..<5 { trust.hear(Self.cities[0], Self.clock(72 * Self.hour), elapsed: 0) }
        #expect(trust.skew(Self.clock(0), elapsed: 0) == nil && trust.heard == 2)
        #expect(trust.doubt(Self.clock(0), elapsed: 0) == nil)
    }

    @Test func `is believed up to an hour from the members', and not beyond`() {
        var trust = Self.trust()
        Self.hear(&trust, [0, 0, 0])
        #expect(trust.doubt(Self.clock(Self.hour), elapsed: 0) == nil)
        #expect(trust.doubt(Self.clock(Self.hour + 1), elapsed: 0) == .differsFromMembers(Self.hour + 1))
        #expect(trust.doubt(Self.clock(-Self.hour - 1), elapsed: 0) == .differsFromMembers(-Self.hour - 1))
        #expect(trust.doubt(Self.clock(0), elapsed: 0) == nil, "it is over by itself once the clock is right")
    }

    @Test func `that jumps is found out by what members said before`() {
        var trust = Self.trust()
        Self.hear(&trust, [0, 0, 0])
        let later = 30 * Int64(60_000)
        #expect(trust.doubt(Self.clock(later), elapsed: later) == nil)
        #expect(trust.doubt(Self.clock(later + 72 * Self.hour), elapsed: later) == .differsFromMembers(72 * Self.hour))
    }

    @Test func `that jumps after members fell silent is still compared with what they said last`() {
        var trust = Self.trust()
        Self.hear(&trust, [0, 0, 0])
        let later = 5 * Self.hour
        #expect(trust.doubt(Self.clock(0), elapsed: 0) == nil)
        #expect(trust.doubt(Self.clock(later), elapsed: later) == nil)
        #expect(trust.heard == 0)
        #expect(trust.doubt(Self.clock(later + 72 * Self.hour), elapsed: later) == .jumped(72 * Self.hour))
    }

    @Test func `before the log's last entry is not believed until enough members bear it out`() {
        var trust = Self.trust(lastEntryAge: -72 * Self.hour)
        #expect(trust.doubt(Self.clock(0), elapsed: 0) == .behindLog(72 * Self.hour))
        #expect(trust.doubt(Self.clock(0), elapsed: 10 * Self.hour) == .behindLog(72 * Self.hour), "waiting is no proof")
        Self.hear(&trust, [0, 0, 0], elapsed: 10 * Self.hour)
        #expect(trust.doubt(Self.clock(10 * Self.hour), elapsed: 10 * Self.hour) == nil)
        #expect(trust.logLead(Self.clock(10 * Self.hour)) == 62 * Self.hour)
    }

    @Test func `far after the log's last entry waits for members a minute, and then is believed`() {
        var trust = Self.trust(lastEntryAge: 72 * Self.hour)
        #expect(trust.doubt(Self.clock(0), elapsed: 0) == .comparing)
        #expect(trust.doubt(Self.clock(60_000), elapsed: 60_000) == nil)

        var contradicted = Self.trust(lastEntryAge: 72 * Self.hour)
        Self.hear(&contradicted, [-72, -72, -72].map { $0 * Self.hour })
        #expect(contradicted.doubt(Self.clock(60_000), elapsed: 60_000) == .differsFromMembers(72 * Self.hour))

        var small = Self.trust(lastEntryAge: 72 * Self.hour, members: 2)
        #expect(small.doubt(Self.clock(0), elapsed: 0) == nil, "two members can never be enough")
        var empty = ClockTrust(lastAcceptedAt: UTCTime(milliseconds: 0), memberCount: 0, elapsed: 0)
        #expect(empty.doubt(Self.clock(0), elapsed: 0) == nil, "a new log has nothing to compare")
    }

    @Test func `that a person accepts is believed until it moves by more than an hour`() {
        var trust = Self.trust()
        Self.hear(&trust, [0, 0, 0])
        let wrong = 72 * Self.hour
        #expect(trust.doubt(Self.clock(wrong), elapsed: 0) != nil)
        trust.accept(Self.clock(wrong), elapsed: 0)
        #expect(trust.doubt(Self.clock(wrong + 60_000), elapsed: 60_000) == nil && trust.isAccepted)
        #expect(trust.doubt(Self.clock(2 * wrong), elapsed: 60_000) != nil)
        #expect(!trust.isAccepted)
    }
}
