import Accounts
import Primitives
public import SQL

/// Rooms one by one, or a row of them.
extension HotelDesk {
    /// Adds rooms to those that a hotel has.
    ///
    /// - Throws: ``LodgingRefusal/taken(_:)`` where there is one of the number already.
    public func add(_ rooms: [HotelTables.Room], to hotel: HotelID, _ connection: any SQLConnection) throws {
        try checkHotel(hotel, connection)
        let present = try HotelTables.rooms(of: hotel, connection)
        guard present.count + rooms.count <= Self.mostRooms else { throw LodgingRefusal.tooMany(.room, most: Self.mostRooms) }
        let numbers = Set(present.map(\.number))
        guard Set(rooms.map(\.number)).count == rooms.count, !rooms.contains(where: { numbers.contains($0.number) }) else {
            throw LodgingRefusal.taken(.room)
        }
        var types: [RoomTypeID: Int64] = [:]
        for room in rooms {
            let type = try types[room.roomType] ?? number(of: room.roomType, hotel, connection)
            types[room.roomType] = type
            try connection.execute(
                "INSERT INTO room (hotel, number, room_type, floor) VALUES ($1, $2, $3, $4)",
                [.text(hotel.text), .text(room.number.text), .integer(type), SQLValue(room.floor)])
        }
        for type in types.values.sorted() { try recountAll(type, hotel, connection) }
        let first = rooms.first.map { "\($0.number)" } ?? ""
        try touch(hotel, .roomSet, rooms.count > 1 ? "\(first) … \(rooms.count)" : first, connection)
    }

    /// Changes a room's type or floor.
    ///
    /// - Parameter before: as it was looked at.
    /// - Throws: ``LodgingRefusal/stale(_:current:)`` where it is otherwise by now, ``LodgingRefusal/inUse(_:bookings:)`` where it shall be of
    ///   another type and somebody has it for a night, ``LodgingRefusal/sold(_:count:)`` where its type would have fewer rooms than are sold.
    public func change(
        _ room: HotelTables.Room, of hotel: HotelID, before: HotelTables.Room, _ connection: any SQLConnection
    ) throws {
        try checkHotel(hotel, connection)
        guard let present = try HotelTables.rooms(of: hotel, connection).first(where: { $0.number == room.number }) else {
            throw LodgingRefusal.notFound(.room)
        }
        guard present == before else { throw LodgingRefusal.stale(.room, current: 0) }
        let (old, new) = (try number(of: present.roomType, hotel, connection), try number(of: room.roomType, hotel, connection))
        let key = [SQLValue.text(hotel.text), .text(room.number.text)]
        if old != new {
            let today = try today(at: hotel, connection)
            let nights =
                try connection.first(
                    "SELECT COUNT(DISTINCT booking) FROM booking_night WHERE hotel = $1 AND room = $2 AND day >= $3",
                    key + [SQLValue(today.daysSince1970)])?.int(0) ?? 0
            guard nights == 0 else { throw LodgingRefusal.inUse(.room, bookings: nights) }
        }
        try connection.execute(
            "UPDATE room SET room_type = $1, floor = $2 WHERE hotel = $3 AND number = $4", [.integer(new), SQLValue(room.floor)] + key)
        if old != new { for type in [old, new] { try recountAll(type, hotel, connection) } }
        try touch(hotel, .roomSet, "\(room.number) \(room.roomType) \(room.floor)", connection)
    }

    /// Takes a room out of a hotel.
    ///
    /// - Throws: ``LodgingRefusal/inUse(_:bookings:)`` where it is assigned to somebody, ``LodgingRefusal/sold(_:count:)`` where more rooms of
    ///   its type are sold than would be left.
    public func remove(_ room: RoomNumber, of hotel: HotelID, _ connection: any SQLConnection) throws {
        try checkHotel(hotel, connection)
        let type = try roomType(of: room, hotel, connection)
        try take(room, of: hotel, connection)
        try recountAll(type, hotel, connection)
        try touch(hotel, .roomRemoved, room.text, connection)
    }

    private func number(of type: RoomTypeID, _ hotel: HotelID, _ connection: any SQLConnection) throws -> Int64 {
        guard let kept = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        return kept.number
    }

    private func recountAll(_ type: Int64, _ hotel: HotelID, _ connection: any SQLConnection) throws {
        let today = try today(at: hotel, connection)
        try recount(type, hotel, today, today.adding(days: Self.horizon), connection)
    }
}
