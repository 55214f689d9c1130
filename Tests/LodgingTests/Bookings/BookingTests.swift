import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `A booking` {
    private static let now = SampleHotel.now
    private static let night = UTCDate("2026-12-01")!

    @Test func `is held for a quarter of an hour, confirmed, and found by its code alone`() async throws {
        let hotel = try await SampleHotel()
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
        let held = try await hotel.book { try $0.hold(token, for: nil, $1) }
        #expect(held.state == .held && held.holdUntil == Self.now.adding(seconds: 900) && held.total.amount == 4_200_000)
        #expect(try await hotel.sold(Self.night) == 1)
        let confirmed = try await hotel.book(at: Self.now.adding(seconds: 899)) { try $0.confirm(held.id, for: nil, $1) }
        #expect(confirmed.state == .confirmed && confirmed.holdUntil == nil && confirmed.revision == 2)
        let code = try await hotel.book { try $0.code(of: confirmed, $1).description }
        for typed in [code, code.lowercased().replacing("-", with: " "), code.replacing("0", with: "o").replacing("1", with: "l")] {
            #expect(try await hotel.book { try $0.open(typed, from: "192.0.2.0/24", $1) } == .booking(confirmed), "\(typed)")
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `is one however often it is asked for`() async throws {
        let hotel = try await SampleHotel()
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
        for _ in 0..<10 { #expect(try await hotel.book { try $0.hold(token, for: nil, $1) }.state == .held) }
        #expect(try await hotel.sold(Self.night) == 1)
        let id = try await hotel.book { try $0.hold(token, for: nil, $1) }.id
        for _ in 0..<10 { #expect(try await hotel.book { try $0.confirm(id, for: nil, $1) }.revision == 2) }
        // The offer again is the booking that was made of it.
        #expect(try await hotel.book { try $0.hold(token, for: nil, $1) }.state == .confirmed)
        let request = UUIDv7(at: Self.now)
        let stay = SampleHotel.stay("2026-12-02", nights: 3)
        let total = try #require(Money(amount: 6_300_000, currency: Currency("KZT")!))
        for _ in 0..<10 {
            let changed = try await hotel.book {
                try $0.change(id, to: stay, SampleHotel.double, SampleHotel.flexible, total: total, request: request, for: nil, $1)
            }
            #expect(changed.stay == stay && changed.revision == 3)
        }
        for _ in 0..<10 { #expect(try await hotel.book { try $0.cancel(id, for: nil, $1) }.charge?.amount == 0) }
        #expect(try await hotel.sold(Self.night.adding(days: 1)) == 0)
        #expect(try await hotel.problems() == [])
    }

    @Test func `of a hold that is over is never brought back to life`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        let stay = SampleHotel.stay("2026-12-01")
        let token = try await hotel.offer(stay)
        let held = try await hotel.book { try $0.hold(token, for: nil, $1) }
        await #expect(throws: LodgingRefusal.rate(RateRefusal(.soldOut, on: Self.night, roomType: SampleHotel.double))) {
            try await hotel.offer(stay)
        }
        let late = Self.now.adding(seconds: 900)
        for _ in 0..<3 {
            await #expect(throws: LodgingRefusal.holdExpired) { try await hotel.book(at: late) { try $0.confirm(held.id, for: nil, $1) } }
        }
        // Nobody has given the room back, and it can be had all the same.
        #expect(try await hotel.sold(Self.night) == 1)
        let other = try await hotel.booked(stay, at: late)
        #expect(other.state == .confirmed)
        await #expect(throws: LodgingRefusal.holdExpired) { try await hotel.book(at: late) { try $0.confirm(held.id, for: nil, $1) } }
        await #expect(throws: LodgingRefusal.holdExpired) { try await hotel.book(at: late) { try $0.hold(token, for: nil, $1) } }
        // A clock that is behind gets nothing either: it was written down.
        await #expect(throws: LodgingRefusal.holdExpired) { try await hotel.book { try $0.confirm(held.id, for: nil, $1) } }
        #expect(try await hotel.book(at: late) { try $0.release(held.id, for: nil, $1) }.state == .expired)
        #expect(try await hotel.problems() == [])
    }

    @Test func `gives its rooms back by itself where nobody asks`() async throws {
        let hotel = try await SampleHotel()
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
        _ = try await hotel.book { try $0.hold(token, for: nil, $1) }
        let site = JobSite(.city(CityID("almaty")!), forum: hotel.database, own: hotel.database, now: Self.now.adding(seconds: 901))
        #expect(try await hotel.database.read { try HoldExpiryJob.due($0) } == Self.now.adding(seconds: 900))
        _ = try await HoldExpiryJob.run(at: site)
        #expect(try await hotel.sold(Self.night) == 0)
        #expect(try await hotel.database.read { try HoldExpiryJob.due($0) } == nil)
        #expect(try await hotel.problems() == [])
    }

    @Test func `is changed as a whole, or not at all`() async throws {
        let hotel = try await SampleHotel(rooms: 1, families: 1)
        let mine = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 2))
        _ = try await hotel.booked(SampleHotel.stay("2026-12-04", nights: 1))
        let price = try #require(Money(amount: 8_400_000, currency: Currency("KZT")!))
        // Its own nights are free for it; the night of the fourth is another's.
        await #expect(throws: LodgingRefusal.rate(RateRefusal(.soldOut, on: UTCDate("2026-12-04")!, roomType: SampleHotel.double))) {
            try await hotel.book {
                try $0.change(
                    mine.id, to: SampleHotel.stay("2026-12-01", nights: 4), SampleHotel.double, SampleHotel.flexible, total: price,
                    request: UUIDv7(at: Self.now), for: nil, $1)
            }
        }
        #expect(try await hotel.database.read { try BookingTables.booking(mine.id, $0) } == mine)
        await #expect(throws: LodgingRefusal(.priceChanged)) {
            try await hotel.book {
                try $0.change(
                    mine.id, to: SampleHotel.stay("2026-12-01", nights: 3), SampleHotel.double, SampleHotel.flexible, total: price,
                    request: UUIDv7(at: Self.now), for: nil, $1)
            }
        }
        let family = try #require(Money(amount: 15_300_000, currency: Currency("KZT")!))
        let changed = try await hotel.book {
            try $0.change(
                mine.id, to: SampleHotel.stay("2026-12-01", nights: 3), SampleHotel.family, SampleHotel.flexible, total: family,
                request: UUIDv7(at: Self.now), for: nil, $1)
        }
        #expect(changed.roomType == SampleHotel.family && changed.lines.sum == 15_300_000)
        #expect(try await hotel.sold(Self.night) == 0)
        #expect(try await hotel.sold(Self.night, SampleHotel.family) == 1)
        #expect(try await hotel.problems() == [])
    }

    @Test func `costs what its conditions say when it is given up, by the hotel's calendar`() async throws {
        let hotel = try await SampleHotel()
        // Free until the end of the 28th of November in Almaty, which is five hours ahead.
        let free = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        #expect(try await hotel.book(at: UTCTime("2026-11-28T18:59:59Z")!) { try $0.cancel(free.id, for: nil, $1) }.charge?.amount == 0)
        let late = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        #expect(try await hotel.book(at: UTCTime("2026-11-28T19:00:00Z")!) { try $0.cancel(late.id, for: nil, $1) }.charge?.amount == 2_000_000)
        let absent = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        await #expect(throws: LodgingRefusal.self) {
            try await hotel.book(at: UTCTime("2026-11-30T18:59:59Z")!) { try $0.noShow(absent.id, for: nil, by: "desk", $1) }
        }
        let after = UTCTime("2026-12-01T19:30:00Z")!
        #expect(try await hotel.book(at: after) { try $0.noShow(absent.id, for: nil, by: "desk", $1) }.charge?.amount == 4_000_000)
        #expect(try await hotel.sold(Self.night) == 1, "the night is over")
        #expect(try await hotel.sold(Self.night.adding(days: 1)) == 0, "this one can be sold again")
        #expect(try await hotel.problems() == [])
    }

    @Test func `ends earlier where the guests leave earlier`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 4))
        await #expect(throws: LodgingRefusal.self) { try await hotel.book { try $0.checkIn(booking.id, for: nil, by: "desk", $1) } }
        _ = try await hotel.book(at: UTCTime("2026-12-01T10:00:00Z")!) { try $0.checkIn(booking.id, for: nil, by: "desk", $1) }
        await #expect(throws: LodgingRefusal.wrongState(.checkedIn)) { try await hotel.book { try $0.cancel(booking.id, for: nil, $1) } }
        let left = try await hotel.book(at: UTCTime("2026-12-03T05:00:00Z")!) { try $0.checkOut(booking.id, for: nil, by: "desk", $1) }
        #expect(left.state == .checkedOut)
        for (day, sold) in [(1, 1), (2, 1), (3, 0), (4, 0)] { #expect(try await hotel.sold(UTCDate("2026-12-0\(day)")!) == sold) }
        #expect(try await hotel.problems() == [])
    }

    @Test func `has a room that nobody else has for the night`() async throws {
        let hotel = try await SampleHotel(rooms: 2)
        let first = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 3))
        let second = try await hotel.booked(SampleHotel.stay("2026-12-02", nights: 3))
        let (room, other) = (RoomNumber("101")!, RoomNumber("102")!)
        try await hotel.book { try $0.assign(room, to: first.id, from: Self.night, for: nil, $1) }
        await #expect(throws: LodgingRefusal.taken(.room)) {
            try await hotel.book { try $0.assign(room, to: second.id, from: second.arrival, for: nil, $1) }
        }
        await #expect(throws: LodgingRefusal.notFound(.room)) {
            try await hotel.book { try $0.assign(RoomNumber("201")!, to: second.id, from: second.arrival, for: nil, $1) }
        }
        // The first moves for its last night, and makes room.
        try await hotel.book { try $0.assign(other, to: first.id, from: UTCDate("2026-12-02")!, for: nil, $1) }
        try await hotel.book { try $0.assign(room, to: second.id, from: second.arrival, for: nil, $1) }
        // The database itself refuses what got past all questions.
        await #expect(throws: StorageError.self) {
            try await hotel.database.write { try $0.execute("UPDATE booking_night SET room = '101' WHERE booking = $1", [.text(first.id.text)]) }
        }
        await #expect(throws: LodgingRefusal.inUse(.room, bookings: 2)) {
            try await hotel.desk { try $0.set([HotelTables.Room(other, SampleHotel.double, floor: 1)], of: SampleHotel.id, $1) }
        }
    }

    @Test func `is its city's that has asked, and nobody else's`() async throws {
        let hotel = try await SampleHotel()
        let (samarkand, bukhara) = (CityID("samarkand"), CityID("bukhara"))
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
        let held = try await hotel.book { try $0.hold(token, for: samarkand, $1) }
        for asker in [bukhara, nil] {
            await #expect(throws: LodgingRefusal.notFound(.booking)) { try await hotel.book { try $0.confirm(held.id, for: asker, $1) } }
            await #expect(throws: LodgingRefusal.notFound(.booking)) { try await hotel.book { try $0.release(held.id, for: asker, $1) } }
            await #expect(throws: LodgingRefusal.notFound(.booking)) { try await hotel.book { try $0.cancel(held.id, for: asker, $1) } }
            await #expect(throws: LodgingRefusal.offerUnknown) { try await hotel.book { try $0.hold(token, for: asker, $1) } }
        }
        #expect(try await hotel.book { try $0.confirm(held.id, for: samarkand, $1) }.state == .confirmed)
    }

    @Test func `is made of an offer of this city's as it was made, while it stands`() async throws {
        let hotel = try await SampleHotel()
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
        for place in stride(from: 0, to: token.count, by: 7) {
            var forged = Array(token)
            forged[place] = forged[place] == "A" ? "B" : "A"
            let text = String(forged)
            await #expect(throws: LodgingRefusal.offerUnknown) { try await hotel.book { try $0.hold(text, for: nil, $1) } }
        }
        for text in ["", "A", token + "AAAA", String(repeating: "A", count: 5000)] {
            await #expect(throws: LodgingRefusal.offerUnknown) { try await hotel.book { try $0.hold(text, for: nil, $1) } }
        }
        await #expect(throws: LodgingRefusal.offerExpired) {
            try await hotel.book(at: Self.now.adding(seconds: 900)) { try $0.hold(token, for: nil, $1) }
        }
        try await hotel.desk { desk, connection in
            var change = try #require(DayChange(from: Self.night, through: Self.night))
            change.price = .set(2_000_001)
            try desk.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, connection)
        }
        await #expect(throws: LodgingRefusal(.priceChanged)) { try await hotel.book { try $0.hold(token, for: nil, $1) } }
        #expect(try await hotel.sold(Self.night) == 0)
    }

    @Test func `is not found by trying codes`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let code = try await hotel.book { try $0.code(of: booking, $1).description }
        var wrong = 0
        for attempt in 0..<1000 {
            let guess = String(code.prefix(10)) + (attempt.isMultiple(of: 2) ? "0000-0000" : "ZZZZ-ZZZZ")
            let opening = try await hotel.book { try $0.open(guess, from: "198.51.100.\(attempt % 250)", $1) }
            if opening == .wrongCode { wrong += 1 }
            #expect(opening != .booking(booking))
        }
        #expect(wrong == BookingDesk.mostOfBooking)
        guard case .tooManyAttempts = try await hotel.book({ try $0.open(code, from: "203.0.113.1", $1) }) else {
            Issue.record("a code that was tried too often is taken")
            return
        }
        // A quarter of an hour later it is the guest's again.
        #expect(try await hotel.book(at: Self.now.adding(seconds: 901)) { try $0.open(code, from: "203.0.113.1", $1) } == .booking(booking))
    }

    @Test func `is sold within the quota of its plan alone`() async throws {
        let hotel = try await SampleHotel(rooms: 3)
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        try await hotel.desk { desk, connection in
            var change = try #require(DayChange(from: Self.night, through: Self.night))
            change.quota = .set(2)
            try desk.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, connection)
        }
        let second = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        await #expect(throws: LodgingRefusal.self) { try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1)) }
        _ = try await hotel.book { try $0.cancel(second.id, for: nil, $1) }
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        #expect(try await hotel.sold(Self.night) == 2)
    }

    @Test func `begins on a day of the hotel, not of who asks`() async throws {
        let hotel = try await SampleHotel()
        // 23:30 in Almaty on the 26th: the 26th can still be booked there, half an hour later it cannot.
        #expect(try await hotel.booked(SampleHotel.stay("2026-11-26"), at: UTCTime("2026-11-26T18:30:00Z")!).state == .confirmed)
        await #expect(throws: LodgingRefusal.rate(RateRefusal(.past, on: SampleHotel.today))) {
            try await hotel.booked(SampleHotel.stay("2026-11-26"), at: UTCTime("2026-11-26T19:00:00Z")!)
        }
    }
}
