import Envelope
import Primitives
import StrictJSON
import Testing

@testable import Federation

@Suite struct `A byte quota` {
    private let almaty = PeerIdentity(forum: ForumID("silkroad")!, participant: ParticipantID("almaty")!, tlsKey: "aa")
    private let bukhara = PeerIdentity(forum: ForumID("silkroad")!, participant: ParticipantID("bukhara")!, tlsKey: "bb")
    private let start = ContinuousClock.now

    @Test func `lets sixteen seconds' worth through at once, then as much as time brings, and says how much that is`() throws {
        let quota = ByteQuota(ByteAllowance(perSecond: 1_000, perDay: 1_000_000), of: "records")
        #expect(quota.excess(16_000, from: almaty, at: start) == nil)
        let excess = try #require(quota.excess(2_000, from: almaty, at: start))
        #expect(excess.retryAfter == 2)
        #expect(excess.problem.code == .rateLimited)
        #expect(excess.problem.members["limit"]?["most"] == 1_000)
        #expect(excess.problem.members["limit"]?["of"] == "bytes of records a second (16000 at once)")
        #expect(excess.response.retryAfter == 2)
        #expect(quota.excess(2_000, from: almaty, at: start + .seconds(2)) == nil)
        #expect(quota.excess(16_000, from: bukhara, at: start) == nil, "what one has used up is not the others'")
    }

    @Test func `ends a flood that keeps to its pace after a day's worth`() throws {
        let quota = ByteQuota(ByteAllowance(perSecond: 1_000, perDay: 20_000), of: "records")
        for second in 0..<20 { #expect(quota.excess(1_000, from: almaty, at: start + .seconds(second)) == nil) }
        let excess = try #require(quota.excess(1_000, from: almaty, at: start + .seconds(20)))
        #expect(excess.what == "bytes of records a day")
        #expect(excess.retryAfter > 60 && excess.retryAfter <= 3_600)
    }

    @Test func `charges for small bodies, and more for refused ones`() throws {
        let quota = ByteQuota(ByteAllowance(perSecond: 64 << 10, perDay: 1 << 30), of: "records")
        var bodies = 0
        while quota.excess(2, from: almaty, at: start) == nil {
            quota.punish(almaty, at: start)
            bodies += 1
            try #require(bodies < 100, "refused bodies stay free")
        }
        #expect(bodies == 16)
    }

    @Test func `of an old key is not that of the new one`() {
        let quota = ByteQuota(ByteAllowance(perSecond: 1_000, perDay: 1_000_000), of: "records")
        let rotated = PeerIdentity(forum: almaty.forum, participant: almaty.participant, tlsKey: "cc")
        #expect(quota.excess(16_000, from: almaty, at: start) == nil)
        #expect(quota.excess(16_000, from: rotated, at: start) == nil)
    }
}

@Suite struct `Token buckets` {
    private let start = ContinuousClock.now

    @Test func `are bounded: parties beyond the bound share one, and room is made by those that are full again`() {
        let buckets = TokenBuckets<Int>(.init(perSecond: 1, burst: 2), most: 10)
        for party in 0..<10 { #expect(buckets.delay(2, for: party, at: start) == nil) }
        #expect(buckets.delay(2, for: 10, at: start) == nil)
        #expect(buckets.delay(1, for: 11, at: start) == 1, "two that share one bucket have no more than one")
        #expect(buckets.delay(2, for: 12, at: start + .seconds(3)) == nil)
        #expect(buckets.delay(2, for: 13, at: start + .seconds(3)) == nil)
    }
}
