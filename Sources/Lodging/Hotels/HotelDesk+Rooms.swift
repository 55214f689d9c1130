import Accounts
public import Primitives
public import SQL

/// Rooms, and the stock that is made of them.
extension HotelDesk {
    /// How far ahead rooms can be sold, in days.
    public static let horizon = 500

    /// Sets all rooms of a hotel.
    ///
    /// - Throws: ``LodgingRefusal/sold(_:count:)`` where more are sold for a night than would be left, ``LodgingRefusal/inUse(_:bookings:)`` where
    ///   a room that goes is assigned to somebody.
    public func set(_ rooms: [HotelTables.Room], of hotel: HotelID, _ connection: any SQLConnection) throws {
        let today = try today(at: hotel, connection)
        guard rooms.count <= Self.mostRooms else { throw LodgingRefusal.tooMany(.room, most: Self.mostRooms) }
        guard Set(rooms.map(\.number)).count == rooms.count else { throw LodgingRefusal.taken(.room) }
        let types = Dictionary(uniqueKeysWithValues: try HotelTables.roomTypes(of: hotel, connection).map { ($0.id, $0.roomType.number) })
        let wanted = Set(rooms.map(\.number))
        for room in try HotelTables.rooms(of: hotel, connection) where !wanted.contains(room.number) {
            try take(room.number, of: hotel, connection)
        }
        for room in rooms {
            guard let type = types[room.roomType] else { throw LodgingRefusal.notFound(.roomType) }
            try connection.execute(
                """
                INSERT INTO room (hotel, number, room_type, floor) VALUES ($1, $2, $3, $4)
                ON CONFLICT (hotel, number) DO UPDATE SET room_type = excluded.room_type, floor = excluded.floor
                """, [.text(hotel.text), .text(room.number.text), .integer(type), SQLValue(room.floor)])
        }
        try HoldExpiry.release(of: hotel, at: who.now, connection)
        for type in types.values.sorted() {
            try Stock.count(type, of: hotel, from: today, until: today.adding(days: Self.horizon), connection)
        }
        try touch(hotel, .roomsSet, "\(rooms.count)", connection)
    }

    func take(_ room: RoomNumber, of hotel: HotelID, _ connection: any SQLConnection) throws {
        let key = [SQLValue.text(hotel.text), .text(room.text)]
        let nights = try connection.first("SELECT COUNT(DISTINCT booking) FROM booking_night WHERE hotel = $1 AND room = $2", key)?.int(0) ?? 0
        guard nights == 0 else { throw LodgingRefusal.inUse(.room, bookings: nights) }
        try connection.execute("DELETE FROM room_outage WHERE hotel = $1 AND room = $2", key)
        try connection.execute("DELETE FROM room WHERE hotel = $1 AND number = $2", key)
    }

    /// Takes a room that goes out of service away from those who were to have it. Guests who are in it keep it until the desk moves them: it is told of both.
    ///
    /// - Parameter outage: the hotel, the room, the first day of it and the first one after it.
    private func unseat(_ outage: [SQLValue], _ connection: any SQLConnection) throws {
        let affected = try connection.query(
            """
            SELECT DISTINCT booking.id FROM booking_night JOIN booking ON booking.id = booking_night.booking
            WHERE booking_night.hotel = $1 AND booking_night.room = $2 AND booking_night.day >= $3 AND booking_night.day < $4
                AND booking.state IN ('confirmed', 'checked-in')
            """, outage)
        for row in affected {
            guard let booking = try BookingTables.booking(try row.parsed(0) { UUIDv7($0) }, connection) else { continue }
            let rooms = try KeptRooms(of: booking.id, connection)
            if booking.state == .confirmed {
                try connection.execute("UPDATE booking_night SET room = NULL WHERE booking = $1", [.text(booking.id.text)])
            }
            try rooms.lose(booking, by: who.actor.name, at: who.now, connection)
        }
    }

    /// Takes a room out of service for some nights.
    ///
    /// - Throws: ``LodgingRefusal/sold(_:count:)`` where all rooms are sold for one of them: a booking has to be moved first, or overbooked on
    ///   purpose.
    public func set(_ outage: HotelTables.Outage, of hotel: HotelID, _ connection: any SQLConnection) throws {
        try checkHotel(hotel, connection)
        guard outage.until > outage.from, outage.until.daysSince1970 - outage.from.daysSince1970 <= 3660, !outage.reason.isEmpty,
            outage.reason.utf8.count <= 500
        else { throw LodgingRefusal.notPossible(.outage) }
        let type = try roomType(of: outage.room, hotel, connection)
        let values = [SQLValue.text(hotel.text), .text(outage.room.text), SQLValue(outage.from.daysSince1970), SQLValue(outage.until.daysSince1970)]
        let overlapping = try connection.first(
            "SELECT first_day FROM room_outage WHERE hotel = $1 AND room = $2 AND until_day > $3 AND first_day < $4 LIMIT 1", values)
        guard overlapping == nil else { throw LodgingRefusal.taken(.outage) }
        try connection.execute(
            "INSERT INTO room_outage (hotel, room, first_day, until_day, reason) VALUES ($1, $2, $3, $4, $5)", values + [.text(outage.reason)])
        try recount(type, hotel, outage.from, outage.until, connection)
        try unseat(values, connection)
        try touch(hotel, .outageSet, "\(outage.room) \(outage.from) \(outage.until) \(outage.reason)", connection)
    }

    /// Ends an outage before its time, or takes it back.
    public func endOutage(of room: RoomNumber, from day: UTCDate, at hotel: HotelID, _ connection: any SQLConnection) throws {
        try checkHotel(hotel, connection)
        let type = try roomType(of: room, hotel, connection)
        let key = [SQLValue.text(hotel.text), .text(room.text), SQLValue(day.daysSince1970)]
        guard let row = try connection.first("SELECT until_day FROM room_outage WHERE hotel = $1 AND room = $2 AND first_day = $3", key) else {
            throw LodgingRefusal.notFound(.outage)
        }
        let until = UTCDate(daysSince1970: try row.int(0))
        try connection.execute("DELETE FROM room_outage WHERE hotel = $1 AND room = $2 AND first_day = $3", key)
        try recount(type, hotel, day, until, connection)
        try touch(hotel, .outageEnded, "\(room) \(day)", connection)
    }

    /// Lets more rooms of a type be sold than there are, on purpose.
    ///
    /// - Parameters:
    ///   - rooms: so many more.
    ///   - reason: for the audit trail.
    public func overbook(
        _ type: RoomTypeID, of hotel: HotelID, by rooms: Int, from first: UTCDate, until end: UTCDate, reason: String,
        _ connection: any SQLConnection
    ) throws {
        try checkHotel(hotel, connection)
        guard (0...100).contains(rooms), end > first, end.daysSince1970 - first.daysSince1970 <= Self.horizon, !reason.isEmpty else {
            throw LodgingRefusal.notPossible(.overbooking(days: Self.horizon))
        }
        guard let kept = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        try HoldExpiry.release(of: hotel, at: who.now, connection)
        try Stock.setOverbooking(kept.number, rooms, from: first, until: end, connection)
        try touch(hotel, .overbookingSet, "\(type) +\(rooms) \(first) \(end) \(reason)", connection)
    }

    func roomType(of room: RoomNumber, _ hotel: HotelID, _ connection: any SQLConnection) throws -> Int64 {
        let row = try connection.first("SELECT room_type FROM room WHERE hotel = $1 AND number = $2", [.text(hotel.text), .text(room.text)])
        guard let row else { throw LodgingRefusal.notFound(.room) }
        return try row.integer(0)
    }

    /// Counts anew the nights of a change that can be sold.
    func recount(
        _ type: Int64, _ hotel: HotelID, _ first: UTCDate, _ end: UTCDate, _ connection: any SQLConnection
    ) throws {
        let today = try today(at: hotel, connection)
        let (from, until) = (max(first, today), min(end, today.adding(days: Self.horizon)))
        guard from < until else { return }
        try HoldExpiry.release(of: hotel, at: who.now, connection)
        try Stock.count(type, of: hotel, from: from, until: until, connection)
    }
}
