import Primitives
import Testing

@testable import Federation

@Suite("A submission quota")
struct SubmissionQuotaTests {
    let almaty = ParticipantID("almaty")!
    let bukhara = ParticipantID("bukhara")!
    let start = ContinuousClock.now

    @Test("lets the burst through, then as much as time brings")
    func refills() {
        let quota = SubmissionQuota(member: .init(perSecond: 10, burst: 100))
        #expect(quota.delay(100, for: almaty, at: start) == nil)
        #expect(quota.delay(1, for: almaty, at: start) == 1)
        #expect(quota.delay(50, for: almaty, at: start + .seconds(1)) == 4)
        #expect(quota.delay(50, for: almaty, at: start + .seconds(5)) == nil)
        #expect(quota.delay(1, for: almaty, at: start + .seconds(5)) == 1)
        #expect(quota.delay(101, for: almaty, at: start + .seconds(3600)) == nil, "what is more than the burst takes a full bucket")
    }

    @Test("of one member is nobody else's")
    func apart() {
        let quota = SubmissionQuota(member: .init(perSecond: 1, burst: 1), strangers: .init(perSecond: 1, burst: 2))
        #expect(quota.delay(1, for: almaty, at: start) == nil)
        #expect(quota.delay(1, for: almaty, at: start) == 1)
        #expect(quota.delay(1, for: bukhara, at: start) == nil)
        #expect(quota.delay(2, for: nil, at: start) == nil)
        #expect(quota.delay(1, for: nil, at: start) == 1)
    }

    @Test("lets a stranger's address read the roots of many cities, and then no more than twenty a second")
    func readings() throws {
        let quota = SubmissionQuota()
        let origin = try #require(ConnectionOrigin(address: [127, 0, 0, 1]))
        for _ in 0..<200 { #expect(quota.excess(readingFrom: origin, now: start) == nil) }
        #expect(quota.excess(readingFrom: origin, now: start)?.retryAfter == 1)
        #expect(quota.excess(readingFrom: nil, now: start) == nil, "whoever comes from elsewhere")
        #expect(quota.excess(at: origin, now: start) == nil, "an application is counted apart")
    }

    @Test("is not filled by a clock that goes back")
    func backwards() {
        let quota = SubmissionQuota(member: .init(perSecond: 1, burst: 2))
        #expect(quota.delay(2, for: almaty, at: start + .seconds(10)) == nil)
        #expect(quota.delay(1, for: almaty, at: start) == 1)
        #expect(quota.delay(1, for: almaty, at: start + .seconds(10)) == 1)
    }
}
