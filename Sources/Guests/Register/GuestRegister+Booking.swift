import Accounts
public import Primitives
public import SQL

/// Stays of guests follow their booking: whoever changes one changes the other, in the same transaction.
extension GuestRegister {
    /// What becomes of a booking. That its guests have come is ``PoliceQueue/arrive(_:room:regime:offset:in:by:)``: the police may have to be told.
    public enum BookingChange: Sendable, Equatable {
        /// Other days. Guests who were to come or leave on others than the booking's stay as they are.
        case days(from: Range<UTCDate>, to: Range<UTCDate>)
        case room(String)
        /// On a day of the hotel's calendar.
        case left(on: UTCDate)
        case notComing
    }

    public static func follow(_ change: BookingChange, of booking: UUIDv7, at now: UTCTime, _ connection: any SQLConnection) throws {
        let key = SQLValue.text(booking.text)
        switch change {
        case .days(let old, let new): try follow(old, new, key, connection)
        case .room(let room):
            try connection.execute(
                "UPDATE guest_stay SET room = $1 WHERE booking = $2 AND state IN ('expected', 'in-house')", [.text(room), key])
        case .left(let day):
            try note(.departed, from: .inHouse, key, at: now, connection)
            // Who leaves on the day of arrival has had the room for a night.
            try connection.execute(
                """
                UPDATE guest_stay SET state = 'departed', departed_at = $1, departure = CASE WHEN arrival < $2 THEN $2 ELSE arrival + 1 END
                WHERE booking = $3 AND state = 'in-house'
                """, [.integer(now.milliseconds), SQLValue(day.daysSince1970), key])
        case .notComing:
            try note(.cancelled, from: .expected, key, at: now, connection)
            try connection.execute("UPDATE guest_stay SET state = 'cancelled' WHERE booking = $1 AND state = 'expected'", [key])
        }
    }

    private static func follow(_ old: Range<UTCDate>, _ new: Range<UTCDate>, _ booking: SQLValue, _ connection: any SQLConnection) throws {
        let (from, until) = (SQLValue(new.lowerBound.daysSince1970), SQLValue(new.upperBound.daysSince1970))
        let (first, last) = (SQLValue(old.lowerBound.daysSince1970), SQLValue(old.upperBound.daysSince1970))
        try connection.execute(
            """
            UPDATE guest_stay SET arrival = $1, departure = $2 WHERE booking = $3 AND state = 'expected' AND arrival = $4 AND departure = $5
              AND NOT EXISTS (
                SELECT 1 FROM guest_stay AS other WHERE other.guest = guest_stay.guest AND other.booking = $3 AND other.id <> guest_stay.id
                  AND other.arrival = $1)
            """, [from, until, booking, first, last])
        try connection.execute(
            "UPDATE guest_stay SET departure = $1 WHERE booking = $2 AND state = 'in-house' AND departure = $3 AND arrival < $1",
            [until, booking, last])
    }

    /// Tells the audit trail what becomes of each guest who was in a state.
    private static func note(
        _ state: GuestStay.State, from before: GuestStay.State, _ booking: SQLValue, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        let guests = try connection.query(
            "SELECT guest FROM guest_stay WHERE booking = $1 AND state = $2 ORDER BY guest LIMIT $3",
            [booking, .text(before.rawValue), SQLValue(mostAtOnce)])
        for row in guests {
            let guest = try row.parsed(0) { GuestID($0) }
            try AuditTrail.append(
                .program, .guestStayChanged, object: guest.auditName, detail: "\(state.rawValue), with the booking", at: now, connection)
        }
    }
}
