import Primitives
import Testing

@Suite struct `A token bucket` {
    private let start = ContinuousClock.now
    private let rate = TokenBucket.Rate(perSecond: 2, burst: 4)

    private func take(_ cost: Double = 1, from bucket: inout TokenBucket, at seconds: Double = 0) -> Bool {
        bucket.take(cost, at: start + .seconds(seconds))
    }

    @Test func `gives what is in it, and fills as time goes by`() {
        var bucket = TokenBucket(rate, at: start)
        #expect(take(4, from: &bucket))
        #expect(!take(from: &bucket))
        #expect(!take(2, from: &bucket, at: 0.9))
        #expect(take(2, from: &bucket, at: 1))
        #expect(!bucket.isFull(at: start + .milliseconds(2_900)))
        #expect(bucket.isFull(at: start + .seconds(3)))
        #expect(bucket.level(at: start + .seconds(99)) == 4, "no more than its burst")
    }

    @Test func `that was refused has lost nothing`() {
        var bucket = TokenBucket(rate, at: start)
        #expect(!take(5, from: &bucket))
        #expect(bucket.level(at: start) == 4)
    }

    @Test func `may owe what was spent without asking, and pays that back first`() {
        var bucket = TokenBucket(rate, at: start)
        for _ in 0..<6 { bucket.spend(at: start) }
        #expect(bucket.level(at: start) == -2)
        #expect(!take(from: &bucket, at: 1))
        #expect(take(from: &bucket, at: 1.5))
    }

    @Test func `does not empty where two readings of the clock come in the wrong order`() {
        var bucket = TokenBucket(rate, at: start)
        bucket.spend(4, at: start + .seconds(1))
        #expect(bucket.level(at: start) == 0)
        bucket.spend(0, at: start)
        #expect(bucket.level(at: start + .milliseconds(1_500)) == 1, "time is not counted twice")
    }
}
