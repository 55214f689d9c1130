import Primitives
import Testing

@testable import Web

struct ChartTests {
    private func text(_ component: some Component) -> String { String(decoding: component.html, as: UTF8.self) }
    private func localizer(_ language: Language = .english) -> Localizer { Localizer(language, now: UTCTime(seconds: 0)) }

    private func trend(_ points: [LineChart.Point], target: LineChart.Target? = nil, _ language: Language = .english) -> String {
        text(
            LineChart(
                id: "c", title: "Kilometres", description: "Of cycle path.", names: "Year", values: "km", points: points, target: target,
                empty: EmptyState("No report yet."), localizer(language)))
    }

    @Test func `bars stand in a table that says the same, and are nothing to who hears it`() {
        let bars = [
            BarChart.Bar(.foreign("<a>"), 10, text: "10"), .init(.text("b", link: Link("/b")), 5, text: "5"), .init(.text("c"), 0, text: "0"),
        ]
        let html = text(BarChart(id: "c", title: "T", description: "D", names: "N", values: "V", bars: bars, empty: EmptyState("none")))
        #expect(html.hasPrefix(#"<figure class="panel chart" id="c" aria-labelledby="c-title" aria-describedby="c-description"><figcaption>"#))
        #expect(html.contains(#"<p class="note" id="c-description">D</p>"#))
        #expect(html.contains(#"<th scope="row" role="rowheader"><bdi>&lt;a&gt;</bdi></th><td class="drawing" aria-hidden="true"><svg"#))
        #expect(html.contains(#"<rect x="0" y="0" width="100" height="12"></rect>"#) && html.contains(#"width="0" height="12""#))
        #expect(html.contains(#"<td role="cell" class="number">5</td>"#) && html.contains(#"<a href="/b">b</a>"#))
        #expect(text(BarChart(id: "c", title: "T", names: "N", values: "V", bars: [], empty: EmptyState("none"))).contains("none"))
    }

    @Test func `a missing value is a gap in the line and a word in the table, never a zero`() {
        let html = trend([
            .init("2022", 1, text: "1"), .init("2023", 2, text: "2"), .init("2024", nil, text: "not told"), .init("2025", 4, text: "4"),
        ])
        #expect(html.split(separator: "<polyline").count == 3 && html.split(separator: "<circle").count == 4)
        #expect(html.contains(#"<td role="cell" class="number">not told</td>"#))
        #expect(html.contains("<details class=\"disclosure\"><summary>The numbers as a table</summary>"))
    }

    @Test func `the target is a line of its own, within the scale, and a row of the table`() throws {
        let html = trend([.init("2025", 4, text: "4")], target: .init("Target for 2030", 40, text: "40"))
        #expect(html.contains(#"<line class="target" x1="64" y1="16" x2="624" y2="16"></line>"#))
        #expect(html.contains("Target for 2030"))
    }

    @Test func `time runs as the language reads`() throws {
        let points = [LineChart.Point("2024", 1, text: "1"), .init("2025", 2, text: "2")]
        let arabic = try #require(Language.all.first { $0.direction == .rightToLeft })
        #expect(trend(points).contains(#"<polyline points="64,121 624,16">"#))
        #expect(trend(points, arabic).contains(#"<polyline points="576,121 16,16">"#))
    }

    @Test func `where there is no value it says so`() {
        let html = trend([.init("2025", nil, text: "–")])
        #expect(html.contains("No report yet.") && !html.contains("<svg"))
    }

    @Test(arguments: [
        ([0.0, 7], ["0", "2", "4", "6", "8"]), ([3, 100], ["0", "20", "40", "60", "80", "100"]), ([0.12], ["0.00", "0.05", "0.10", "0.15"]),
        ([-3, 4], ["-4", "-2", "0", "2", "4"]), ([0], ["0", "1"]), ([], ["0", "1"]), ([1_234_567], ["0", "500000", "1000000", "1500000"]),
        ([2.5], ["0.0", "0.5", "1.0", "1.5", "2.0", "2.5"]), ([.infinity, 1], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    ])
    func `a scale has round steps from zero`(values: [Double], expected: [String]) {
        #expect(AxisScale(covering: values).marks.map(\.text) == expected)
    }

    @Test(arguments: [1e-9, 1e300, -1e300, .nan]) func `a scale ends, whatever it is to cover`(value: Double) {
        let scale = AxisScale(covering: [value])
        #expect((2...12).contains(scale.marks.count) && (0...1).contains(scale.share(of: value.isNaN ? 0 : value)))
    }
}
