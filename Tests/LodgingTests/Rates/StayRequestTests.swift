import Primitives
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `A stay that is asked for` {
    @Test(
        arguments: [
            (["arrival": "2026-12-02", "departure": "2026-12-01", "adults": 1] as JSON, "departure"),
            (["arrival": "2026-12-02", "departure": "2026-12-02", "adults": 1], "departure"),
            (["arrival": "2026-01-01", "departure": "2027-02-05", "adults": 1], "departure"),
            (["arrival": "2026-02-30", "departure": "2026-03-05", "adults": 1], "arrival"),
            (["arrival": "2026-12-01", "departure": "2026-12-02", "adults": 30], "adults"),
            (["arrival": "2026-12-01", "departure": "2026-12-02", "adults": 0], "adults"),
            (["arrival": "2026-12-01", "departure": "2026-12-02"], "adults"),
            (["arrival": "2026-12-01", "departure": "2026-12-02", "adults": 1, "children": [-1]], "children[0]"),
            (["arrival": "2026-12-01", "departure": "2026-12-02", "adults": 1, "children": [3, 18]], "children[1]"),
            (["arrival": "2026-12-01", "departure": "2026-12-02", "adults": 1, "exemptAdults": 2], "exemptAdults"),
        ] as [(JSON, String)])
    func `is refused where it cannot be, by the field that is wrong`(body: JSON, path: String) {
        do {
            _ = try StayRequest(Fields(body), mayExempt: true)
            Issue.record("it was taken")
        } catch { #expect(error.path == path) }
    }

    @Test func `has half-open nights, and reads what it writes`() throws {
        let stay = try StayRequest(
            Fields(["arrival": "2028-02-28", "departure": "2028-03-01", "adults": 2, "children": [0, 17], "exemptAdults": 1]), mayExempt: true)
        #expect(stay.nights == 2 && stay.dates.map(\.description) == ["2028-02-28", "2028-02-29"])
        #expect(try StayRequest(Fields(stay.json), mayExempt: true) == stay)
    }
}
