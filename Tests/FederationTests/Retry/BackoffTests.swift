import Testing

@testable import Federation

@Suite struct `The waits between tries` {
    /// Always the least (1: a constant 0 is drawn again for ever), or always the most that chance can give.
    struct Extreme: RandomNumberGenerator {
        let value: UInt64
        mutating func next() -> UInt64 { value }
    }

    @Test func `double from a tenth to a whole of the ceiling, up to 15 minutes, however often it fails`() {
        var (shortest, longest) = (Backoff(first: 0.5), Backoff(first: 0.5))
        var (least, most) = (Extreme(value: 1), Extreme(value: .max))
        for attempt in 0..<200 {
            let ceiling = min(900, 0.5 * Double(sign: .plus, exponent: min(attempt, 40), significand: 1))
            let low = shortest.failed(using: &least)
            let high = longest.failed(using: &most)
            #expect(abs(low - ceiling / 10) < 1e-6)
            #expect(high <= ceiling && high > ceiling * 0.999)
        }
        #expect(longest.consecutiveFailures == 200)
    }

    @Test func `begin anew after a success`() {
        var backoff = Backoff(first: 2)
        var most = Extreme(value: .max)
        for _ in 0..<10 { _ = backoff.failed(using: &most) }
        backoff.succeeded()
        #expect(backoff.consecutiveFailures == 0)
        #expect(backoff.failed(using: &most) <= 2)
    }

    @Test func `grow from the beginning when told to start over, and the failures still count`() {
        var backoff = Backoff(first: 2)
        var most = Extreme(value: .max)
        for _ in 0..<10 { _ = backoff.failed(using: &most) }
        backoff.startOver()
        #expect(backoff.failed(using: &most) <= 2)
        #expect(backoff.consecutiveFailures == 11)
    }

    @Test(arguments: [(0, 0.5), (7, 7), (899, 899), (900, 900), (86_400, 900), (-5, 0.5)])
    func `keep what the peer asked for, within 15 minutes`(retryAfter: Int, expected: Double) {
        var backoff = Backoff(first: 0.5)
        var most = Extreme(value: .max)
        #expect(abs(backoff.failed(retryAfter: retryAfter, using: &most) - expected) < 0.001)
    }

    @Test func `are spread by chance`() {
        let waits = (0..<1000).map { _ in
            var backoff = Backoff(first: 10)
            return backoff.failed()
        }
        #expect(waits.allSatisfy { (1...10).contains($0) })
        #expect(waits.contains { $0 < 4 } && waits.contains { $0 > 7 })
    }
}

@Suite(.timeLimit(.minutes(4))) struct `A growth signal` {
    @Test func `wakes whom the growth concerns, and leaves the others`() async {
        let signal = GrowthSignal(5)
        async let near = signal.wait(beyond: 5, seconds: 30)
        async let far = signal.wait(beyond: 7, seconds: 0.2)
        signal.advance(to: 6)
        #expect(await near == 6)
        #expect(await far == 6, "its time was over")
        signal.advance(to: 3)
        #expect(signal.value == 6, "it never goes back")
    }

    @Test func `answers at once what it has already, and without a wait`() async {
        let signal = GrowthSignal(5)
        #expect(await signal.wait(beyond: 4, seconds: 30) == 5)
        #expect(await signal.wait(beyond: 5, seconds: 0) == 5)
    }

    @Test func `lets a cancelled waiter go`() async {
        let signal = GrowthSignal()
        let waiter = Task { await signal.wait(beyond: 0, seconds: 600) }
        waiter.cancel()
        #expect(await waiter.value == 0)
    }

    @Test func `has room for so many waiters and no more`() async {
        let signal = GrowthSignal(limit: 0)
        #expect(await signal.wait(beyond: 0, seconds: 600) == 0)
    }
}
