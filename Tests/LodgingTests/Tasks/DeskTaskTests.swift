import Accounts
import Primitives
import SQL
import Testing

@testable import Lodging

@Suite struct `What a desk has to see to` {
    /// Three in the afternoon in Almaty on the day of arrival.
    private static let there = UTCTime("2026-12-01T10:00:00Z")!
    private static let room = RoomNumber("101")!

    private static func at<Value: Sendable>(
        _ hotel: SampleHotel, _ now: UTCTime = SampleHotel.now, _ scope: HotelScope = .everywhere,
        _ body: @escaping @Sendable (StayDesk, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await hotel.database.write { try body(StayDesk(LodgingActor(SampleHotel.actor, scope, at: now)), $0) }
    }

    private static func tasks(_ hotel: SampleHotel, _ now: UTCTime = SampleHotel.now) async throws -> [DeskTask] {
        try await at(hotel, now) { try $0.tasks(of: SampleHotel.id, $1) }
    }

    private static func rooms(_ hotel: SampleHotel, _ booking: Booking) async throws -> [String] {
        try await at(hotel) { desk, connection in try desk.rooms(of: booking, connection).map { $0.room?.text ?? "-" } }
    }

    /// As guests do, at whichever city's site.
    private static func change(
        _ hotel: SampleHotel, _ booking: Booking, to stay: StayRequest, _ type: RoomTypeID = SampleHotel.double
    ) async throws {
        let offer = try await hotel.book { desk, connection in
            try desk.quoteChange(of: booking.id, to: stay, for: nil, connection).offers.first { $0.offer.roomType == type }?.offer
        }
        let total = try #require(offer?.total)
        _ = try await hotel.book {
            try $0.change(booking.id, to: stay, type, SampleHotel.flexible, total: total, request: UUIDv7(at: SampleHotel.now), for: nil, $1)
        }
    }

    @Test func `is nothing where guests change their days and their room is free for the new ones`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        _ = try await Self.at(hotel) { try $0.move(booking.id, to: Self.room, from: booking.arrival, reason: "", $1) }
        try await Self.change(hotel, booking, to: SampleHotel.stay("2026-12-02", nights: 3))
        #expect(try await Self.rooms(hotel, booking) == ["101", "101", "101"])
        #expect(try await Self.tasks(hotel) == [])
        #expect(try await hotel.problems() == [])
    }

    @Test func `are guests whose change has lost them their room, until they have another`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let other = try await hotel.booked(SampleHotel.stay("2026-12-03"))
        for id in [booking, other] { _ = try await Self.at(hotel) { try $0.move(id.id, to: Self.room, from: id.arrival, reason: "", $1) } }
        // Somebody else has the room for the third night: nobody moves in the middle of a stay for it.
        try await Self.change(hotel, booking, to: SampleHotel.stay("2026-12-01", nights: 3))
        #expect(try await Self.rooms(hotel, booking) == ["-", "-", "-"])
        let task = try #require(try await Self.tasks(hotel).first)
        #expect(task.kind == .roomLost && task.booking == booking.id && task.detail == "101" && task.by == "")
        #expect(task.departure == UTCDate("2026-12-04")! && task.roomType == SampleHotel.double)
        _ = try await Self.at(hotel) { try $0.move(booking.id, to: RoomNumber("102")!, from: booking.arrival, reason: "", $1) }
        #expect(try await Self.tasks(hotel) == [])
        // Into another type of room, and back to one that was not given.
        try await Self.change(hotel, other, to: SampleHotel.stay("2026-12-03"), SampleHotel.family)
        #expect(try await Self.tasks(hotel).map(\.booking) == [other.id])
        #expect(try await hotel.problems() == [])
    }

    @Test func `are guests whose room went out of service, those in the house too`() async throws {
        let hotel = try await SampleHotel(rooms: 4)
        let here = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let coming = try await hotel.booked(SampleHotel.stay("2026-12-03"))
        for id in [here, coming] { _ = try await Self.at(hotel) { try $0.move(id.id, to: Self.room, from: id.arrival, reason: "", $1) } }
        _ = try await Self.at(hotel, Self.there) { try $0.checkIn(here.id, to: nil, $1) }
        let outage = HotelTables.Outage(Self.room, from: UTCDate("2026-12-01")!, until: UTCDate("2026-12-10")!, reason: "a pipe has burst")
        try await hotel.desk(at: Self.there) { try $0.set(outage, of: SampleHotel.id, $1) }
        #expect(try await Self.tasks(hotel, Self.there).map(\.booking) == [here.id, coming.id])
        #expect(try await Self.rooms(hotel, here) == ["101", "101"], "they are in it until somebody moves them")
        #expect(try await Self.rooms(hotel, coming) == ["-", "-"])
        _ = try await Self.at(hotel, Self.there) {
            try $0.move(here.id, to: RoomNumber("102")!, from: here.arrival, reason: "a pipe has burst", $1)
        }
        #expect(try await Self.tasks(hotel, Self.there).map(\.booking) == [coming.id])
        #expect(try await hotel.problems() == [])
    }

    @Test func `is what was sold over the rooms on purpose, for the next shift, with the reason, until it is solved or seen to`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        let first = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let request = UUIDv7(at: SampleHotel.now)
        for _ in 0..<2 {
            _ = try await Self.at(hotel) {
                try $0.overbook(
                    SampleHotel.stay("2026-12-01"), at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "a regular guest",
                    request: request, $1)
            }
        }
        let task = try #require(try await Self.tasks(hotel).first)
        #expect(task.kind == .overbooked && task.detail == "a regular guest" && task.by == SampleHotel.actor.name)
        _ = try await Self.at(hotel) { try $0.cancel(first.id, $1) }
        #expect(try await Self.tasks(hotel) == [], "there is a room for everybody again")
        await #expect(throws: LodgingRefusal.self, "nobody has decided to oversell it again") {
            try await hotel.booked(SampleHotel.stay("2026-12-01"))
        }
        let another = UUIDv7(at: SampleHotel.now)
        _ = try await Self.at(hotel) {
            try $0.overbook(
                SampleHotel.stay("2026-12-01"), at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "a doctor", request: another, $1
            )
        }
        #expect(try await Self.tasks(hotel).map(\.booking).contains(another))
        for booking in [request, another, request, another] { try await Self.at(hotel) { try $0.close(.overbooked, of: booking, $1) } }
        #expect(try await Self.tasks(hotel) == [])
        var filter = AuditTrail.Filter()
        filter.action = AuditAction.deskTaskDone.rawValue
        let noted = try await hotel.database.read { [filter] in try AuditTrail.entries(filter, limit: 10, $0) }
        #expect(noted.count == 2, "each once")
        #expect(try await hotel.problems() == [])
    }

    @Test func `is nobody's business at another hotel`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        let id = UUIDv7(at: SampleHotel.now)
        _ = try await Self.at(hotel) {
            try $0.overbook(
                SampleHotel.stay("2026-12-01"), at: SampleHotel.id, SampleHotel.double, SampleHotel.flexible, reason: "a regular guest", request: id,
                $1)
        }
        let stranger = HotelScope([try #require(RoleGrant("front-desk:other-inn"))])
        await #expect(throws: LodgingRefusal.notFound(.hotel)) {
            try await Self.at(hotel, SampleHotel.now, stranger) { try $0.tasks(of: SampleHotel.id, $1) }
        }
        await #expect(throws: LodgingRefusal.notFound(.booking)) {
            try await Self.at(hotel, SampleHotel.now, stranger) { try $0.close(.overbooked, of: id, $1) }
        }
        #expect(try await Self.tasks(hotel).count == 1)
    }
}
