import Testing

@testable import Operations

@Suite struct `The text that Prometheus reads` {
    @Test func `has one head for each name, and its samples below it`() {
        let text = PrometheusText.write([
            Metric("a_total", .counter, "How many\nof \"a\".", [.init(1, [("listener", "web")])]),
            Metric("b_bytes", .gauge, "Of b.", 12.5), Metric("a_total", .counter, "other words", [.init(2, [("listener", "fed")])]),
            Metric("empty", .gauge, "Nothing.", []),
        ])
        #expect(
            text == """
                # HELP a_total How many\\nof "a".
                # TYPE a_total counter
                a_total{listener="web"} 1
                a_total{listener="fed"} 2
                # HELP b_bytes Of b.
                # TYPE b_bytes gauge
                b_bytes 12.5

                """)
    }

    @Test func `escapes what a label may hold`() {
        let text = PrometheusText.write([Metric("a", .gauge, "A.", [.init(1, [("city", "x\"y\\z\n")])])])
        #expect(text.hasSuffix("a{city=\"x\\\"y\\\\z\\n\"} 1\n"))
    }

    @Test(arguments: [(Double.infinity, "+Inf"), (-Double.infinity, "-Inf"), (Double.nan, "NaN"), (3, "3"), (0.5, "0.5"), (1e15, "1000000000000000")])
    func `spells every number`(value: Double, text: String) { #expect(PrometheusText.spelled(value) == text) }
}

@Suite struct `A request meter` {
    @Test func `counts answers by their status and times those that do not wait`() async {
        let meter = RequestMeter("web")
        for status in [200, 204, 404, 503, 999] { _ = await meter.measure(status: { $0 }) { status } }
        _ = await meter.measure(isWaiting: true, status: { $0 }) { 200 }
        let text = PrometheusText.write(meter.metrics)
        for line in [
            #"caravanserai_requests_total{listener="web",status="2xx"} 3"#, #"caravanserai_requests_total{listener="web",status="4xx"} 1"#,
            #"caravanserai_requests_total{listener="web",status="5xx"} 2"#, #"caravanserai_requests_running{listener="web"} 0"#,
            #"caravanserai_request_duration_seconds_bucket{listener="web",le="+Inf"} 5"#,
            #"caravanserai_request_duration_seconds_count{listener="web"} 5"#,
        ] {
            #expect(text.contains(line + "\n"), "\(line) is not in\n\(text)")
        }
    }
}
