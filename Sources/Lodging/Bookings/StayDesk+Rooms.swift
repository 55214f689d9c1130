import Accounts
import Guests
public import Primitives
public import SQL

/// Which booking has which room in which night: a row each, which the database keeps apart.
extension StayDesk {
    public struct Night: Sendable, Equatable {
        public let date: UTCDate
        public let room: RoomNumber?
    }

    /// The nights that a booking has, in their order.
    public func rooms(of booking: Booking, _ connection: any SQLConnection) throws -> [Night] {
        try connection.query("SELECT day, room FROM booking_night WHERE booking = $1 ORDER BY day", [.text(booking.id.text)]).map { row in
            Night(date: UTCDate(daysSince1970: try row.int(0)), room: try row.isNull(1) ? nil : row.parsed(1) { RoomNumber($0) })
        }
    }

    /// Rooms that nobody has for some nights and that are in service, by their numbers.
    ///
    /// - Parameters:
    ///   - roomType: those of the type alone.
    ///   - booking: whose own nights are no hindrance.
    public func freeRooms(
        of hotel: HotelID, _ roomType: RoomTypeID?, from first: UTCDate, until end: UTCDate, for booking: UUIDv7?, _ connection: any SQLConnection
    ) throws -> [HotelTables.Room] {
        _ = try self.hotel(hotel, connection)
        let range = [SQLValue.text(hotel.text), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970)]
        var taken: Set<String> = []
        try connection.forEachRow(
            "SELECT DISTINCT room FROM booking_night WHERE hotel = $1 AND day >= $2 AND day < $3 AND room IS NOT NULL AND booking <> $4",
            range + [.text(booking?.text ?? "")]
        ) { taken.insert(try $0.text(0)) }
        try connection.forEachRow("SELECT room FROM room_outage WHERE hotel = $1 AND until_day > $2 AND first_day < $3", range) {
            taken.insert(try $0.text(0))
        }
        return try HotelTables.rooms(of: hotel, connection).filter {
            !taken.contains($0.number.text) && (roomType == nil || $0.roomType == roomType)
        }
    }

    /// Which room who is in the house has: that of their last night until now, also where they were to have left.
    func inHouse(of hotel: HotelID, _ connection: any SQLConnection) throws -> [RoomNumber: UUIDv7] {
        let today = try today(at: hotel, connection)
        let rows = try connection.query(
            """
            SELECT booking_night.room, booking_night.booking FROM booking JOIN booking_night ON booking_night.booking = booking.id
            WHERE booking.hotel = $1 AND booking.state = 'checked-in' AND booking_night.room IS NOT NULL AND booking_night.day = (
                SELECT MAX(night.day) FROM booking_night AS night WHERE night.booking = booking.id AND night.day <= $2)
            """, [.text(hotel.text), SQLValue(today.daysSince1970)])
        return Dictionary(try rows.map { (try $0.parsed(0) { RoomNumber($0) }, try $0.parsed(1) { UUIDv7($0) }) }) { first, _ in first }
    }

    /// - Throws: ``StayFault/occupied(_:by:)`` where other guests are in a room still.
    func checkEmpty(_ room: RoomNumber, for booking: Booking, _ connection: any SQLConnection) throws {
        guard let other = try inHouse(of: booking.hotel, connection)[room], other != booking.id else { return }
        throw StayFault.occupied(room, by: try reference(of: other, connection))
    }

    /// Rooms in which somebody is, beside a booking's own: nobody can be checked in or moved there before they have left.
    public func occupied(of hotel: HotelID, beside booking: UUIDv7?, _ connection: any SQLConnection) throws -> Set<RoomNumber> {
        _ = try self.hotel(hotel, connection)
        return Set(try inHouse(of: hotel, connection).filter { $0.value != booking }.keys)
    }

    /// Who has which room for a night; guests who have left have it no more. Today, who is in the house has the room they are in, whoever is to have it
    /// next.
    public func occupants(of hotel: HotelID, on day: UTCDate, _ connection: any SQLConnection) throws -> [RoomNumber: UUIDv7] {
        _ = try self.hotel(hotel, connection)
        let rows = try connection.query(
            """
            SELECT booking_night.room, booking_night.booking FROM booking_night JOIN booking ON booking.id = booking_night.booking
            WHERE booking_night.hotel = $1 AND booking_night.day = $2 AND booking_night.room IS NOT NULL
                AND booking.state IN ('confirmed', 'checked-in')
            """,
            [.text(hotel.text), SQLValue(day.daysSince1970)])
        let planned = Dictionary(try rows.map { (try $0.parsed(0) { RoomNumber($0) }, try $0.parsed(1) { UUIDv7($0) }) }) { first, _ in first }
        return day == (try today(at: hotel, connection)) ? planned.merging(try inHouse(of: hotel, connection)) { _, there in there } : planned
    }

    /// Gives a booking a room for its nights from a day on: the first one, or another in the middle of the stay. A room of another type is given for the
    /// price that was agreed; its stock is taken for the nights that are left, and that of the type before given back.
    ///
    /// - Parameter reason: for the audit trail, where the guests move.
    /// - Throws: ``StayFault/notFree(_:)`` where somebody else has the room for one of the nights, or it is out of service; ``RateRefusal/Rule/soldOut`` where the other type is sold for one of them; ``StayFault/occupied(_:by:)`` where who is in the house would move to
    ///   a room in which others are.
    public func move(
        _ id: UUIDv7, to room: RoomNumber, from day: UTCDate, reason: String, _ connection: any SQLConnection
    ) throws -> Booking {
        var booking = try find(id, connection)
        guard booking.state == .confirmed || booking.state == .checkedIn else { throw LodgingRefusal.wrongState(booking.state(at: who.now)) }
        guard day < booking.departure else { throw StayFault.notOfTheStay(departure: booking.departure) }
        guard reason.utf8.count <= 300 else { throw StayFault.reasonNeeded }
        let first = max(day, booking.arrival)
        let before = try rooms(of: booking, connection).filter { $0.date >= first }
        guard before.contains(where: { $0.room != room }) else { return booking }
        if booking.state == .checkedIn, first <= (try today(at: booking.hotel, connection)) { try checkEmpty(room, for: booking, connection) }
        try change(booking, toTypeOf: room, from: first, connection)
        try seat(booking, in: room, from: first, connection)
        if first <= (try today(at: booking.hotel, connection)) {
            try GuestRegister.follow(.room(room.text), of: id, at: who.now, connection)
        }
        let old = before.compactMap(\.room).first?.text ?? "-"
        return try write(&booking, "room", .roomAssigned, detail: "\(old) > \(room) \(first) \(reason)", connection)
    }

    /// The number by which tables name a room's type.
    private func type(of room: RoomNumber, in hotel: HotelID, _ connection: any SQLConnection) throws -> Int64 {
        let row = try connection.first("SELECT room_type FROM room WHERE hotel = $1 AND number = $2", [.text(hotel.text), .text(room.text)])
        guard let row else { throw LodgingRefusal.notFound(.room) }
        return try row.integer(0)
    }

    /// Takes nights of a room's type in place of those of another.
    private func change(_ booking: Booking, toTypeOf room: RoomNumber, from day: UTCDate, _ connection: any SQLConnection) throws {
        let type = try type(of: room, in: booking.hotel, connection)
        let nights = try Stock.nights(of: booking.id, connection).filter { $0.day >= day && $0.type != type }
        guard !nights.isEmpty else { return }
        try HoldExpiry.release(of: booking.hotel, at: who.now, connection)
        try Stock.give(nights, of: booking.id, connection)
        try Stock.take(nights.map { Stock.Night(day: $0.day, type: type, plan: $0.plan) }, for: booking, withinQuotas: false, connection)
    }

    /// Gives a booking a room of the type of its nights.
    func seat(_ booking: Booking, in room: RoomNumber, from day: UTCDate, _ connection: any SQLConnection) throws {
        let type = try type(of: room, in: booking.hotel, connection)
        let key = [SQLValue.text(booking.hotel.text), .text(room.text), SQLValue(day.daysSince1970), SQLValue(booking.departure.daysSince1970)]
        let outage = try connection.first(
            "SELECT 1 FROM room_outage WHERE hotel = $1 AND room = $2 AND until_day > $3 AND first_day < $4 LIMIT 1", key)
        let taken = try connection.first(
            "SELECT 1 FROM booking_night WHERE hotel = $1 AND room = $2 AND day >= $3 AND day < $4 AND booking <> $5 LIMIT 1",
            key + [.text(booking.id.text)])
        guard taken == nil, outage == nil else { throw StayFault.notFree(room) }
        guard try Stock.nights(of: booking.id, connection).allSatisfy({ $0.day < day || $0.type == type }) else {
            throw StayFault.otherType(room)
        }
        try connection.execute(
            "UPDATE booking_night SET room = $1 WHERE booking = $2 AND day >= $3",
            [.text(room.text), .text(booking.id.text), SQLValue(day.daysSince1970)])
    }
}
