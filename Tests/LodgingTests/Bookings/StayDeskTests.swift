import Accounts
import Primitives
import SQL
import Testing

@testable import Lodging

@Suite struct `The desk` {
    private static let arrival = UTCDate("2026-12-01")!
    /// Three in the afternoon in Almaty on the day of arrival.
    private static let there = UTCTime("2026-12-01T10:00:00Z")!
    private static func morning(_ day: Int) -> UTCTime { UTCTime("2026-12-0\(day)T05:00:00Z")! }
    private static func room(_ text: String) -> RoomNumber { RoomNumber(text)! }

    private static func at<Value: Sendable>(
        _ hotel: SampleHotel, _ now: UTCTime, _ scope: HotelScope = .everywhere,
        _ body: @escaping @Sendable (StayDesk, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await hotel.database.write { try body(StayDesk(LodgingActor(SampleHotel.actor, scope, at: now)), $0) }
    }

    private static func rooms(_ hotel: SampleHotel, _ booking: Booking) async throws -> [String] {
        try await at(hotel, there) { desk, connection in try desk.rooms(of: booking, connection).map { $0.room?.text ?? "-" } }
    }

    private static func trail(_ hotel: SampleHotel, _ action: AuditAction) async throws -> [AuditEntry] {
        var filter = AuditTrail.Filter()
        filter.action = action.rawValue
        return try await hotel.database.read { [filter] in try AuditTrail.entries(filter, limit: 100, $0) }
    }

    @Test func `checks guests in once they have a room, out when they leave, and writes down each once`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        await #expect(throws: StayFault.noRoom) { try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: nil, $1) } }
        for _ in 0..<3 {
            let there = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("102"), $1) }
            #expect(there.state == .checkedIn && there.revision == 2)
        }
        #expect(try await Self.rooms(hotel, booking) == ["102", "102"])
        await #expect(throws: StayFault.bookedUntil(UTCDate("2026-12-03")!)) {
            try await Self.at(hotel, Self.morning(2)) { try $0.checkOut(booking.id, $1) }
        }
        for _ in 0..<3 { #expect(try await Self.at(hotel, Self.morning(3)) { try $0.checkOut(booking.id, $1) }.state == .checkedOut) }
        #expect(try await Self.trail(hotel, .bookingCheckedIn).count == 1)
        #expect(try await Self.trail(hotel, .bookingCheckedOut).count == 1)
        #expect(try await hotel.problems() == [])
    }

    @Test func `gives two bookings one room for no night, also where both ask at once`() async throws {
        let hotel = try await SampleHotel(rooms: 4)
        let bookings = [
            try await hotel.booked(SampleHotel.stay("2026-12-01")), try await hotel.booked(SampleHotel.stay("2026-12-01")),
            try await hotel.booked(SampleHotel.stay("2026-12-02")),
        ]
        let seated = await withTaskGroup(of: Bool.self) { group in
            for booking in bookings {
                group.addTask {
                    do {
                        _ = try await Self.at(hotel, Self.there) {
                            try $0.move(booking.id, to: Self.room("101"), from: booking.arrival, reason: "", $1)
                        }
                        return true
                    } catch { return (error as? StayFault) != .notFree(Self.room("101")) }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(seated == 1)
        let nights = try await hotel.database.read {
            try $0.first("SELECT COUNT(*), COUNT(DISTINCT day) FROM booking_night WHERE room = '101'")?.values
        }
        #expect(nights?[0] == nights?[1])
        #expect(try await hotel.problems() == [])
    }

    @Test func `moves guests in the middle of their stay, to another type too, and says why in the trail`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 3))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        let second = UTCDate("2026-12-02")!
        for _ in 0..<2 {
            _ = try await Self.at(hotel, Self.morning(2)) {
                try $0.move(booking.id, to: Self.room("201"), from: second, reason: "a pipe has burst", $1)
            }
        }
        #expect(try await Self.rooms(hotel, booking) == ["101", "201", "201"])
        #expect(try await hotel.sold(Self.arrival) == 1)
        #expect(try await hotel.sold(second) == 0)
        #expect(try await hotel.sold(second, SampleHotel.family) == 1)
        let entries = try await Self.trail(hotel, .roomAssigned)
        #expect(entries.count == 1 && entries.first?.detail == "101 > 201 2026-12-02 a pipe has burst")
        // The other type is sold out by then: nothing is changed.
        let other = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 3))
        await #expect(throws: LodgingRefusal.self) {
            try await Self.at(hotel, Self.morning(2)) { try $0.move(other.id, to: Self.room("201"), from: second, reason: "", $1) }
        }
        #expect(try await hotel.sold(second) == 1)
        #expect(try await hotel.problems() == [])
    }

    @Test func `lets guests stay longer at the prices of now, for the nights that are not over, in their room`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 2))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        try await hotel.desk { desk, connection in
            var change = try #require(DayChange(from: Self.arrival, through: Self.arrival.adding(days: 5)))
            change.price = .set(3_000_000)
            try desk.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, connection)
        }
        let longer = SampleHotel.stay("2026-12-01", nights: 3)
        let there = try await hotel.database.read { try BookingTables.booking(booking.id, $0)! }
        let requote = try await Self.at(hotel, Self.morning(2)) {
            try $0.requote(there, longer, SampleHotel.double, SampleHotel.flexible, $1)
        }
        // 20,000 for the first night as it was sold, 30,000 for each of the two others, and 1,000 of tax a night.
        #expect(requote.total.amount == 2_000_000 + 3_000_000 * 2 + 100_000 * 3)
        let request = UUIDv7(at: Self.there)
        for _ in 0..<3 {
            let changed = try await Self.at(hotel, Self.morning(2)) {
                try $0.change(
                    booking.id, to: longer, SampleHotel.double, SampleHotel.flexible, seen: requote.total, request: request, $1)
            }
            #expect(changed.stay == longer && changed.total == requote.total && changed.revision == 3)
        }
        #expect(try await Self.rooms(hotel, booking) == ["101", "101", "101"])
        // What it costs now is said: another night more.
        await #expect(throws: StayFault.otherPrice(Money(amount: requote.total.amount + 3_100_000, currency: requote.total.currency)!)) {
            try await Self.at(hotel, Self.morning(2)) {
                try $0.change(
                    booking.id, to: SampleHotel.stay("2026-12-01", nights: 4), SampleHotel.double, SampleHotel.flexible, seen: requote.total,
                    request: UUIDv7(at: Self.there), $1)
            }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `takes one more guest from tonight on`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 2, adults: 1))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        let there = try await hotel.database.read { try BookingTables.booking(booking.id, $0)! }
        let requote = try await Self.at(hotel, Self.morning(2)) {
            try $0.requote(there, SampleHotel.stay("2026-12-01", nights: 2, adults: 2), SampleHotel.double, SampleHotel.flexible, $1)
        }
        #expect(requote.total.amount == 1_700_000 + 50_000 + 2_000_000 + 100_000)
        await #expect(throws: LodgingRefusal.self) {
            try await Self.at(hotel, Self.morning(2)) {
                try $0.requote(there, SampleHotel.stay("2026-12-01", nights: 2, adults: 3), SampleHotel.double, SampleHotel.flexible, $1)
            }
        }
    }

    @Test func `ends a stay early for what its conditions charge, and frees the nights`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 4))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        let third = UTCDate("2026-12-03")!
        let there = try await hotel.database.read { try BookingTables.booking(booking.id, $0)! }
        let early = try await Self.at(hotel, Self.morning(3)) { try $0.earlyDeparture(there, on: third, $1) }
        // Two nights with their tax, and the first of the others without it: one night is the charge.
        #expect(early.total.amount == 2 * 2_100_000 + 2_000_000)
        let request = UUIDv7(at: Self.there)
        for _ in 0..<2 {
            let left = try await Self.at(hotel, Self.morning(3)) { try $0.leaveEarly(booking.id, on: third, seen: early.total, request: request, $1) }
            #expect(left.departure == third && left.lines.sum == early.total.amount)
        }
        for (day, sold) in [(1, 1), (2, 1), (3, 0), (4, 0)] { #expect(try await hotel.sold(UTCDate("2026-12-0\(day)")!) == sold) }
        #expect(try await Self.at(hotel, Self.morning(3)) { try $0.checkOut(booking.id, $1) }.state == .checkedOut)
        #expect(try await hotel.problems() == [])
    }

    @Test func `takes somebody without a booking in, all of it or nothing`() async throws {
        let hotel = try await SampleHotel()
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01", nights: 1), at: Self.there)
        await #expect(throws: StayFault.otherType(Self.room("201"))) {
            try await Self.at(hotel, Self.there) { try $0.walkIn(token, at: SampleHotel.id, to: Self.room("201"), $1) }
        }
        #expect(try await hotel.sold(Self.arrival) == 0, "nothing was booked either")
        for _ in 0..<3 {
            let there = try await Self.at(hotel, Self.there) { try $0.walkIn(token, at: SampleHotel.id, to: Self.room("103"), $1) }
            #expect(there.state == .checkedIn)
        }
        #expect(try await hotel.sold(Self.arrival) == 1)
        #expect(try await Self.trail(hotel, .bookingMade).count == 1)
        #expect(try await hotel.problems() == [])
    }

    @Test func `settles who did not come when their day is over, not before`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        await #expect(throws: StayFault.mayStillCome(Self.arrival)) {
            try await Self.at(hotel, UTCTime("2026-12-01T18:59:00Z")!) { try $0.noShow(booking.id, $1) }
        }
        let absent = try await Self.at(hotel, UTCTime("2026-12-01T19:01:00Z")!) { try $0.noShow(booking.id, $1) }
        #expect(absent.state == .noShow && absent.charge?.amount == 4_000_000)
    }

    @Test func `sells more than there is on purpose alone, by who manages the hotel, once, with a reason in the trail`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let stay = SampleHotel.stay("2026-12-02")
        let request = UUIDv7(at: Self.there)
        let desk = HotelScope([RoleGrant("front-desk:silk-road-inn")!])
        await #expect(throws: LodgingRefusal.notYours(SampleHotel.id)) {
            try await Self.at(hotel, SampleHotel.now, desk) {
                try $0.overbook(stay, at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "a regular guest", request: request, $1)
            }
        }
        let boss = HotelScope([RoleGrant("hotel-manager:silk-road-inn")!])
        for _ in 0..<3 {
            let booking = try await Self.at(hotel, SampleHotel.now, boss) {
                try $0.overbook(stay, at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "a regular guest", request: request, $1)
            }
            #expect(booking.id == request && booking.state == .confirmed)
        }
        #expect(try await hotel.sold(UTCDate("2026-12-02")!) == 2)
        let entries = try await Self.trail(hotel, .overbookingSet)
        #expect(entries.count == 1 && entries.first?.detail == "double +1 2026-12-02 a regular guest", "the night that was full alone")
        #expect(try await hotel.problems() == [])
    }

    @Test func `sells a room beyond the rooms once: what comes free covers it, whoever gives up`() async throws {
        for givesUp in ["the one who was oversold", "the other"] {
            let hotel = try await SampleHotel(rooms: 1)
            let first = try await hotel.booked(SampleHotel.stay("2026-12-01"))
            let request = UUIDv7(at: Self.there)
            let boss = HotelScope([RoleGrant("hotel-manager:silk-road-inn")!])
            let oversold = try await Self.at(hotel, SampleHotel.now, boss) {
                try $0.overbook(
                    SampleHotel.stay("2026-12-01"), at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "a regular guest",
                    request: request, $1)
            }
            // Fewer guests on the same nights: it keeps what it has.
            let alone = StayRequest(arrival: oversold.arrival, departure: oversold.departure, adults: 1)!
            _ = try await Self.at(hotel, SampleHotel.now, boss) { desk, connection in
                let offers = try BookingDesk(at: SampleHotel.now).quoteChange(of: oversold.id, to: alone, for: nil, connection).offers
                let offer = try #require(
                    offers.first { $0.offer.roomType == SampleHotel.double && $0.offer.ratePlan == SampleHotel.flexible })
                return try BookingDesk(at: SampleHotel.now).change(
                    oversold.id, to: alone, SampleHotel.double, SampleHotel.flexible, total: offer.offer.total,
                    request: UUIDv7(at: Self.there), for: nil, connection)
            }
            _ = try await Self.at(hotel, SampleHotel.now, boss) { try $0.cancel(givesUp == "the other" ? first.id : oversold.id, $1) }
            #expect(try await hotel.sold(oversold.arrival) == 1, "\(givesUp)")
            await #expect(throws: LodgingRefusal.self, "\(givesUp)") { try await hotel.booked(SampleHotel.stay("2026-12-01")) }
            #expect(try await hotel.problems() == [])
        }
    }

    @Test func `of one hotel sees nothing of another`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let other = HotelScope([RoleGrant("front-desk:saray")!, RoleGrant("hotel-manager:saray")!, RoleGrant("city-administrator")!])
        func refused(_ body: @escaping @Sendable (StayDesk, any SQLConnection) throws -> Void) async {
            do {
                try await Self.at(hotel, Self.there, other, body)
                Issue.record("a desk reached for another hotel")
            } catch let refusal as LodgingRefusal {
                #expect([.notFound(.booking), .notFound(.hotel)].contains(refusal))
            } catch { Issue.record(error) }
        }
        await refused { _ = try $0.find(booking.id, $1) }
        await refused { _ = try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        await refused { _ = try $0.cancel(booking.id, $1) }
        await refused { _ = try $0.move(booking.id, to: Self.room("101"), from: Self.arrival, reason: "", $1) }
        await refused { _ = try $0.list(.arrivals, of: SampleHotel.id, on: Self.arrival, $1) }
        await refused { _ = try $0.freeRooms(of: SampleHotel.id, nil, from: Self.arrival, until: booking.departure, for: nil, $1) }
        await refused { _ = try $0.quote(booking.stay, at: SampleHotel.id, $1) }
        await refused { _ = try $0.bookings(of: SampleHotel.id, code: "AAAA-AAAA", $1) }
        await refused { _ = try $0.occupants(of: SampleHotel.id, on: Self.arrival, $1) }
        await refused {
            _ = try $0.overbook(
                booking.stay, at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "to steal", request: booking.id, $1)
        }
    }

    @Test func `lists who comes, who is there, who leaves, and finds a booking by half of its code`() async throws {
        let hotel = try await SampleHotel()
        let first = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let second = try await hotel.booked(SampleHotel.stay("2026-12-02"))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(first.id, to: Self.room("102"), $1) }
        try await Self.at(hotel, Self.there) { desk, connection in
            func list(_ list: StayDesk.List, _ day: String) throws -> [UUIDv7] {
                try desk.list(list, of: SampleHotel.id, on: UTCDate(day)!, connection).map(\.booking.id)
            }
            #expect(try list(.arrivals, "2026-12-01") == [] && list(.arrivals, "2026-12-02") == [second.id])
            #expect(try list(.inHouse, "2026-12-01") == [first.id])
            #expect(try list(.departures, "2026-12-02") == [] && list(.departures, "2026-12-03") == [first.id])
            #expect(try desk.list(.inHouse, of: SampleHotel.id, on: Self.arrival, connection).first?.room == Self.room("102"))
            let half = try desk.reference(of: second.id, connection)
            #expect(try desk.bookings(of: SampleHotel.id, code: half.lowercased(), connection).map(\.id) == [second.id])
            #expect(try desk.bookings(of: SampleHotel.id, code: "nonsense!", connection) == [])
            #expect(try desk.occupants(of: SampleHotel.id, on: Self.arrival, connection) == [Self.room("102"): first.id])
            #expect(try desk.stock(of: SampleHotel.id, Self.arrival..<Self.arrival.adding(days: 1), connection)[Self.arrival]?.sold == 1)
        }
    }
}
