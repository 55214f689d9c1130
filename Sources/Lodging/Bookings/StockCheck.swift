import Primitives
public import SQL

/// Proves that nothing was sold twice and that money adds up: of tests, and of who looks after a city.
public enum StockCheck {
    private static let most = 100

    /// - Returns: what is wrong, at most 100 sentences; nothing where all is well.
    public static func problems(_ connection: any SQLConnection) throws -> [String] {
        var problems = try connection.query(
            """
            SELECT room_type, day, sold, rooms, overbook FROM stock_night WHERE sold > rooms + overbook LIMIT 100
            """
        ).map { row in
            "room type \(try row.integer(0)) has \(try row.integer(2)) rooms sold of \(try row.integer(3)) and \(try row.integer(4)) overbooked "
                + "for day \(try row.integer(1))"
        }
        problems += try connection.query(
            """
            SELECT stock_night.room_type, stock_night.day, stock_night.sold, COALESCE(live.nights, 0) FROM stock_night LEFT JOIN (
                SELECT room_type, day, COUNT(*) AS nights FROM booking_night GROUP BY room_type, day
            ) AS live ON live.room_type = stock_night.room_type AND live.day = stock_night.day
            WHERE stock_night.sold <> COALESCE(live.nights, 0) LIMIT 100
            """
        ).map { row in
            "room type \(try row.integer(0)) counts \(try row.integer(2)) rooms sold for day \(try row.integer(1)), and bookings have "
                + "\(try row.integer(3))"
        }
        var nights: [String: Int] = [:]
        try connection.forEachRow("SELECT booking, COUNT(*) FROM booking_night GROUP BY booking") { nights[try $0.text(0)] = try $0.int(1) }
        try BookingTables.forEach(connection) { booking in
            guard problems.count < most else { return }
            problems += faults(of: booking, nights: nights[booking.id.text] ?? 0)
        }
        return Array(problems.prefix(most))
    }

    private static func faults(of booking: Booking, nights: Int) -> [String] {
        var faults: [String] = []
        if booking.lines.sum != booking.total.amount {
            faults.append("booking \(booking.id) has lines of \(booking.lines.sum) and a total of \(booking.total.amount)")
        }
        switch booking.state {
        case .held, .confirmed, .checkedIn:
            if nights != booking.stay.nights { faults.append("booking \(booking.id) has rooms for \(nights) of \(booking.stay.nights) nights") }
        case .checkedOut, .noShow:
            if nights > booking.stay.nights { faults.append("booking \(booking.id) has rooms for more nights than it has") }
        case .released, .expired, .cancelled:
            if nights != 0 { faults.append("booking \(booking.id) is \(booking.state.rawValue) and has rooms for \(nights) nights") }
        }
        return faults
    }
}
