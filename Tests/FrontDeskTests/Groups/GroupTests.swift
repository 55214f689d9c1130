import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `A group` {
    private static let stay = StayRequest(arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-03")!, adults: 2)!

    private static func make(
        _ hotel: DeskHotel, rooms: Int, oneFolio: Bool = true, until end: UTCTime? = nil, request: UUIDv7 = UUIDv7(at: DeskHotel.now)
    ) async throws -> BookingGroup {
        try await hotel.at {
            try GroupDesk($0.desk).make(
                "Tour 14", [BookingGroup.Wanted(DeskHotel.double, DeskHotel.flexible, stay, rooms: rooms)], at: DeskHotel.id, oneFolio: oneFolio,
                heldUntil: end, request: request, $1)
        }
    }

    private static func bookings(_ hotel: DeskHotel) async throws -> Int {
        try await hotel.database.read { try $0.first("SELECT COUNT(*) FROM booking")?.int(0) ?? 0 }
    }

    @Test func `has all of its rooms or none, once`() async throws {
        let hotel = try await DeskHotel(rooms: 3)
        await #expect(throws: LodgingRefusal.self) { try await Self.make(hotel, rooms: 4) }
        #expect(try await Self.bookings(hotel) == 0)
        let request = UUIDv7(at: DeskHotel.now)
        for _ in 0..<3 {
            let group = try await Self.make(hotel, rooms: 3, request: request)
            #expect(group.bookings.count == 3 && group.bookings.allSatisfy { $0.state == .confirmed })
        }
        #expect(try await Self.bookings(hotel) == 3)
        #expect(try await hotel.problems() == [])
    }

    @Test func `is held and confirmed together, or not at all`() async throws {
        let hotel = try await DeskHotel(rooms: 3)
        let end = DeskHotel.now.adding(seconds: 86_400)
        let group = try await Self.make(hotel, rooms: 2, until: end)
        #expect(group.bookings.allSatisfy { $0.state == .held && $0.holdUntil == end })
        // One of them was given up meanwhile: the other is not confirmed either.
        try await hotel.at(end) { reception, connection in
            #expect(throws: LodgingRefusal.holdExpired) { try GroupDesk(reception.desk).confirm(group.id, connection) }
        }
        for _ in 0..<2 {
            let confirmed = try await hotel.at(DeskHotel.now.adding(seconds: 3600)) { try GroupDesk($0.desk).confirm(group.id, $1) }
            #expect(confirmed.bookings.allSatisfy { $0.state == .confirmed })
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `has one folio, which the last to leave settles`() async throws {
        let hotel = try await DeskHotel(rooms: 2)
        let group = try await Self.make(hotel, rooms: 2)
        let (arriving, leaving) = (UTCTime("2026-12-01T09:00:00Z")!, UTCTime("2026-12-03T05:00:00Z")!)
        for (place, booking) in group.bookings.enumerated() {
            _ = try await hotel.at(arriving) { try $0.checkIn(booking.id, to: RoomNumber(String(101 + place))!, $1) }
        }
        _ = try await hotel.at(leaving) { try $0.checkOut(group.bookings[0].id, leavingOpen: false, $1) }
        await #expect(throws: FolioFault.open(balance: 8_000_000, DeskHotel.kzt)) {
            try await hotel.at(leaving) { try $0.checkOut(group.bookings[1].id, leavingOpen: false, $1) }
        }
        let request = UUIDv7(at: leaving)
        try await hotel.at(leaving) {
            try $0.cashier.record(.transfer, 8_000_000, reference: "tour", for: group.bookings[1], request: request, $1)
        }
        _ = try await hotel.at(leaving) { try $0.checkOut(group.bookings[1].id, leavingOpen: false, $1) }
        let invoice = try await hotel.at(leaving) { try $0.cashier.issue(group.id, request: request, $1) }
        #expect(invoice.total == 8_000_000 && invoice.lines.count == 4)
        #expect(try await hotel.problems() == [])
    }

    @Test func `owes on its folio what all of its bookings cost, whichever is looked at`() async throws {
        let hotel = try await DeskHotel(rooms: 3)
        let group = try await Self.make(hotel, rooms: 3)
        let single = try await hotel.booked("2026-12-10", nights: 1)
        func open(_ booking: Booking) async throws -> [Int64] {
            try await hotel.at { reception, connection in
                let view = try DeskBooking(reception, try reception.desk.find(booking.id, connection), connection)
                return [view.folio.charged, view.uncharged]
            }
        }
        for booking in group.bookings { #expect(try await open(booking) == [0, 12_000_000]) }
        #expect(try await open(single) == [0, 2_000_000])
        let first = group.bookings[0]
        try await hotel.at { try $0.cashier.charge(first, before: first.arrival.adding(days: 1), $1) }
        for booking in group.bookings { #expect(try await open(booking) == [2_000_000, 10_000_000]) }
        // Who is not to come any more owes nothing that is still to be charged.
        _ = try await hotel.at { try $0.cancel(group.bookings[2].id, $1) }
        for booking in group.bookings { #expect(try await open(booking) == [2_000_000, 6_000_000]) }
    }

    @Test func `of several folios charges each booking by itself, and is nobody's at another hotel`() async throws {
        let hotel = try await DeskHotel(rooms: 2)
        let group = try await Self.make(hotel, rooms: 2, oneFolio: false)
        #expect(try await hotel.folio(group.bookings[0]).id == group.bookings[0].id)
        let other = try await hotel.database.read { try GroupDesk(DeskHotel.desk(HotelScope([]))).group(group.id, $0) }
        #expect(other == nil)
    }
}
