import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `The reception` {
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
