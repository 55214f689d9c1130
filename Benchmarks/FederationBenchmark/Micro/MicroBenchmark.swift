import Glibc

/// One piece of the path, measured alone, beside what it is made of.
struct MicroBenchmark {
    struct Figure {
        let name: String
        let unit: String
        let perSecond: Double
        /// The bare operation below it, in the same unit.
        let baseline: String
        let baselinePerSecond: Double

        /// What is left of the bare operation's speed.
        var ratio: Double { perSecond / baselinePerSecond }
    }

    /// Repeats `body` for at least half a second, three times.
    ///
    /// - Parameter units: what one repetition counts for.
    /// - Returns: units a second, of the best of the three.
    static func rate(units: Double = 1, _ body: () throws -> Void) rethrows -> Double {
        var best = 0.0
        for _ in 0..<3 {
            var count = 0.0
            let start = ContinuousClock.now
            var seconds = 0.0
            while seconds < 0.5 {
                try body()
                count += 1
                seconds = (ContinuousClock.now - start) / .seconds(1)
            }
            best = max(best, count * units / seconds)
        }
        return best
    }

    static func rate(units: Double = 1, _ body: () async throws -> Void) async rethrows -> Double {
        var best = 0.0
        for _ in 0..<3 {
            var count = 0.0
            let start = ContinuousClock.now
            var seconds = 0.0
            while seconds < 0.5 {
                try await body()
                count += 1
                seconds = (ContinuousClock.now - start) / .seconds(1)
            }
            best = max(best, count * units / seconds)
        }
        return best
    }
}
