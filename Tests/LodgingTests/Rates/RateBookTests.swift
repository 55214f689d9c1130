import Primitives
import SQL
import StrictJSON
import Testing

@testable import Lodging

/// What was read of a hotel once is used again only while it is so.
@Suite(.timeLimit(.minutes(2))) struct `What a hotel sells, kept in memory` {
    private static let stay = SampleHotel.stay("2026-12-01")

    private static func total(_ hotel: SampleHotel) async throws -> Int64? {
        try await hotel.database.read { connection in
            try BookingDesk(at: SampleHotel.now).quote(stay, at: SampleHotel.id, connection).offers
                .first { $0.offer.roomType == SampleHotel.double }?.offer.total.amount
        }
    }

    private static func stamp(_ hotel: SampleHotel) async throws -> Int64 {
        try await hotel.database.read { try $0.first("SELECT stamp FROM hotel")?.integer(0) ?? 0 }
    }

    @Test func `is read anew after every change of hotel, rooms, types, plans and days`() async throws {
        let hotel = try await SampleHotel()
        let first = try #require(try await Self.total(hotel))
        var change = DayChange(from: Self.stay.arrival, through: Self.stay.arrival)!
        change.price = .set(2_500_000)
        let dearer = change
        _ = try await hotel.desk { try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: dearer, $1) }
        #expect(try await Self.total(hotel) == first + 500_000)
        let plain = try SampleHotel.hotel { $0["taxes"] = ["vatBasisPoints": 0, "vatIncluded": true] }
        _ = try await hotel.desk { try $0.set(plain, as: SampleHotel.id, revision: 1 + 1, $1) }
        #expect(try await Self.total(hotel) == 4_500_000)
        var stamps = [try await Self.stamp(hotel)]
        func changed(_ what: String, _ body: @escaping @Sendable (HotelDesk, any SQLConnection) throws -> Any?) async throws {
            try await hotel.desk { _ = try body($0, $1) }
            let stamp = try await Self.stamp(hotel)
            #expect(!stamps.contains(stamp), "\(what) left what was read as it was")
            stamps.append(stamp)
        }
        let wider = try SampleHotel.roomType("Double room", adults: 3, children: 0)
        let plan = try SampleHotel.plan(SampleHotel.flexibleBody)
        try await changed("room type") { try $0.set(wider, as: SampleHotel.double, of: SampleHotel.id, revision: 1, $1) }
        try await changed("plan") { try $0.set(plan, as: SampleHotel.flexible, of: SampleHotel.id, revision: 1, $1) }
        try await changed("new plan") { try $0.set(plan, as: SampleHotel.saver, of: SampleHotel.id, revision: 0, $1) }
        try await changed("plan that is no more") { try $0.remove(SampleHotel.saver, of: SampleHotel.id, $1) }
        try await changed("rooms") { try $0.set(SampleHotel.rooms(4, families: 0), of: SampleHotel.id, $1) }
        try await changed("room type that is no more") { try $0.remove(SampleHotel.family, of: SampleHotel.id, $1) }
        // By whichever way days are written.
        try await changed("days") { _, connection in
            try DayRules.set(1, 1, [(Self.stay.arrival, DayRule(price: 1))], connection)
        }
    }

    @Test func `is not what a transaction wrote that was undone`() async throws {
        let hotel = try await SampleHotel()
        let first = try await Self.total(hotel)
        struct Undone: Error {}
        await #expect(throws: Undone.self) {
            try await hotel.desk { desk, connection in
                var change = DayChange(from: Self.stay.arrival, through: Self.stay.departure)!
                change.price = .set(1)
                try desk.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, connection)
                _ = try BookingDesk(at: SampleHotel.now).quote(Self.stay, at: SampleHotel.id, connection)
                throw Undone()
            }
        }
        #expect(try await Self.total(hotel) == first)
    }

    @Test func `has a rule for each day, in runs and with gaps between them`() async throws {
        let hotel = try await SampleHotel()
        try await hotel.database.write { connection in
            try connection.execute("DELETE FROM day_rule WHERE room_type = 1")
            let day = UTCDate("2027-01-01")!
            let rules = [0, 1, 2, 5, 6, 9].map { (day: day.adding(days: $0), rule: DayRule(price: $0 < 3 ? 10 : Int64($0))) }
            try DayRules.set(1, 1, rules, connection)
            let stamp = try connection.first("SELECT stamp FROM hotel")?.integer(0) ?? 0
            let book = try RateBook.of(SampleHotel.id, stamp: stamp, connection)
            let read = try book.rules(1, 1, from: day.adding(days: -2), count: 14, connection).map { $0?.price }
            #expect(read == [nil, nil, 10, 10, 10, nil, nil, 5, 6, nil, nil, 9, nil, nil])
            #expect(try DayRules.load(1, 1, from: day.adding(days: -2), count: 14, connection).rules.map { $0?.price } == read)
            #expect(try book.rules(1, 1, from: day.adding(days: 1), count: 1, connection).first??.price == 10)
        }
    }
}
