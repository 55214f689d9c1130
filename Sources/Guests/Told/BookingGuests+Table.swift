public import Primitives
public import SQL
import StrictJSON

/// Who comes, until the register of guests has it.
extension BookingGuests {
    /// What was told last counts.
    public func keep(for booking: UUIDv7, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO booking_guests (booking, told_at, body) VALUES ($1, $2, $3)
            ON CONFLICT (booking) DO UPDATE SET told_at = excluded.told_at, body = excluded.body
            """, [.text(booking.text), .integer(now.milliseconds), .blob(json.compact)])
    }

    /// Erases what was told with a booking, and what proves its address.
    public static func erase(_ booking: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM booking_guests WHERE booking = $1", [.text(booking.text)])
        try connection.execute("DELETE FROM booking_contact WHERE booking = $1", [.text(booking.text)])
    }

    /// What was told with a booking, and has not been taken over yet.
    public static func told(with booking: UUIDv7, _ connection: any SQLConnection) throws -> BookingGuests? {
        try connection.first("SELECT body FROM booking_guests WHERE booking = $1", [.text(booking.text)]).map {
            try BookingGuests(Fields(JSON.parse($0.blob(0))))
        }
    }
}
