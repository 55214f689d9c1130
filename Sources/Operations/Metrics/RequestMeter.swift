import Synchronization

/// Counts what one listener answers, and how long that takes; from any thread, without a lock.
public final class RequestMeter: Sendable {
    /// Upper bounds, in microseconds.
    private static let bounds: [Int64] = [
        500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 10_000_000,
    ]

    private final class Cell: Sendable { let value = Atomic<Int64>(0) }

    /// By the first digit of their status.
    private let answers = (1...5).map { _ in Cell() }
    private let buckets = (0...bounds.count).map { _ in Cell() }
    private let microseconds = Cell()
    private let running = Cell()
    private let listener: String

    /// - Parameter listener: `federation` or `web`.
    public init(_ listener: String) { self.listener = listener }

    /// Measures one request.
    ///
    /// - Parameters:
    ///   - isWaiting: whether it waits for something to happen: then its time says nothing and is not counted.
    ///   - status: of the answer.
    public func measure<Answer>(isWaiting: Bool = false, status: (Answer) -> Int, _ answer: () async -> Answer) async -> Answer {
        running.value.add(1, ordering: .relaxed)
        let start = ContinuousClock.now
        let result = await answer()
        running.value.subtract(1, ordering: .relaxed)
        answers[min(max(status(result) / 100, 1), 5) - 1].value.add(1, ordering: .relaxed)
        if !isWaiting { took(ContinuousClock.now - start) }
        return result
    }

    private func took(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let time = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        buckets[Self.bounds.firstIndex { time <= $0 } ?? Self.bounds.count].value.add(1, ordering: .relaxed)
        microseconds.value.add(time, ordering: .relaxed)
    }

    public var metrics: [Metric] {
        let own = (name: "listener", value: listener)
        func read(_ cell: Cell) -> Double { Double(cell.value.load(ordering: .relaxed)) }
        var total = 0.0
        var histogram: [Metric.Sample] = []
        for (place, bucket) in buckets.enumerated() {
            total += read(bucket)
            let bound = place < Self.bounds.count ? PrometheusText.spelled(Double(Self.bounds[place]) / 1_000_000) : "+Inf"
            histogram.append(.init(total, [own, ("le", bound)], suffix: "_bucket"))
        }
        histogram.append(.init(read(microseconds) / 1_000_000, [own], suffix: "_sum"))
        histogram.append(.init(total, [own], suffix: "_count"))
        return [
            Metric(
                "caravanserai_requests_total", .counter, "Requests answered, by the first digit of the status.",
                answers.enumerated().map { .init(read($1), [own, ("status", "\($0 + 1)xx")]) }),
            Metric("caravanserai_requests_running", .gauge, "Requests being answered now, long polls included.", [.init(read(running), [own])]),
            Metric("caravanserai_request_duration_seconds", .histogram, "Time to an answer, long polls left out.", histogram),
        ]
    }
}
