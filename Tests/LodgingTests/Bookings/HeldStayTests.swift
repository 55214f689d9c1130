import Accounts
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `A booking that is changed` {
    private static let there = UTCTime("2026-12-01T10:00:00Z")!
    private static func room(_ text: String) -> RoomNumber { RoomNumber(text)! }

    private static func at<Value: Sendable>(
        _ hotel: SampleHotel, _ now: UTCTime, _ body: @escaping @Sendable (StayDesk, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await hotel.database.write { try body(StayDesk(LodgingActor(SampleHotel.actor, .everywhere, at: now)), $0) }
    }

    private static func rule(
        _ hotel: SampleHotel, _ first: String, through last: String, of plan: RatePlanID = SampleHotel.flexible, at now: UTCTime = SampleHotel.now,
        _ change: @escaping @Sendable (inout DayChange) -> Void
    ) async throws {
        try await hotel.desk(at: now) { desk, connection in
            var days = try #require(DayChange(from: UTCDate(first)!, through: UTCDate(last)!))
            change(&days)
            try desk.change(SampleHotel.double, plan, of: SampleHotel.id, by: days, connection)
        }
    }

    private static func requote(_ hotel: SampleHotel, _ booking: Booking, _ stay: StayRequest, at now: UTCTime) async throws -> Requote {
        try await at(hotel, now) { desk, connection in
            try desk.requote(try desk.find(booking.id, connection), stay, SampleHotel.double, SampleHotel.flexible, connection)
        }
    }

    @Test func `is not refused by rules of nights that are over`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 3))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        let second = UTCTime("2026-12-03T05:00:00Z")!
        try await Self.rule(hotel, "2026-12-01", through: "2026-12-01", at: second) { $0.isClosed = true }
        try await Self.rule(hotel, "2026-12-02", through: "2026-12-02", at: second) {
            $0.price = .clear
            $0.maxStay = .set(1)
        }
        let longer = SampleHotel.stay("2026-12-01", nights: 4)
        let requote = try await Self.requote(hotel, booking, longer, at: second)
        #expect(requote.total.amount == 4 * 2_100_000)
        let changed = try await Self.at(hotel, second) {
            try $0.change(
                booking.id, to: longer, SampleHotel.double, SampleHotel.flexible, seen: requote.total, request: UUIDv7(at: second), $1)
        }
        #expect(changed.lines.sum == changed.total.amount && changed.stay == longer)
        #expect(try await hotel.problems() == [])
    }

    @Test func `keeps nights that it has, whatever was closed since, and is bound by the rules of those that it asks for anew`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-10", nights: 2, adults: 1))
        try await Self.rule(hotel, "2026-12-10", through: "2026-12-12") { $0.isClosed = true }
        let couple = SampleHotel.stay("2026-12-10", nights: 2)
        #expect(try await Self.requote(hotel, booking, couple, at: SampleHotel.now).total.amount == 2 * 2_100_000)
        // The guest too, by themselves.
        let offers = try await hotel.book { try $0.quoteChange(of: booking.id, to: couple, for: nil, $1).offers }
        let total = try #require(offers.first { $0.offer.roomType == SampleHotel.double }?.offer.total)
        let changed = try await hotel.book {
            try $0.change(
                booking.id, to: couple, SampleHotel.double, SampleHotel.flexible, total: total, request: UUIDv7(at: SampleHotel.now), for: nil, $1)
        }
        #expect(changed.stay == couple)
        await #expect(throws: LodgingRefusal.rate(RateRefusal(.closed, on: UTCDate("2026-12-12")!).of(SampleHotel.double, SampleHotel.flexible))) {
            try await Self.requote(hotel, booking, SampleHotel.stay("2026-12-10", nights: 3), at: SampleHotel.now)
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `keeps the price of a night that has none any more, for the same guests alone`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-10", nights: 2))
        try await Self.rule(hotel, "2026-12-10", through: "2026-12-10") { $0.price = .clear }
        #expect(try await Self.requote(hotel, booking, SampleHotel.stay("2026-12-10", nights: 3), at: SampleHotel.now).total.amount == 3 * 2_100_000)
        await #expect(throws: LodgingRefusal.self) {
            try await Self.requote(hotel, booking, SampleHotel.stay("2026-12-10", nights: 3, adults: 1), at: SampleHotel.now)
        }
    }

    @Test func `takes its place among the rooms that the other rate may sell, which its own nights do not open`() async throws {
        let hotel = try await SampleHotel()
        _ = try await hotel.desk { desk, connection in
            try desk.set(SampleHotel.plan(SampleHotel.flexibleBody), as: SampleHotel.saver, of: SampleHotel.id, revision: 0, connection)
        }
        try await Self.rule(hotel, "2026-12-10", through: "2026-12-12", of: SampleHotel.saver) {
            $0.price = .set(1_500_000)
            $0.quota = .set(1)
        }
        let stay = SampleHotel.stay("2026-12-10", nights: 2)
        let token = try await hotel.offer(stay, SampleHotel.double, SampleHotel.saver)
        let first = try await hotel.book { try $0.book(token, for: nil, $1) }
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-10", nights: 2))
        let total = first.total
        await #expect(
            throws: LodgingRefusal.rate(
                RateRefusal(.quota, on: stay.arrival, roomType: SampleHotel.double, ratePlan: SampleHotel.saver, bound: 1))
        ) {
            try await Self.at(hotel, SampleHotel.now) {
                try $0.change(
                    booking.id, to: stay, SampleHotel.double, SampleHotel.saver, seen: total, request: UUIDv7(at: SampleHotel.now), $1)
            }
        }
        // Who has the place keeps it through a change of the same rate.
        let fewer = SampleHotel.stay("2026-12-10", nights: 2, adults: 1)
        _ = try await Self.at(hotel, SampleHotel.now) { desk, connection in
            try desk.requote(first, fewer, SampleHotel.double, SampleHotel.saver, connection)
        }
        _ = try await hotel.book { try $0.cancel(first.id, for: nil, $1) }
        let changed = try await Self.at(hotel, SampleHotel.now) {
            try $0.change(booking.id, to: stay, SampleHotel.double, SampleHotel.saver, seen: total, request: UUIDv7(at: SampleHotel.now), $1)
        }
        #expect(changed.ratePlan == SampleHotel.saver)
        #expect(try await hotel.problems() == [])
    }

    @Test func `of a rate that is sold no more stays what it is`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-10", nights: 2, adults: 1))
        try await hotel.desk { try $0.remove(SampleHotel.flexible, of: SampleHotel.id, $1) }
        #expect(try await Self.requote(hotel, booking, SampleHotel.stay("2026-12-10", nights: 2), at: SampleHotel.now).total.amount == 2 * 2_100_000)
    }

    @Test func `is not made shorter by who is in the house: what is given up is charged`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 3))
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(booking.id, to: Self.room("101"), $1) }
        await #expect(throws: StayFault.leavesEarly) {
            try await Self.requote(hotel, booking, SampleHotel.stay("2026-12-01", nights: 2), at: Self.there)
        }
        await #expect(throws: StayFault.otherPrice(Money(amount: 2_100_000 + 2_000_000, currency: booking.total.currency)!)) {
            try await Self.at(hotel, UTCTime("2026-12-02T05:00:00Z")!) {
                try $0.leaveEarly(
                    booking.id, on: UTCDate("2026-12-02")!, seen: Money(amount: 1, currency: booking.total.currency)!,
                    request: UUIDv7(at: Self.there), $1)
            }
        }
    }

    @Test func `keeps who is exempt from tax by the desk's word, and exempts nobody by the guest's`() async throws {
        let hotel = try await SampleHotel()
        let wanted = SampleHotel.stay("2026-12-10", nights: 1)
        let token = try await Self.at(hotel, SampleHotel.now) { desk, connection in
            try desk.quote(wanted.exempting(1), at: SampleHotel.id, connection).offers.first { $0.offer.roomType == SampleHotel.double }!.token
        }
        let exempt = try await Self.at(hotel, SampleHotel.now) { try $0.book(token, at: SampleHotel.id, $1) }
        #expect(exempt.total.amount == 2_050_000)
        let plain = try await hotel.booked(wanted)
        for (booking, asked, total) in [(exempt, 0, 2 * 2_050_000 as Int64), (plain, 2, 2 * 2_100_000)] {
            let longer = SampleHotel.stay("2026-12-10", nights: 2).exempting(asked)
            let offers = try await hotel.book { try $0.quoteChange(of: booking.id, to: longer, for: nil, $1).offers }
            let price = try #require(offers.first { $0.offer.roomType == SampleHotel.double }?.offer.total)
            #expect(price.amount == total)
            let changed = try await hotel.book {
                try $0.change(
                    booking.id, to: longer, SampleHotel.double, SampleHotel.flexible, total: price, request: UUIDv7(at: SampleHotel.now), for: nil, $1
                )
            }
            #expect(changed.stay.exemptAdults == booking.stay.exemptAdults && changed.total == price)
        }
        #expect(throws: FieldError.self) {
            try StayRequest(Fields(["arrival": "2026-12-01", "departure": "2026-12-02", "adults": 2, "exemptAdults": 1]))
        }
    }
}

@Suite struct `Who does not come` {
    @Test func `pays for that also where the booking is given up later, and changes it no more`() async throws {
        let hotel = try await SampleHotel()
        // One night late, all of it for not coming.
        let (first, second, third) = (
            try await hotel.booked(SampleHotel.stay("2026-12-01")), try await hotel.booked(SampleHotel.stay("2026-12-01")),
            try await hotel.booked(SampleHotel.stay("2026-12-01"))
        )
        let (same, next, over) = (UTCTime("2026-12-01T18:00:00Z")!, UTCTime("2026-12-01T19:30:00Z")!, UTCTime("2026-12-03T05:00:00Z")!)
        #expect(try await hotel.book(at: same) { try $0.cancel(first.id, for: nil, $1) }.charge?.amount == 2_000_000)
        let moved = SampleHotel.stay("2027-01-10")
        for action in ["quote", "change"] {
            await #expect(throws: LodgingRefusal(.past, on: second.arrival), "\(action)") {
                try await hotel.book(at: next) { desk, connection in
                    if action == "quote" {
                        _ = try desk.quoteChange(of: second.id, to: moved, for: nil, connection)
                    } else {
                        _ = try desk.change(
                            second.id, to: moved, SampleHotel.double, SampleHotel.flexible, total: second.total, request: UUIDv7(at: next), for: nil,
                            connection)
                    }
                }
            }
        }
        #expect(try await hotel.book(at: next) { try $0.charge(ofCancelling: second, $1)?.amount } == 4_000_000)
        #expect(try await hotel.book(at: next) { try $0.cancel(second.id, for: nil, $1) }.charge?.amount == 4_000_000)
        #expect(try await hotel.book(at: over) { try $0.charge(ofCancelling: third, $1) } == nil)
        await #expect(throws: LodgingRefusal.stayOver(third.departure)) { try await hotel.book(at: over) { try $0.cancel(third.id, for: nil, $1) } }
        #expect(try await hotel.problems() == [])
    }
}
