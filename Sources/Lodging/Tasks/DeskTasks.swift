import Accounts
import Primitives
import SQL

/// Tasks as they stand in a city's database: one of a kind for each booking. Whether one is still open, what the booking has now decides.
enum DeskTasks {
    /// Notes a task; one that was done before is open again.
    static func add(
        _ kind: DeskTask.Kind, _ booking: Booking, _ detail: String, by: String, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO desk_task (booking, kind, hotel, detail, by, at, done_at) VALUES ($1, $2, $3, $4, $5, $6, NULL)
            ON CONFLICT (booking, kind) DO UPDATE SET detail = excluded.detail, by = excluded.by, at = excluded.at, done_at = NULL
            """,
            [
                .text(booking.id.text), .text(kind.rawValue), .text(booking.hotel.text), .text(detail), .text(by), .integer(now.milliseconds),
            ])
    }

    /// - Returns: whether there was one that was open.
    static func close(_ kind: DeskTask.Kind, _ booking: UUIDv7, at now: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            "UPDATE desk_task SET done_at = $1 WHERE booking = $2 AND kind = $3 AND done_at IS NULL",
            [.integer(now.milliseconds), .text(booking.text), .text(kind.rawValue)]) == 1
    }

    /// Those of a hotel that somebody has to see to: a room is still missing or out of service, more is still sold than there is. The earliest arrival
    /// first.
    static func open(of hotel: HotelID, from today: UTCDate, _ connection: any SQLConnection) throws -> [DeskTask] {
        try connection.query(
            """
            SELECT desk_task.kind, desk_task.booking, desk_task.detail, desk_task.by, desk_task.at, booking.arrival, booking.departure, room_type.id
            FROM desk_task JOIN booking ON booking.id = desk_task.booking JOIN room_type ON room_type.number = booking.room_type
            WHERE desk_task.hotel = $1 AND desk_task.done_at IS NULL AND booking.state IN ('confirmed', 'checked-in') AND booking.departure > $2
                AND EXISTS (
                    SELECT 1 FROM booking_night
                    JOIN stock_night ON stock_night.room_type = booking_night.room_type AND stock_night.day = booking_night.day
                    WHERE booking_night.booking = booking.id AND booking_night.day >= $2 AND (
                        desk_task.kind <> 'room-lost' AND stock_night.sold > stock_night.rooms
                        OR desk_task.kind = 'room-lost' AND (booking_night.room IS NULL OR EXISTS (
                            SELECT 1 FROM room_outage WHERE room_outage.hotel = booking_night.hotel AND room_outage.room = booking_night.room
                                AND room_outage.first_day <= booking_night.day AND room_outage.until_day > booking_night.day))))
            ORDER BY booking.arrival, desk_task.at, desk_task.booking, desk_task.kind LIMIT $3
            """, [.text(hotel.text), SQLValue(today.daysSince1970), SQLValue(DeskTask.mostListed)]
        ).map { row in
            DeskTask(
                kind: try row.parsed(0) { DeskTask.Kind(rawValue: $0) }, booking: try row.parsed(1) { UUIDv7($0) }, detail: try row.text(2),
                by: try row.text(3), at: UTCTime(milliseconds: try row.integer(4)), arrival: UTCDate(daysSince1970: try row.int(5)),
                departure: UTCDate(daysSince1970: try row.int(6)), roomType: try row.parsed(7) { RoomTypeID($0) })
        }
    }
}
