import Lodging
import Primitives
import SQL
import StrictJSON
import Testing

@testable import FrontDesk

@Suite struct `A night audit` {
    private static func request() -> UUIDv7 { UUIDv7(at: DeskHotel.now) }
    private static let second = UTCTime("2026-11-27T01:00:00Z")!
    private static let third = UTCTime("2026-11-28T01:00:00Z")!

    @Test func `charges each night once, settles who did not come, and keeps what the day came to`() async throws {
        let hotel = try await DeskHotel()
        let guest = try await hotel.guest(nights: 3)
        let absent = try await hotel.booked("2026-11-26")
        try await hotel.at { try $0.cashier.charge("Dinner", 30_000, to: guest, request: Self.request(), $1) }
        try await hotel.at { try $0.cashier.record(.cash, 1_000_000, reference: "", for: guest, request: Self.request(), $1) }
        await #expect(throws: FolioFault.dayNotOver(DeskHotel.today)) { try await hotel.close("2026-11-26", at: DeskHotel.now) }
        await #expect(throws: FolioFault.dayNotDue(next: UTCDate("2026-11-26")!)) { try await hotel.close("2026-11-24", at: Self.second) }
        var reports: [NightReport] = []
        for _ in 0..<3 { reports.append(try await hotel.close("2026-11-26", at: Self.second)) }
        #expect(Set(reports.map { String(decoding: $0.json.compact, as: UTF8.self) }).count == 1)
        let report = try #require(reports.first)
        #expect(report.problems == [] && report.noShows == [absent.id] && report.rooms == 3 && report.occupied == 1)
        let ledger = try #require(report.ledgers.first)
        #expect(ledger.charges[.night] == 2_000_000 && ledger.charges[.extra] == 30_000 && ledger.charges[.noShow] == 4_000_000)
        #expect(ledger.opening == 0 && ledger.received == [.cash: 1_000_000] && ledger.closing == 5_030_000)
        #expect(try await hotel.folio(guest).charged == 2_030_000)
        let next = try await hotel.close("2026-11-27", at: Self.third)
        #expect(next.problems == [] && next.ledgers.first?.opening == 5_030_000 && next.ledgers.first?.closing == 7_030_000)
        #expect(try await hotel.folio(guest).charged == 4_030_000)
        #expect(try await hotel.problems() == [])
    }

    @Test func `charges who gave up too late, at whichever site they did`() async throws {
        let hotel = try await DeskHotel()
        let late = try await hotel.booked("2026-11-27")
        // By the guest, who knows nothing of folios.
        try await hotel.database.write { _ = try BookingDesk(at: DeskHotel.now).cancel(late.id, for: nil, $0) }
        #expect(try await hotel.folio(late).entries == [])
        for _ in 0..<2 { _ = try await hotel.close("2026-11-26", at: Self.second) }
        #expect(try await hotel.folio(late).entries.map(\.amount) == [2_000_000])
        #expect(try await hotel.problems() == [])
    }

    @Test func `goes on where it ended, after any of its steps`() async throws {
        for step in 0..<4 {
            let hotel = try await DeskHotel()
            let guest = try await hotel.guest()
            let absent = try await hotel.booked("2026-11-26")
            // What the process had done when it ended.
            try await hotel.database.write { connection in
                try connection.execute(
                    "INSERT INTO night_audit (hotel, day, started_at, started_by) VALUES ('silk-road-inn', $1, 0, 'dana')",
                    [SQLValue(DeskHotel.today.daysSince1970)])
                try BusinessDay.set(DeskHotel.today, of: DeskHotel.id, connection)
            }
            if step > 0 { try await hotel.at(Self.second) { try $0.cashier.charge(guest, before: DeskHotel.today.adding(days: 1), $1) } }
            if step > 1 { _ = try await hotel.at(Self.second) { try $0.noShow(absent.id, $1) } }
            if step > 2 { try await hotel.at(Self.second) { try $0.cashier.charge("Late beer", 500, to: guest, request: Self.request(), $1) } }
            let report = try await hotel.close("2026-11-26", at: Self.second)
            #expect(report.problems == [] && report.ledgers.first?.closing == 6_000_000 + (step > 2 ? 500 : 0), "step \(step)")
            #expect(try await hotel.problems() == [])
        }
    }

    @Test func `says what does not add up, and who has changed a day that was closed`() async throws {
        let hotel = try await DeskHotel()
        let guest = try await hotel.guest(nights: 3)
        _ = try await hotel.close("2026-11-26", at: Self.second)
        try await hotel.database.write { try $0.execute("UPDATE folio_entry SET amount = amount - 7 WHERE number = 1") }
        let report = try await hotel.close("2026-11-27", at: Self.third)
        #expect(report.problems.contains { $0.contains("2026-11-26 was closed with 2000000 KZT") }, "\(report.problems)")
        #expect(report.problems.contains { $0.contains("booking \(guest.id) is charged 1999993") }, "\(report.problems)")
    }

    @Test func `counts what is written after midnight to the day that is still open`() async throws {
        let hotel = try await DeskHotel()
        let guest = try await hotel.guest(nights: 3)
        _ = try await hotel.close("2026-11-26", at: Self.second)
        // Half past midnight on the 28th; the 27th is not closed yet.
        try await hotel.at(UTCTime("2026-11-27T19:30:00Z")!) { try $0.cashier.charge("Bar", 700, to: guest, request: Self.request(), $1) }
        let report = try await hotel.close("2026-11-27", at: Self.third)
        #expect(report.ledgers.first?.charges[.extra] == 700 && report.problems == [])
    }

    @Test func `is nobody's at another hotel`() async throws {
        let hotel = try await DeskHotel()
        let other = HotelScope([])
        await #expect(throws: LodgingRefusal.notFound(.hotel)) {
            try await NightAudit(DeskHotel.desk(at: Self.second, other), hotel.database).close(DeskHotel.today, of: DeskHotel.id)
        }
    }

    @Test func `has figures that are what they say they are`() async throws {
        let hotel = try await DeskHotel(rooms: 4)
        _ = try await hotel.guest("101", nights: 2)
        _ = try await hotel.booked("2026-11-27", nights: 1)
        let given = try await hotel.booked("2026-11-27", nights: 2)
        _ = try await hotel.at { try $0.cancel(given.id, $1) }
        let figures = try await hotel.at { reception, connection in
            try HotelFigures.of(DeskHotel.id, DeskHotel.today..<DeskHotel.today.adding(days: 3), reception.desk, connection)
        }
        // Three of twelve nights, at 20,000 each.
        #expect(figures.rooms == 12 && figures.sold == 3 && figures.occupancyBasisPoints == 2500)
        #expect(figures.averageDailyRate(in: DeskHotel.kzt) == 2_000_000 && figures.revenuePerRoom(in: DeskHotel.kzt) == 500_000)
        #expect(figures.nights.map(\.sold) == [1, 2, 0])
        #expect(HotelFigures.ratio(5, 2) == 3 && HotelFigures.ratio(0, 0) == nil)
    }
}
