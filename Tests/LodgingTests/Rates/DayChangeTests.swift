import Primitives
import SQL
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `A change of the calendar` {
    private static func rules(_ hotel: SampleHotel, from: UTCDate, count: Int) async throws -> [DayRule?] {
        try await hotel.database.read { try DayRules.rules(of: 1, under: 1, from: from, count: count, $0) }
    }

    @Test func `changes the days of the week that it names, and of them what it names`() async throws {
        let hotel = try await SampleHotel()
        let first = try #require(UTCDate("2026-12-01"))
        let change = try DayChange(
            Fields(["from": "2026-12-01", "through": "2026-12-14", "weekdays": [4, 5], "price": 2_500_000, "minStay": 2, "closedToArrival": true]))
        #expect(try await hotel.desk { try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, $1) } == 4)
        let rules = try await Self.rules(hotel, from: first, count: 14)
        for (place, rule) in rules.enumerated() {
            let isWeekend = [4, 5].contains(first.adding(days: place).weekday)
            #expect(rule == (isWeekend ? DayRule(price: 2_500_000, minStay: 2, isClosedToArrival: true) : DayRule(price: 2_000_000)))
        }
        let clearing = try DayChange(Fields(["from": "2026-12-04", "through": "2026-12-04", "minStay": .null, "closedToArrival": false]))
        try await hotel.desk { _ = try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: clearing, $1) }
        #expect(try await Self.rules(hotel, from: first.adding(days: 3), count: 1) == [DayRule(price: 2_500_000)])
    }

    @Test(
        arguments: [
            (["from": "2026-12-02", "through": "2026-12-01"] as JSON, "through"), (["from": "2026-12-02", "through": "2029-12-01"], "through"),
            (["from": "2026-12-02", "through": "2026-12-03", "weekdays": [7]], "weekdays[0]"),
            (["from": "2026-12-02", "through": "2026-12-03", "price": -1], "price"),
            (["from": "2026-12-02", "through": "2026-12-03", "minStay": 0], "minStay"),
        ] as [(JSON, String)])
    func `is refused by the field that is wrong`(body: JSON, path: String) {
        do {
            _ = try DayChange(Fields(body))
            Issue.record("it was taken")
        } catch { #expect(error.path == path) }
    }

    @Test func `leaves no day whose least stay is longer than its longest`() async throws {
        let hotel = try await SampleHotel()
        func change(_ body: JSON) async throws {
            let change = try DayChange(Fields(body))
            try await hotel.desk { _ = try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, $1) }
        }
        try await change(["from": "2026-12-01", "through": "2026-12-31", "maxStay": 5])
        await #expect(throws: LodgingRefusal.self) { try await change(["from": "2026-12-10", "through": "2026-12-10", "minStay": 6]) }
        try await change(["from": "2026-12-10", "through": "2026-12-10", "minStay": 6, "maxStay": .null])
    }

    @Test func `reads what it writes of a day`() throws {
        let rule = DayRule(
            price: 1, minStay: 2, maxStay: 3, minStayOnArrival: 4, maxStayOnArrival: 5, isClosed: true, isClosedToArrival: true,
            isClosedToDeparture: true, quota: 6)
        #expect(try DayRule(Fields(rule.json)) == rule)
        #expect(throws: FieldError.self) { try DayRule(Fields(["minStay": 3, "maxStay": 2])) }
    }
}
