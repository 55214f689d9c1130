import Primitives
import SQL

/// Rooms that guests were given already, while the nights of their booking are given back and taken anew.
struct KeptRooms {
    private let rooms: [(day: UTCDate, room: RoomNumber)]

    /// As they are now: to be read before nights are given back.
    init(of booking: UUIDv7, _ connection: any SQLConnection) throws {
        rooms = try connection.query(
            "SELECT day, room FROM booking_night WHERE booking = $1 AND room IS NOT NULL ORDER BY day", [.text(booking.text)]
        ).map { (UTCDate(daysSince1970: try $0.int(0)), try $0.parsed(1) { RoomNumber($0) }) }
    }

    /// Gives the room back to a booking whose nights are taken, where it is of the type that is booked, in service and free for all of them: nobody has to
    /// move in the middle of a stay for it. Else the desk is told which room was lost.
    ///
    /// - Parameter by: who has changed the booking: a login, or empty for the guest and for the program.
    func keep(for booking: Booking, by: String, at now: UTCTime, _ connection: any SQLConnection) throws {
        guard let last = rooms.last?.room else { return }
        let key = [
            SQLValue.text(booking.hotel.text), .text(last.text), SQLValue(booking.arrival.daysSince1970), SQLValue(booking.departure.daysSince1970),
        ]
        let type = try connection.first("SELECT room_type FROM room WHERE hotel = $1 AND number = $2", Array(key.prefix(2)))?.integer(0)
        let isOut =
            try connection.first(
                "SELECT 1 FROM room_outage WHERE hotel = $1 AND room = $2 AND until_day > $3 AND first_day < $4 LIMIT 1", key) != nil
        let isTaken =
            try connection.first(
                "SELECT 1 FROM booking_night WHERE hotel = $1 AND room = $2 AND day >= $3 AND day < $4 AND booking <> $5 LIMIT 1",
                key + [.text(booking.id.text)]) != nil
        guard type == booking.typeNumber, !isOut, !isTaken else { return try lose(booking, by: by, at: now, connection) }
        try connection.execute("UPDATE booking_night SET room = $1 WHERE booking = $2", [.text(last.text), .text(booking.id.text)])
    }

    /// Tells the desk where a night of a booking from today on has no room any more.
    func check(_ booking: Booking, from today: UTCDate, by: String, at now: UTCTime, _ connection: any SQLConnection) throws {
        guard !rooms.isEmpty,
            try connection.first(
                "SELECT 1 FROM booking_night WHERE booking = $1 AND room IS NULL AND day >= $2 LIMIT 1",
                [.text(booking.id.text), SQLValue(today.daysSince1970)]) != nil
        else { return }
        try lose(booking, by: by, at: now, connection)
    }

    /// Tells the desk which room was lost.
    func lose(_ booking: Booking, by: String, at now: UTCTime, _ connection: any SQLConnection) throws {
        let names = rooms.reduce(into: [String]()) { if $0.last != $1.room.text { $0.append($1.room.text) } }
        try DeskTasks.add(.roomLost, booking, names.joined(separator: ", "), by: by, at: now, connection)
    }
}
