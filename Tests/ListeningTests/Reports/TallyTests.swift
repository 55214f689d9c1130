import Testing

@testable import Listening

@Suite("A tally")
struct TallyTests {
    private let start = ContinuousClock.now

    @Test func `tells the first few of a kind at once and the others in one line an interval`() {
        var tally = Tally(interval: .seconds(10))
        for _ in 0..<4 { #expect(tally.note("timeout", sample: ["remote": "a"], at: start)?.count == 1) }
        for number in 0..<1_000 { #expect(tally.note("timeout", sample: ["remote": "\(number)"], at: start + .seconds(1)) == nil) }
        #expect(tally.due(at: start + .seconds(9)) == [])
        #expect(tally.due(at: start + .seconds(10)) == [Tally.Report(kind: "timeout", count: 1_000, sample: ["remote": "999"])])
        #expect(tally.due(at: start + .seconds(19)) == [])
        #expect(!tally.isEmpty)
        #expect(tally.due(at: start + .seconds(20)) == [])
        #expect(tally.isEmpty)
    }

    @Test func `counts kinds apart, and those that are one too many together`() {
        var tally = Tally(interval: .seconds(10), mostKinds: 2, toldAtOnce: 1)
        for kind in ["a", "b", "c", "d"] { _ = tally.note(kind, sample: [:], at: start) }
        _ = tally.note("a", sample: [:], at: start)
        let reports = tally.due(at: start + .seconds(10))
        #expect(reports.map { "\($0.kind) \($0.count)" } == ["a 1", "others 1"])
    }
}
