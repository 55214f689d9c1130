import Primitives
import SQL
import Testing

@testable import Lodging

@Suite struct `A booking that is prepared before it is written` {
    private static let desk = BookingDesk(at: SampleHotel.now)

    private static func offer(_ hotel: SampleHotel) async throws -> String {
        let stay = SampleHotel.stay("2026-12-01", nights: 3)
        let quote = try await hotel.database.read { try desk.quote(stay, at: SampleHotel.id, $0) }
        return try #require(quote.offers.first { $0.offer.roomType == SampleHotel.double && $0.offer.ratePlan == SampleHotel.flexible }).token
    }

    private static func price(_ price: Int64, of hotel: SampleHotel) async throws {
        var change = try #require(DayChange(from: UTCDate("2026-12-01")!, through: UTCDate("2026-12-03")!))
        change.price = .set(price)
        let days = change
        try await hotel.desk { _ = try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: days, $1) }
    }

    @Test func `is the same as one that is made in the transaction`() async throws {
        let (one, other) = (try await SampleHotel(), try await SampleHotel())
        let (token, second) = (try await Self.offer(one), try await Self.offer(other))
        let prepared = try await Self.desk.prepared(token, for: nil, by: "dina", in: one.database)
        #expect(prepared.ready != nil)
        let booking = try await one.database.write { try Self.desk.make(prepared, $0) }
        let expected = try await other.database.write { try Self.desk.book(second, for: nil, by: "dina", $0) }
        #expect(booking.lines == expected.lines && booking.total == expected.total && booking.events == expected.events)
        #expect(booking.state == .confirmed && booking.deposit == expected.deposit && booking.cancellation == expected.cancellation)
        let kept = try await one.database.read { try BookingTables.booking(booking.id, $0) }
        #expect(kept == booking)
        #expect(try await one.database.read { try StockCheck.problems($0) }.isEmpty)
        // Its code finds it.
        let code = try await one.database.read { try #require(try BookingSecret.load($0)) }
        let number = BookingCode.number(BookingCode(of: booking.id, by: code).reference, by: code)
        let found = try await one.database.read { try BookingTables.bookings(number, $0) }
        #expect(found.map(\.id) == [booking.id])
    }

    @Test func `is made once, however often it is prepared and written`() async throws {
        let hotel = try await SampleHotel()
        let token = try await Self.offer(hotel)
        let (hold, booking) = (
            try await Self.desk.preparedHold(token, for: nil, in: hotel.database), try await Self.desk.prepared(token, for: nil, in: hotel.database)
        )
        let held = try await hotel.database.write { try Self.desk.make(hold, $0) }
        #expect(held.state == .held && held.holdUntil != nil)
        for _ in 0..<3 {
            let made = try await hotel.database.write { try Self.desk.make(booking, $0) }
            #expect(made.id == held.id && made.state == .confirmed)
        }
        let sold = try await hotel.database.read { try $0.first("SELECT MAX(sold) FROM stock_night")?.int(0) }
        #expect(sold == 1)
    }

    @Test func `is refused where the price is another by the time it is written`() async throws {
        let hotel = try await SampleHotel()
        let token = try await Self.offer(hotel)
        let prepared = try await Self.desk.prepared(token, for: nil, in: hotel.database)
        #expect(prepared.ready != nil)
        try await Self.price(7_777_700, of: hotel)
        await #expect(throws: LodgingRefusal(.priceChanged)) { _ = try await hotel.database.write { try Self.desk.make(prepared, $0) } }
        // What it was prepared by is forgotten: the next is prepared at the price of now.
        let next = try await Self.desk.prepared(try await Self.offer(hotel), for: nil, in: hotel.database)
        #expect(next.ready != nil)
        let booking = try await hotel.database.write { try Self.desk.make(next, $0) }
        #expect(booking.lines.contains { $0.amount == 7_777_700 })
    }

    @Test func `is prepared by the prices of now, once old ones have not fitted`() async throws {
        let hotel = try await SampleHotel()
        #expect(try await Self.desk.prepared(try await Self.offer(hotel), for: nil, in: hotel.database).ready != nil)
        try await Self.price(5_555_500, of: hotel)
        let token = try await Self.offer(hotel)
        #expect(try await Self.desk.prepared(token, for: nil, in: hotel.database).ready == nil)
        #expect(try await Self.desk.prepared(token, for: nil, in: hotel.database).ready != nil)
    }

    @Test func `is refused where the hotel has closed, is restored, or has no room any more`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        let (first, second) = (try await Self.offer(hotel), try await Self.offer(hotel))
        let prepared = try await Self.desk.prepared(second, for: nil, in: hotel.database)
        try await hotel.desk { try $0.setOpen(false, SampleHotel.id, $1) }
        await #expect(throws: LodgingRefusal.notFound(.hotel)) { _ = try await hotel.database.write { try Self.desk.make(prepared, $0) } }
        try await hotel.desk { try $0.setOpen(true, SampleHotel.id, $1) }
        try await hotel.database.write { try $0.execute("UPDATE hotel SET asks_back = 1") }
        await #expect(throws: LodgingRefusal.recovering) { _ = try await hotel.database.write { try Self.desk.make(prepared, $0) } }
        try await hotel.database.write { try $0.execute("UPDATE hotel SET asks_back = 0") }
        let winner = try await Self.desk.prepared(first, for: nil, in: hotel.database)
        let loser = try await Self.desk.prepared(second, for: nil, in: hotel.database)
        _ = try await hotel.database.write { try Self.desk.make(winner, $0) }
        await #expect(throws: LodgingRefusal(.soldOut, on: UTCDate("2026-12-01")!)) {
            _ = try await hotel.database.write { try Self.desk.make(loser, $0) }
        }
        #expect(try await hotel.database.read { try StockCheck.problems($0) }.isEmpty)
    }

    @Test func `is refused when it is too late, for another's hold, and for what this city has not sealed`() async throws {
        let hotel = try await SampleHotel()
        let token = try await Self.offer(hotel)
        let prepared = try await Self.desk.prepared(token, for: nil, in: hotel.database)
        let late = BookingDesk(at: SampleHotel.now.adding(seconds: BookingOffer.lifeSeconds + 1))
        await #expect(throws: LodgingRefusal.offerExpired) { _ = try await hotel.database.write { try late.make(prepared, $0) } }
        let theirs = try await Self.desk.preparedHold(token, for: CityID("osh")!, in: hotel.database)
        _ = try await hotel.database.write { try Self.desk.make(theirs, $0) }
        await #expect(throws: LodgingRefusal.offerUnknown) { _ = try await hotel.database.write { try Self.desk.make(prepared, $0) } }
        let unknown = try await Self.desk.prepared("AAAA", for: nil, in: hotel.database)
        #expect(unknown.ready == nil)
        await #expect(throws: LodgingRefusal.offerUnknown) { _ = try await hotel.database.write { try Self.desk.make(unknown, $0) } }
    }

    @Test func `is made in the transaction where a plan has a quota`() async throws {
        let hotel = try await SampleHotel(rooms: 3)
        var change = try #require(DayChange(from: UTCDate("2026-12-01")!, through: UTCDate("2026-12-03")!))
        change.quota = .set(1)
        let days = change
        try await hotel.desk { _ = try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: days, $1) }
        let (first, second) = (try await Self.offer(hotel), try await Self.offer(hotel))
        let prepared = [
            try await Self.desk.prepared(first, for: nil, in: hotel.database), try await Self.desk.prepared(second, for: nil, in: hotel.database),
        ]
        #expect(prepared.allSatisfy { $0.ready == nil })
        _ = try await hotel.database.write { try Self.desk.make(prepared[0], $0) }
        await #expect(throws: LodgingRefusal.self) { _ = try await hotel.database.write { try Self.desk.make(prepared[1], $0) } }
    }
}
