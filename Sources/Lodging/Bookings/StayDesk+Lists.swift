public import Primitives
public import SQL

/// Who comes, who is there and who leaves.
extension StayDesk {
    /// A booking with the room of the night that the list is about.
    public struct Listed: Sendable, Equatable {
        public let booking: Booking
        /// The half of its code that finds it.
        public let reference: String
        public let room: RoomNumber?
    }

    public enum List: String, Sendable, CaseIterable { case arrivals, departures, inHouse }

    /// Rows of a list at most.
    public static let mostListed = 300

    /// A list of a hotel's day, by room and then by the booking.
    ///
    /// Arrivals are those of the day, and of days before of whom nobody has said what became; departures likewise.
    public func list(_ list: List, of hotel: HotelID, on day: UTCDate, _ connection: any SQLConnection) throws -> [Listed] {
        _ = try self.hotel(hotel, connection)
        let values = [SQLValue.text(hotel.text), SQLValue(day.daysSince1970), SQLValue(Self.mostListed)]
        let bookings = try BookingTables.bookings(
            where: Self.condition(of: list) + " ORDER BY booking.arrival, booking.id LIMIT $3", values, connection)
        return try bookings.map { try listed($0, on: day, connection) }.sorted { Self.isBefore($0, $1) }
    }

    /// A booking as lists show it, with its room of today.
    public func listed(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Listed {
        let booking = try find(id, connection)
        return try listed(booking, on: today(at: booking.hotel, connection), connection)
    }

    private func listed(_ booking: Booking, on day: UTCDate, _ connection: any SQLConnection) throws -> Listed {
        let rooms = try rooms(of: booking, connection)
        let night = rooms.last { $0.date <= day } ?? rooms.first
        return Listed(booking: booking, reference: try reference(of: booking.id, connection), room: night?.room)
    }

    private static func condition(of list: List) -> SQLText {
        switch list {
        case .arrivals: "booking.hotel = $1 AND booking.state = 'confirmed' AND booking.arrival <= $2"
        case .departures: "booking.hotel = $1 AND booking.state = 'checked-in' AND booking.departure <= $2"
        case .inHouse: "booking.hotel = $1 AND booking.state = 'checked-in' AND booking.arrival <= $2"
        }
    }

    /// How many bookings the lists of a hotel's day have.
    public func counts(of hotel: HotelID, on day: UTCDate, _ connection: any SQLConnection) throws -> [List: Int] {
        _ = try self.hotel(hotel, connection)
        let values = [SQLValue.text(hotel.text), SQLValue(day.daysSince1970)]
        var counts: [List: Int] = [:]
        for list in List.allCases {
            counts[list] = try connection.first("SELECT COUNT(*) FROM booking WHERE " + Self.condition(of: list), values)?.int(0) ?? 0
        }
        return counts
    }

    /// By room, those without one last.
    private static func isBefore(_ left: Listed, _ right: Listed) -> Bool {
        switch (left.room, right.room) {
        case (let one?, let other?) where one != other: one < other
        case (nil, .some): false
        case (.some, nil): true
        default: left.booking.id < right.booking.id
        }
    }

    /// Bookings that have a night within some days, whatever became of them, by their arrival.
    public func bookings(
        of hotel: HotelID, staying days: Range<UTCDate>, limit: Int = 10_000, _ connection: any SQLConnection
    ) throws -> [Booking] {
        _ = try self.hotel(hotel, connection)
        return try BookingTables.bookings(
            where: """
                booking.hotel = $1 AND booking.arrival < $2 AND booking.arrival > $3 AND booking.departure > $4
                ORDER BY booking.arrival, booking.id LIMIT $5
                """,
            [
                .text(hotel.text), SQLValue(days.upperBound.daysSince1970),
                SQLValue(days.lowerBound.daysSince1970 - StayRequest.mostNights), SQLValue(days.lowerBound.daysSince1970), SQLValue(limit),
            ], connection)
    }

    /// The bookings of a code as guests type it, which may be its first half alone: staff needs no secret.
    public func bookings(of hotel: HotelID, code text: String, _ connection: any SQLConnection) throws -> [Booking] {
        _ = try self.hotel(hotel, connection)
        guard let reference = BookingCode.reference(text), let secret = try BookingSecret.load(connection) else { return [] }
        return try BookingTables.bookings(BookingCode.number(reference, by: secret), connection).filter { $0.hotel == hotel }
    }

    /// The first half of a booking's code, which finds it and proves nothing.
    public func reference(of booking: UUIDv7, _ connection: any SQLConnection) throws -> String {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.booking) }
        return Self.written(BookingCode.reference(of: booking, by: secret))
    }

    /// The same by the secret as it was read last: a city has one, once and for all.
    public func reference(of booking: UUIDv7, in own: any Database) async throws -> String {
        guard let known = try await PreparedRates.of(own).secret() else { throw LodgingRefusal.notFound(.booking) }
        return Self.written(BookingCode.reference(of: booking, by: known.secret))
    }

    private static func written(_ half: String) -> String { "\(half.prefix(4))-\(half.suffix(4))" }

    /// Rooms in service and rooms that are sold, for each night of some days.
    public func stock(
        of hotel: HotelID, _ days: Range<UTCDate>, _ connection: any SQLConnection
    ) throws -> [UTCDate: (rooms: Int, sold: Int)] {
        _ = try self.hotel(hotel, connection)
        var stock: [UTCDate: (rooms: Int, sold: Int)] = [:]
        try connection.forEachRow(
            """
            SELECT stock_night.day, SUM(stock_night.rooms), SUM(stock_night.sold) FROM stock_night
            JOIN room_type ON room_type.number = stock_night.room_type
            WHERE room_type.hotel = $1 AND stock_night.day >= $2 AND stock_night.day < $3 GROUP BY stock_night.day
            """, [.text(hotel.text), SQLValue(days.lowerBound.daysSince1970), SQLValue(days.upperBound.daysSince1970)]
        ) { stock[UTCDate(daysSince1970: try $0.int(0))] = (try $0.int(1), try $0.int(2)) }
        return stock
    }
}
