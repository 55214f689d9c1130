import Primitives
import SQL

/// How many rooms of a type there are for each night and how many are sold: rows that the database itself guards. Nothing rests on what a process
/// remembers: whoever sells changes these rows in the transaction that writes the booking.
enum Stock {
    /// Counts the rooms of a type that are in service, night by night.
    ///
    /// - Parameter end: the first day that is not counted.
    /// - Throws: ``LodgingRefusal/sold(_:count:)`` for the first night of which more are sold than there would be.
    static func count(_ type: Int64, of hotel: HotelID, from first: UTCDate, until end: UTCDate, _ connection: any SQLConnection) throws {
        let range = [SQLValue.integer(type), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970)]
        var counts = try inService(type, from: first, until: end, connection)
        let blocks = try StockBlocks.rooms(of: type, from: first, until: end, connection)
        var full: (UTCDate, Int)?
        var needed = [Int](repeating: 0, count: counts.count)
        try connection.forEachRow(
            "SELECT day, overbook, sold FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3 ORDER BY day", range
        ) { row in
            let (day, overbook, sold) = (try row.int(0), try row.int(1), try row.int(2))
            let night = day - first.daysSince1970
            if full == nil, sold > counts[night] + overbook { full = (UTCDate(daysSince1970: day), sold) }
            needed[night] = max(0, sold - overbook)
        }
        if let (day, sold) = full { throw LodgingRefusal.sold(day, count: sold) }
        // What is sold here stays: a block of another calendar takes what is left.
        for night in counts.indices { counts[night] = max(counts[night] - blocks[night], min(counts[night], needed[night])) }
        try connection.execute(
            """
            INSERT INTO stock_night (room_type, day, rooms, overbook, sold) VALUES ($1, $2, $3, 0, 0)
            ON CONFLICT (room_type, day) DO UPDATE SET rooms = excluded.rooms
            """,
            forEach: counts.enumerated().map { [.integer(type), SQLValue(first.daysSince1970 + $0.offset), SQLValue($0.element)] })
        try narrow(type, from: first, until: end, connection)
    }

    /// Rooms of a type that are in service, night by night.
    static func inService(_ type: Int64, from first: UTCDate, until end: UTCDate, _ connection: any SQLConnection) throws -> [Int] {
        let rooms = try connection.first("SELECT COUNT(*) FROM room WHERE room_type = $1", [.integer(type)])?.int(0) ?? 0
        var counts = [Int](repeating: rooms, count: end.daysSince1970 - first.daysSince1970)
        try connection.forEachRow(
            """
            SELECT room_outage.first_day, room_outage.until_day FROM room_outage
            JOIN room ON room.hotel = room_outage.hotel AND room.number = room_outage.room
            WHERE room.room_type = $1 AND room_outage.until_day > $2 AND room_outage.first_day < $3
            """, [.integer(type), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970)]
        ) { row in
            let from = max(try row.int(0), first.daysSince1970) - first.daysSince1970
            let until = min(try row.int(1), end.daysSince1970) - first.daysSince1970
            for night in from..<until { counts[night] -= 1 }
        }
        return counts
    }

    /// - Throws: ``LodgingRefusal/sold(_:count:)`` for the first night of which more are sold than would be allowed.
    static func setOverbooking(
        _ type: Int64, _ rooms: Int, from first: UTCDate, until end: UTCDate, _ connection: any SQLConnection
    ) throws {
        let range = [SQLValue.integer(type), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970), SQLValue(rooms)]
        let full = try connection.first(
            """
            SELECT day, sold FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold > rooms + $4 ORDER BY day LIMIT 1
            """, range)
        if let full { throw LodgingRefusal.sold(UTCDate(daysSince1970: try full.int(0)), count: try full.int(1)) }
        let changed = try connection.execute(
            "UPDATE stock_night SET overbook = $1, widened = 0 WHERE room_type = $2 AND day >= $3 AND day < $4",
            [SQLValue(rooms), .integer(type), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970)])
        guard changed > 0 else { throw LodgingRefusal.notFound(.day) }
    }

    /// Takes a room of a type for each night of a booking, which is written already. Where there are too few, those of holds that are over are given
    /// back first.
    ///
    /// - Throws: ``RateRefusal/Rule/soldOut`` where one of the nights has none left: the whole write is then undone.
    static func take(_ booking: Booking, quotas: Int, at now: UTCTime, _ connection: any SQLConnection) throws {
        if try !take(booking, connection) {
            guard try HoldExpiry.release(of: booking.hotel, at: now, connection) > 0, try take(booking, connection) else {
                throw LodgingRefusal(.soldOut, on: try firstFull(range(booking), connection) ?? booking.arrival)
            }
        }
        if quotas > 0, try !count(booking, quotas, connection) {
            guard try HoldExpiry.release(of: booking.hotel, at: now, connection) > 0, try count(booking, quotas, connection) else {
                throw LodgingRefusal(.quota, on: booking.arrival)
            }
        }
    }

    static func range(_ booking: Booking) -> [SQLValue] {
        [.integer(booking.typeNumber), SQLValue(booking.arrival.daysSince1970), SQLValue(booking.departure.daysSince1970)]
    }

    /// - Returns: whether there was a room for each night; where not, nothing is taken.
    private static func take(_ booking: Booking, _ connection: any SQLConnection) throws -> Bool {
        let nights = booking.stay.nights
        let entered = try connection.execute(
            """
            INSERT INTO booking_night (booking, day, room_type, rate_plan, hotel, room)
            SELECT $1, day, room_type, $2, $3, NULL FROM stock_night
            WHERE room_type = $4 AND day >= $5 AND day < $6 AND sold < rooms + overbook
            """, [.text(booking.id.text), .integer(booking.planNumber), .text(booking.hotel.text)] + range(booking))
        guard entered == nights else {
            try connection.execute("DELETE FROM booking_night WHERE booking = $1", [.text(booking.id.text)])
            return false
        }
        let taken = try connection.execute(
            "UPDATE stock_night SET sold = sold + 1 WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold < rooms + overbook", range(booking))
        guard taken == nights else { throw LodgingRefusal(.soldOut, on: booking.arrival) }
        return true
    }

    /// Writes bookings that were prepared, each with a room for each of its nights: all of it, or nothing.
    ///
    /// - Returns: for each whether it is written; `false` where one of the nights has no room left, or where there is a booking of its name.
    static func take(_ prepared: [PreparedBooking.Ready], _ connection: any SQLConnection) throws -> [Bool] {
        let taken = try connection.execute(
            """
            UPDATE stock_night SET sold = sold + 1 WHERE room_type = $1 AND day >= $2 AND day < $3 AND $4 = (
                SELECT COUNT(*) FROM stock_night AS left_over
                WHERE left_over.room_type = $1 AND left_over.day >= $2 AND left_over.day < $3 AND left_over.sold < left_over.rooms + left_over.overbook)
            """, forEach: prepared.map(\.stock))
        // In the order of their names, in which the tables keep them.
        let places = prepared.indices.filter { taken[$0] > 0 }.sorted { prepared[$0].booking.id < prepared[$1].booking.id }
        let isNew = try BookingTables.insert(places.map { prepared[$0] }, connection)
        try connection.execute(
            "UPDATE stock_night SET sold = sold - 1 WHERE room_type = $1 AND day >= $2 AND day < $3",
            forEach: zip(places, isNew).compactMap { $1 ? nil : range(prepared[$0].booking) })
        let made = zip(places, isNew).compactMap { $1 ? $0 : nil }
        try connection.execute(nightsInsertion, forEach: made.map { prepared[$0].nights })
        var answers = [Bool](repeating: false, count: prepared.count)
        for place in made { answers[place] = true }
        return answers
    }

    private static let nightsInsertion: SQLText = """
        INSERT INTO booking_night (booking, day, room_type, rate_plan, hotel, room)
        SELECT $1, day, room_type, $2, $3, NULL FROM stock_night WHERE room_type = $4 AND day >= $5 AND day < $6
        """

    /// What the insertion of a booking's nights is given.
    static func nights(of booking: Booking) -> [SQLValue] {
        [.text(booking.id.text), .integer(booking.planNumber), .text(booking.hotel.text)] + range(booking)
    }

    /// - Returns: whether each night that has a quota had one more left; where not, nothing is counted.
    private static func count(_ booking: Booking, _ quotas: Int, _ connection: any SQLConnection) throws -> Bool {
        let values = range(booking) + [.integer(booking.planNumber)]
        let left = try connection.first(
            """
            SELECT COUNT(*) FROM day_rule WHERE room_type = $1 AND day >= $2 AND day < $3 AND rate_plan = $4 AND quota IS NOT NULL AND sold < quota
            """, values)
        guard try left?.int(0) == quotas else { return false }
        let counted = try connection.execute(
            """
            UPDATE day_rule SET sold = sold + 1
            WHERE room_type = $1 AND day >= $2 AND day < $3 AND rate_plan = $4 AND quota IS NOT NULL AND sold < quota
            """, values)
        guard counted == quotas else { throw LodgingRefusal(.quota, on: booking.arrival) }
        return true
    }

    /// Takes a room for each night of a booking that has to have one, whatever is left.
    ///
    /// - Returns: the nights for which more rooms are sold than there are.
    static func takeAnyway(_ booking: Booking, _ connection: any SQLConnection) throws -> [UTCDate] {
        let range = [
            SQLValue.integer(booking.typeNumber), SQLValue(booking.arrival.daysSince1970), SQLValue(booking.departure.daysSince1970),
        ]
        let present = try connection.first("SELECT COUNT(*) FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3", range)?.int(0) ?? 0
        if present < booking.stay.nights {
            try count(booking.typeNumber, of: booking.hotel, from: booking.arrival, until: booking.departure, connection)
        }
        let full = try connection.query(
            "SELECT day FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold >= rooms + overbook ORDER BY day", range
        ).map { UTCDate(daysSince1970: try $0.int(0)) }
        try connection.execute(
            """
            UPDATE stock_night SET widened = widened + sold + 1 - rooms - overbook, overbook = sold + 1 - rooms
            WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold >= rooms + overbook
            """, range)
        // A quota is the hotel's wish for what is sold; this is sold already.
        try connection.execute(
            """
            UPDATE day_rule SET sold = sold + 1 WHERE room_type = $1 AND day >= $2 AND day < $3 AND rate_plan = $4 AND quota IS NOT NULL
            """, range + [.integer(booking.planNumber)])
        try connection.execute("UPDATE stock_night SET sold = sold + 1 WHERE room_type = $1 AND day >= $2 AND day < $3", range)
        try connection.execute(nightsInsertion, nights(of: booking))
        return full
    }

    /// The first night of a range that is not there, or of which nothing is left but what this write has taken.
    private static func firstFull(_ range: [SQLValue], _ connection: any SQLConnection) throws -> UTCDate? {
        let row = try connection.first(
            "SELECT day FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold >= rooms + overbook ORDER BY day LIMIT 1", range)
        return try row.map { UTCDate(daysSince1970: try $0.int(0)) }
    }

    /// Gives back the nights of a booking from a day on.
    static func give(_ booking: UUIDv7, from day: UTCDate = UTCDate(daysSince1970: 0), _ connection: any SQLConnection) throws {
        let key = [SQLValue.text(booking.text), SQLValue(day.daysSince1970)]
        let nights = try connection.query("SELECT room_type, day, rate_plan FROM booking_night WHERE booking = $1 AND day >= $2", key).map(\.values)
        try connection.execute("DELETE FROM booking_night WHERE booking = $1 AND day >= $2", key)
        try connection.execute(
            "UPDATE stock_night SET sold = sold - 1 WHERE room_type = $1 AND day = $2", forEach: nights.map { Array($0.prefix(2)) })
        try connection.execute(
            """
            UPDATE day_rule SET sold = sold - 1 WHERE room_type = $1 AND day = $2 AND rate_plan = $3 AND quota IS NOT NULL AND sold > 0
            """, forEach: nights)
    }
}
