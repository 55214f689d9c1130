import Primitives
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `Giving a booking up` {
    private static let arrival = UTCDate("2026-12-10")!
    private static let nights: [Int64] = [100, 200, 300]

    @Test(arguments: [
        (CancellationPolicy(freeDays: 3, late: .nights(1), noShow: .all), "2026-12-07", 0 as Int64),
        (CancellationPolicy(freeDays: 3, late: .nights(1), noShow: .all), "2026-12-08", 100),
        (CancellationPolicy(freeDays: 0, late: .all, noShow: .all), "2026-12-10", 0),
        (CancellationPolicy(freeDays: 0, late: .all, noShow: .all), "2026-12-11", 600),
        (CancellationPolicy(freeDays: nil, late: .all, noShow: .all), "2026-01-01", 600),
        (CancellationPolicy(freeDays: nil, late: .nights(9), noShow: .all), "2026-01-01", 600),
        (CancellationPolicy(freeDays: nil, late: .nights(2), noShow: .all), "2026-01-01", 300),
        (CancellationPolicy(freeDays: nil, late: .nothing, noShow: .all), "2026-12-10", 0),
    ])
    func `costs what its conditions say by the day`(policy: CancellationPolicy, today: String, charge: Int64) throws {
        #expect(try policy.charge(cancelling: Self.arrival, on: #require(UTCDate(today)), nights: Self.nights) == charge)
        #expect(try CancellationPolicy(policy.json, path: "") == policy)
    }

    @Test(
        arguments: [["late": "some", "noShow": "all"] as JSON, ["late": 0, "noShow": "all"], ["late": 31, "noShow": "all"], ["late": "all"]] as [JSON]
    )
    func `is under conditions that can be read`(json: JSON) {
        #expect(throws: FieldError.self) { try CancellationPolicy(json, path: "") }
    }
}
