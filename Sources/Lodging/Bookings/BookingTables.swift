public import Primitives
public import SQL
import StrictJSON

/// Bookings as they stand in a city's database.
public enum BookingTables {
    private static let columns: SQLText = """
        SELECT booking.id, booking.hotel, room_type.id, rate_plan.id, booking.room_type, booking.rate_plan, booking.asker, booking.state,
            booking.hold_until, booking.total, booking.charge, booking.currency, booking.revision, booking.created_at, booking.changed_at,
            booking.body
        FROM booking JOIN room_type ON room_type.number = booking.room_type JOIN rate_plan ON rate_plan.number = booking.rate_plan
        """

    public static func booking(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking? {
        try connection.first(columns + " WHERE booking.id = $1", [.text(id.text)]).map(Booking.init)
    }

    /// Those of a hotel that arrive within some days, in their order.
    public static func bookings(
        of hotel: HotelID, arriving days: ClosedRange<UTCDate>, limit: Int = 500, _ connection: any SQLConnection
    ) throws -> [Booking] {
        try connection.query(
            columns + " WHERE booking.hotel = $1 AND booking.arrival >= $2 AND booking.arrival <= $3 ORDER BY booking.arrival, booking.id LIMIT $4",
            [
                .text(hotel.text), SQLValue(days.lowerBound.daysSince1970), SQLValue(days.upperBound.daysSince1970), SQLValue(min(limit, 500)),
            ]
        ).map(Booking.init)
    }

    /// Those of a condition, with its order and its limit.
    static func bookings(where condition: SQLText, _ values: [SQLValue], _ connection: any SQLConnection) throws -> [Booking] {
        try connection.query(columns + " WHERE " + condition, values).map(Booking.init)
    }

    /// Those that a code may be of: nearly always one. Read are the ids of all that were made within the same 65 seconds.
    static func bookings(_ number: BookingNumber, _ connection: any SQLConnection) throws -> [Booking] {
        let (ranges, end) = number.places
        return try ranges.flatMap { range in
            try bookings(
                where: "booking.id >= $1 AND booking.id < $2 AND SUBSTR(booking.id, 33) = $3 ORDER BY booking.id LIMIT 16",
                [.text(range.from), .text(range.until), .text(end)], connection)
        }
    }

    /// Those that were made at another city's site and are to come or were just over, in the order of their names.
    static func bookings(
        madeAt asker: CityID, after booking: String, from day: UTCDate, limit: Int, _ connection: any SQLConnection
    ) throws -> [Booking] {
        try connection.query(
            columns
                + " WHERE booking.asker = $1 AND booking.asker <> '' AND booking.id > $2 AND booking.departure >= $3 AND booking.state NOT IN ('held', 'released', 'expired') ORDER BY booking.id LIMIT $4",
            [.text(asker.text), .text(booking), SQLValue(day.daysSince1970), SQLValue(limit)]
        ).map(Booking.init)
    }

    /// Those of which the city that has made them was not told the newest.
    static func untold(limit: Int, _ connection: any SQLConnection) throws -> [Booking] {
        try connection.query(
            columns
                + " WHERE booking.asker <> '' AND booking.told < booking.revision AND booking.state NOT IN ('held', 'released', 'expired') ORDER BY booking.asker, booking.id LIMIT $1",
            [SQLValue(limit)]
        ).map(Booking.init)
    }

    /// Notes that the city that has made bookings knows them up to a revision.
    static func noteTold(_ bookings: [(id: UUIDv7, revision: Int64)], _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE booking SET told = $1 WHERE id = $2 AND told < $3",
            forEach: bookings.map { [.integer($0.revision), .text($0.id.text), .integer($0.revision)] })
    }

    /// All, one after the other.
    static func forEach(_ connection: any SQLConnection, _ body: (Booking) throws -> Void) throws {
        try connection.forEachRow(columns + " ORDER BY booking.id") { try body(Booking($0)) }
    }

    /// - Returns: whether there was none of its name.
    @discardableResult
    static func insert(_ booking: Booking, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(insertion, values(of: booking)) == 1
    }

    /// - Returns: for each whether there was none of its name.
    static func insert(_ bookings: [PreparedBooking.Ready], _ connection: any SQLConnection) throws -> [Bool] {
        try connection.execute(insertion, forEach: bookings.map(\.row)).map { $0 == 1 }
    }

    private static let insertion: SQLText = """
        INSERT INTO booking (id, hotel, room_type, rate_plan, asker, state, hold_until, arrival, departure, total, charge, currency, revision,
            created_at, changed_at, body)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ON CONFLICT (id) DO NOTHING
        """

    static func values(of booking: Booking) -> [SQLValue] {
        [
            .text(booking.id.text), .text(booking.hotel.text), .integer(booking.typeNumber), .integer(booking.planNumber),
            .text(booking.asker?.text ?? ""), .text(booking.state.rawValue), SQLValue(booking.holdUntil?.milliseconds),
            SQLValue(booking.arrival.daysSince1970), SQLValue(booking.departure.daysSince1970), .integer(booking.total.amount), .null,
            .text(booking.total.currency.code), .integer(booking.revision), .integer(booking.createdAt.milliseconds),
            .integer(booking.changedAt.milliseconds), .blob(booking.body.compact),
        ]
    }

    /// Writes what has become of a booking.
    static func update(_ booking: Booking, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            UPDATE booking SET room_type = $1, rate_plan = $2, state = $3, hold_until = $4, arrival = $5, departure = $6, total = $7, charge = $8,
                currency = $9, revision = $10, changed_at = $11, body = $12
            WHERE id = $13
            """,
            [
                .integer(booking.typeNumber), .integer(booking.planNumber), .text(booking.state.rawValue),
                SQLValue(booking.holdUntil?.milliseconds), SQLValue(booking.arrival.daysSince1970), SQLValue(booking.departure.daysSince1970),
                .integer(booking.total.amount), SQLValue(booking.charge?.amount), .text(booking.total.currency.code), .integer(booking.revision),
                .integer(booking.changedAt.milliseconds), .blob(booking.body.compact), .text(booking.id.text),
            ])
    }
}

extension Booking {
    fileprivate init(_ row: SQLRow) throws {
        let currency = try row.parsed(11) { Currency($0) }
        func money(_ amount: Int64) throws -> Money {
            guard let money = Money(amount: amount, currency: currency) else {
                throw StorageError(.unexpectedValue, "a booking has an amount that no money has; check the database with `caravanserai doctor`")
            }
            return money
        }
        let fields = try HotelTables.fields(row, 15)
        id = try row.parsed(0) { UUIDv7($0) }
        hotel = try row.parsed(1) { HotelID($0) }
        roomType = try row.parsed(2) { RoomTypeID($0) }
        ratePlan = try row.parsed(3) { RatePlanID($0) }
        typeNumber = try row.integer(4)
        planNumber = try row.integer(5)
        let asker = try row.text(6)
        self.asker = asker.isEmpty ? nil : try row.parsed(6) { CityID($0) }
        state = try row.parsed(7) { State(rawValue: $0) }
        holdUntil = try row.optionalInteger(8).map { UTCTime(milliseconds: $0) }
        total = try money(row.integer(9))
        charge = try row.optionalInteger(10).map(money)
        revision = try row.integer(12)
        createdAt = UTCTime(milliseconds: try row.integer(13))
        changedAt = UTCTime(milliseconds: try row.integer(14))
        stay = try StayRequest(fields.fields("stay"), mayExempt: true)
        lines = try [PriceLine](packed: fields.fields("lines"), for: stay)
        deposit = try money(fields.integer("deposit"))
        meals = try fields.choice("meals", RatePlan.Meals.self)
        cancellation = try fields.part("cancellation") { json, path throws(FieldError) in try CancellationPolicy(json, path: path) }
        events = try fields.elements("events", count: 0...Booking.mostEvents) { json, path throws(FieldError) in try Event(json, path: path) }
    }
}
