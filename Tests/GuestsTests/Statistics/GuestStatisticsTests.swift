import Primitives
import SQL
import StrictJSON
import Testing

@testable import Guests

@Suite struct `Statistics of guests` {
    @Test(arguments: [
        ("2026-11", "2026-12-01", "2026-10"), ("2026-01", "2026-02-01", "2025-12"), ("2024-02", "2024-03-01", "2024-01"),
        ("2026-12", "2027-01-01", "2026-11"),
    ])
    func `know where a month begins and ends`(text: String, end: String, previous: String) throws {
        let month = try #require(CalendarMonth(text))
        #expect(month.end.description == end)
        #expect(month.previous.description == previous)
        #expect(month.description == text)
    }

    @Test func `count who has come by nationality and purpose, nights by the month in which they lie, and count a month once`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        func enter(_ count: Int, _ nationality: String, _ arrival: String, _ departure: String, comes: Bool = true) async throws -> [GuestID] {
            let entries = try (0..<count).map { _ in
                GuestRegister.Entry(try GuestTables.identity(nationality: nationality), stay: try GuestTables.stay(arrival, departure))
            }
            let guests = try await register.enter(entries, in: GuestTables.hotel, by: GuestTables.clerk)
            guard comes else { return guests }
            for guest in guests {
                let stay = try #require(try await register.guest(guest, in: .all).stays.first)
                try await register.change(stay.id, .arrived(room: ""), in: .all, by: GuestTables.clerk)
                try await register.change(stay.id, .departed(on: stay.departure), in: .all, by: GuestTables.clerk)
            }
            return guests
        }
        let kazakh = try await enter(6, "KAZ", "2026-10-10", "2026-10-13")
        _ = try await enter(7, "D", "2026-10-30", "2026-11-02")
        _ = try await enter(2, "UZB", "2026-10-01", "2026-10-02")
        _ = try await enter(9, "FRA", "2026-10-05", "2026-10-08", comes: false)
        let october = try #require(CalendarMonth("2026-10"))
        let counted = try await GuestStatistics(register).count(october)
        #expect(counted.nationalities.total == GuestCount(arrivals: 15, guests: 15, nights: 18 + 14 + 2))
        // Two from Uzbekistan alone would follow from the total: the next smallest goes with them.
        #expect(counted.nationalities.shown.map(\.mark.code) == ["DE"])
        #expect(counted.nationalities.others == GuestCount(arrivals: 8, guests: 8, nights: 20))
        #expect(counted.purposes.shown.map(\.mark) == [.holiday])

        let now = try #require(UTCDate("2026-11-26")).start
        let later = GuestStatistics(try tables.register(at: now))
        #expect(try await later.countDue() == [october])
        // Who is erased afterwards changes nothing that was counted.
        for guest in kazakh { try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer) }
        #expect(try await later.countDue() == [])
        let kept = try await GuestStatistics.months(tables.own)
        #expect(kept.map(\.month) == [october])
        #expect(kept.first?.json == counted.json)
        #expect(kept.first?.json["nationalities"]?.array?.first?["nationality"]?.string == "DE")
        // It is shown once; where showing it fails, the next time.
        struct Unreachable: Error {}
        await #expect(throws: Unreachable.self) { _ = try await later.showDue { _, _ in throw Unreachable() } }
        var shown: [String] = []
        for _ in 0..<2 { _ = try await later.showDue { month, json in shown.append("\(month) \(json == counted.json)") } }
        #expect(shown == ["2026-10 true"])
        let afterErasure = try await later.count(october)
        #expect(afterErasure.nationalities.total?.arrivals == 15)
        #expect(try await GuestStatistics(try tables.register(at: UTCDate("2026-12-03")!.start)).countDue() == [])
        #expect(try await GuestStatistics(try tables.register(at: UTCDate("2026-12-04")!.start)).countDue().map(\.description) == ["2026-11"])
    }
}
