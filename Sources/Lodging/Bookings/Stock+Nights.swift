import Primitives
import SQL

/// Single nights of a booking: of stays that are changed while some of their nights stay as they are.
extension Stock {
    struct Night: Sendable, Equatable {
        let day: UTCDate
        /// By the numbers of the tables.
        let type: Int64
        let plan: Int64

        fileprivate var values: [SQLValue] { [.integer(type), SQLValue(day.daysSince1970), .integer(plan)] }
    }

    static func nights(of booking: UUIDv7, _ connection: any SQLConnection) throws -> [Night] {
        try connection.query("SELECT day, room_type, rate_plan FROM booking_night WHERE booking = $1 ORDER BY day", [.text(booking.text)]).map {
            Night(day: UTCDate(daysSince1970: try $0.int(0)), type: try $0.integer(1), plan: try $0.integer(2))
        }
    }

    /// Gives back some nights of a booking.
    static func give(_ nights: [Night], of booking: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute(
            "DELETE FROM booking_night WHERE booking = $1 AND day = $2",
            forEach: nights.map { [.text(booking.text), SQLValue($0.day.daysSince1970)] })
        try connection.execute(
            "UPDATE stock_night SET sold = sold - 1 WHERE room_type = $1 AND day = $2", forEach: nights.map { Array($0.values.prefix(2)) })
        try connection.execute(
            "UPDATE day_rule SET sold = sold - 1 WHERE room_type = $1 AND day = $2 AND rate_plan = $3 AND quota IS NOT NULL AND sold > 0",
            forEach: nights.map(\.values))
    }

    /// Takes some nights for a booking.
    ///
    /// - Parameter withinQuotas: whether they are sold anew; guests who are given another room for the price that was agreed were sold to already.
    /// - Throws: ``RateRefusal/Rule/soldOut`` for the first of which nothing is left, and ``RateRefusal/Rule/quota`` for that of which the plan may sell no
    ///   more: the whole write is then undone.
    static func take(_ nights: [Night], for booking: Booking, withinQuotas: Bool, _ connection: any SQLConnection) throws {
        for night in nights {
            let full =
                withinQuotas
                ? try connection.first(
                    "SELECT 1 FROM day_rule WHERE room_type = $1 AND day = $2 AND rate_plan = $3 AND quota IS NOT NULL AND sold >= quota",
                    night.values) : nil
            guard full == nil else { throw LodgingRefusal(.quota, on: night.day) }
            let taken = try connection.execute(
                "UPDATE stock_night SET sold = sold + 1 WHERE room_type = $1 AND day = $2 AND sold < rooms + overbook", Array(night.values.prefix(2)))
            guard taken == 1 else { throw LodgingRefusal(.soldOut, on: night.day) }
        }
        try connection.execute(
            "UPDATE day_rule SET sold = sold + 1 WHERE room_type = $1 AND day = $2 AND rate_plan = $3 AND quota IS NOT NULL",
            forEach: nights.map(\.values))
        try connection.execute(
            "INSERT INTO booking_night (booking, day, room_type, rate_plan, hotel, room) VALUES ($1, $2, $3, $4, $5, NULL)",
            forEach: nights.map {
                [
                    .text(booking.id.text), SQLValue($0.day.daysSince1970), .integer($0.type), .integer($0.plan), .text(booking.hotel.text),
                ]
            })
    }

    /// Lets one more room of a type be sold for each night of a stay of which none is left.
    ///
    /// - Returns: those nights.
    static func widen(_ type: Int64, for stay: StayRequest, _ connection: any SQLConnection) throws -> [UTCDate] {
        let range = [SQLValue.integer(type), SQLValue(stay.arrival.daysSince1970), SQLValue(stay.departure.daysSince1970)]
        let full = try connection.query(
            "SELECT day FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold >= rooms + overbook ORDER BY day", range)
        try connection.execute(
            """
            UPDATE stock_night SET overbook = overbook + 1, widened = widened + 1
            WHERE room_type = $1 AND day >= $2 AND day < $3 AND sold >= rooms + overbook
            """, range)
        return try full.map { UTCDate(daysSince1970: try $0.int(0)) }
    }

    /// Closes what was opened beyond the rooms for single bookings, as far as there are rooms for them now. What a hotel's manager allows for a night
    /// stays as it is.
    static func narrow(_ type: Int64, from first: UTCDate, until end: UTCDate, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            UPDATE stock_night SET
                overbook = overbook - CASE WHEN widened < rooms + overbook - sold THEN widened ELSE rooms + overbook - sold END,
                widened = widened - CASE WHEN widened < rooms + overbook - sold THEN widened ELSE rooms + overbook - sold END
            WHERE room_type = $1 AND day >= $2 AND day < $3 AND widened > 0 AND sold < rooms + overbook
            """, [.integer(type), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970)])
    }
}
