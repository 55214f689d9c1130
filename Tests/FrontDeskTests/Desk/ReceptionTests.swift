import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `The reception` {
    private static let room = RoomNumber("101")!
    private static let morning = UTCTime("2026-11-28T05:00:00Z")!

    @Test func `puts nobody into a room in which others are still, whatever nights they have booked`() async throws {
        let hotel = try await DeskHotel(rooms: 2)
        // They were to have left today, and are there.
        let guest = try await hotel.guest("101", nights: 2)
        let next = try await hotel.booked("2026-11-28", at: Self.morning)
        let code = try await hotel.at(Self.morning) { try $0.desk.reference(of: guest.id, $1) }
        let taken = StayFault.occupied(Self.room, by: code)
        // A room may be given to who comes beforehand; nobody is checked in to it.
        _ = try await hotel.at(Self.morning) { try $0.move(next.id, to: Self.room, reason: "", $1) }
        await #expect(throws: taken) { try await hotel.at(Self.morning) { try $0.checkIn(next.id, to: nil, $1) } }
        await #expect(throws: taken) { try await hotel.at(Self.morning) { try $0.checkIn(next.id, to: Self.room, $1) } }
        let (occupants, free, walkIns) = try await hotel.at(Self.morning) { reception, connection in
            let today = try reception.desk.today(at: DeskHotel.id, connection)
            let stay = StayRequest(arrival: today, departure: today.adding(days: 1), adults: 2)!
            return (
                try reception.desk.occupants(of: DeskHotel.id, on: today, connection),
                try DeskBooking(reception, next, connection).free.map(\.number.text),
                try DeskOffers(reception, DeskHotel.id, stay, today: today, connection).free.map(\.number.text)
            )
        }
        #expect(occupants == [Self.room: guest.id], "who is in it has it")
        #expect(free == ["102"] && walkIns == ["102"])
        // Nor is anybody moved there.
        _ = try await hotel.at(Self.morning) { try $0.checkIn(next.id, to: RoomNumber("102")!, $1) }
        await #expect(throws: taken) { try await hotel.at(Self.morning) { try $0.move(next.id, to: Self.room, reason: "a pipe has burst", $1) } }
        _ = try await hotel.at(Self.morning) { try $0.checkOut(guest.id, leavingOpen: true, $1) }
        try await hotel.at(Self.morning) { try RoomStates.set(.clean, Self.room, in: DeskHotel.id, by: $0.desk.who, $1) }
        #expect(try await hotel.at(Self.morning) { try $0.move(next.id, to: Self.room, reason: "a pipe has burst", $1) }.state == .checkedIn)
        #expect(try await hotel.problems() == [])
    }

    @Test func `knows who is in a room also when their nights have ended early`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        let guest = try await hotel.guest("101", nights: 4)
        _ = try await hotel.at(Self.morning) { reception, connection in
            let there = try reception.desk.find(guest.id, connection)
            let day = try reception.desk.today(at: DeskHotel.id, connection)
            let early = try reception.desk.earlyDeparture(there, on: day, connection)
            return try reception.desk.leaveEarly(guest.id, on: day, seen: early.total, request: UUIDv7(at: Self.morning), connection)
        }
        let next = try await hotel.booked("2026-11-28", at: Self.morning)
        let code = try await hotel.at(Self.morning) { try $0.desk.reference(of: guest.id, $1) }
        await #expect(throws: StayFault.occupied(Self.room, by: code)) {
            try await hotel.at(Self.morning) { try $0.checkIn(next.id, to: Self.room, $1) }
        }
    }

    @Test func `gives who comes a day late a room that is free from tonight on`() async throws {
        let hotel = try await DeskHotel(rooms: 3)
        let guest = try await hotel.guest("101", nights: 2)
        let late = try await hotel.booked("2026-11-27", nights: 3)
        let other = try await hotel.booked("2026-11-27", nights: 1)
        _ = try await hotel.at { try $0.move(other.id, to: RoomNumber("102")!, reason: "", $1) }
        _ = try await hotel.at(Self.morning) { try $0.checkOut(guest.id, leavingOpen: true, $1) }
        try await hotel.at(Self.morning) { try RoomStates.set(.clean, Self.room, in: DeskHotel.id, by: $0.desk.who, $1) }
        let free = try await hotel.at(Self.morning) { try DeskBooking($0, late, $1).free.map(\.number.text) }
        #expect(free.contains("101"))
        _ = try await hotel.at(Self.morning) { try $0.move(late.id, to: Self.room, reason: "", $1) }
        #expect(try await hotel.at(Self.morning) { try $0.checkIn(late.id, to: nil, $1) }.state == .checkedIn)
        #expect(try await hotel.at(Self.morning) { try $0.desk.rooms(of: late, $1).map { $0.room?.text } } == [nil, "101", "101"])
        #expect(try await hotel.problems() == [])
    }

    @Test func `gives a booking up on the hotel's account, and charges nothing then`() async throws {
        let hotel = try await DeskHotel()
        for (isWaived, charge) in [(false, 2_000_000 as Int64), (true, 0)] {
            let booking = try await hotel.booked("2026-11-27")
            let done = try await hotel.at { try $0.cancel(booking.id, isWaived: isWaived, $1) }
            #expect(done.state == .cancelled && done.charge?.amount == charge)
            #expect(try await hotel.folio(booking).balance == charge)
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `puts nobody into a room that is not clean, and says which rooms are to be cleaned`() async throws {
        let hotel = try await DeskHotel(rooms: 2)
        let (first, second) = (RoomNumber("101")!, RoomNumber("102")!)
        func state(_ room: RoomNumber) async throws -> RoomStates.State {
            try await hotel.at { try RoomStates.state(of: room, in: DeskHotel.id, $1) }
        }
        let guest = try await hotel.guest("101", nights: 2)
        _ = try await hotel.at { try $0.move(guest.id, to: second, reason: "a pipe has burst", $1) }
        #expect(try await state(first) == .dirty)
        #expect(try await state(second) == .clean)
        let next = try await hotel.booked("2026-11-26")
        await #expect(throws: FolioFault.roomNotClean("101")) { try await hotel.at { try $0.checkIn(next.id, to: first, $1) } }
        try await hotel.at { try RoomStates.set(.inspected, first, in: DeskHotel.id, by: $0.desk.who, $1) }
        #expect(try await hotel.at { try $0.checkIn(next.id, to: first, $1) }.state == .checkedIn)
        let leaving = UTCTime("2026-11-28T05:00:00Z")!
        _ = try await hotel.at(leaving) { try $0.checkOut(guest.id, leavingOpen: true, $1) }
        #expect(try await state(second) == .dirty)
        await #expect(throws: LodgingRefusal.notFound(.room)) {
            try await hotel.at { try RoomStates.set(.clean, RoomNumber("999")!, in: DeskHotel.id, by: $0.desk.who, $1) }
        }
    }
}
