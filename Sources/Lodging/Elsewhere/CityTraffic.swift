public import Primitives
public import SQL

/// What travellers of this city's site have booked in another city, and those of that city's site here. Of the travellers it says nothing.
public struct CityTraffic: Sendable, Equatable {
    public struct Count: Sendable, Equatable {
        /// Bookings that were made, whatever became of them; of those made elsewhere that are over, those of some weeks.
        public var made = 0
        /// That are still to come.
        public var ahead = 0
        /// Of which one of both cities does not know yet how they stand.
        public var open = 0

        public init(made: Int = 0, ahead: Int = 0, open: Int = 0) { (self.made, self.ahead, self.open) = (made, ahead, open) }

        fileprivate init(_ row: SQLRow, from column: Int) throws {
            self.init(made: try row.int(column), ahead: try row.int(column + 1), open: try row.int(column + 2))
        }

        fileprivate mutating func add(_ other: Count) {
            made += other.made
            ahead += other.ahead
            open += other.open
        }
    }

    public let city: CityID
    /// In that city, by travellers at this city's site; `nil` for who may not know.
    public let there: Count?
    /// In this city's hotels, by travellers at that city's site.
    public let here: Count

    /// A booking of either direction.
    public struct Item: Sendable, Equatable {
        public let booking: UUIDv7
        /// What the hotel is called, of one that is here.
        public let hotel: LocalizedText?
        public let arrival: UTCDate?
        public let departure: UTCDate
        public let state: BookingElsewhere.State
        /// Whether one of both cities does not know yet how it stands.
        public let isOpen: Bool
        public let isOverbooked: Bool
        /// When it was last heard of, or changed.
        public let changedAt: UTCTime
    }

    public enum Direction: String, Sendable, CaseIterable { case there, here }
}

/// Who may see it: the city's administrator all of it, who works for hotels what was booked in theirs.
extension CityTraffic {
    private static let isMade: SQLText = "booking.state NOT IN ('held', 'released', 'expired')"

    /// By the cities' names, from one on.
    public static func all(
        after: String, limit: Int, seenBy scope: HotelScope, today: UTCDate, _ connection: any SQLConnection
    ) throws -> [CityTraffic] {
        let values: [SQLValue] = [SQLValue(today.daysSince1970), .text(after)]
        var there: [CityID: Count] = [:]
        if scope.mayAddHotels {
            try connection.forEachRow(
                """
                SELECT city, COUNT(*), COALESCE(SUM(CASE WHEN state = 'confirmed' AND departure >= $1 THEN 1 ELSE 0 END), 0),
                    COALESCE(SUM(CASE WHEN state IN ('asked', 'cancelling') THEN 1 ELSE 0 END), 0)
                FROM booking_elsewhere WHERE city > $2 GROUP BY city ORDER BY city LIMIT $3
                """, values + [SQLValue(limit)]
            ) { there[try $0.parsed(0) { CityID($0) }] = try Count($0, from: 1) }
        }
        var here: [CityID: Count] = [:]
        let counted: SQLText = """
            SELECT asker, COUNT(*), COALESCE(SUM(CASE WHEN state = 'confirmed' AND departure >= $1 THEN 1 ELSE 0 END), 0),
                COALESCE(SUM(CASE WHEN told < revision THEN 1 ELSE 0 END), 0)
            FROM booking WHERE asker > $2 AND asker <> '' AND
            """
        for (condition, hotel, limited) in conditions(of: scope) {
            let statement = counted + " " + isMade + condition + " GROUP BY asker ORDER BY asker" + limited
            try connection.forEachRow(statement, values + hotel + [SQLValue(limit)]) {
                here[try $0.parsed(0) { CityID($0) }, default: Count()].add(try Count($0, from: 1))
            }
        }
        return Set(there.keys).union(here.keys).sorted { $0.text < $1.text }.prefix(limit).map { city in
            CityTraffic(city: city, there: scope.mayAddHotels ? there[city] ?? Count() : nil, here: here[city] ?? Count())
        }
    }

    /// Bookings in another city, or of its travellers here, the newest first.
    ///
    /// - Parameter before: the last one of the page before.
    public static func items(
        _ direction: Direction, _ city: CityID, before: UUIDv7?, limit: Int, seenBy scope: HotelScope, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws -> [Item] {
        // No identifier is behind this one.
        let values: [SQLValue] = [.text(city.text), .text(before?.text ?? "~")]
        switch direction {
        case .there:
            guard scope.mayAddHotels else { return [] }
            return try BookingElsewhere.newest(in: city, values + [SQLValue(limit)], connection).map {
                Item(
                    booking: $0.booking, hotel: nil, arrival: nil, departure: $0.departure, state: $0.state, isOpen: $0.state.isOpen,
                    isOverbooked: $0.note == .overbooked, changedAt: $0.changedAt)
            }
        case .here:
            let found = try conditions(of: scope).flatMap { condition, hotel, limited in
                try BookingTables.bookings(
                    where: "booking.asker = $1 AND booking.id < $2 AND " + isMade + condition + " ORDER BY booking.id DESC" + limited,
                    values + hotel + [SQLValue(limit)], connection)
            }
            let shown = found.sorted { $0.id > $1.id }.prefix(limit)
            let hotels = try Dictionary(
                uniqueKeysWithValues: Set(shown.map(\.hotel)).compactMap { id in try HotelTables.hotel(id, connection).map { (id, $0.value.name) } })
            return try shown.map { try Item($0, hotels[$0.hotel], at: now, connection) }
        }
    }

    /// For each question that has to be asked: a further condition after two values, its value, and its limit.
    private static func conditions(of scope: HotelScope) -> [(condition: SQLText, hotel: [SQLValue], limited: SQLText)] {
        guard !scope.mayAddHotels else { return [("", [], " LIMIT $3")] }
        return (scope.hotels ?? []).filter { scope.may(.frontDesk, at: $0) }.sorted { $0.text < $1.text }.map {
            (" AND booking.hotel = $3", [.text($0.text)], " LIMIT $4")
        }
    }
}

extension CityTraffic.Item {
    fileprivate init(_ booking: Booking, _ hotel: LocalizedText?, at now: UTCTime, _ connection: any SQLConnection) throws {
        let told = try connection.first("SELECT told FROM booking WHERE id = $1", [.text(booking.id.text)])?.integer(0) ?? 0
        self.init(
            booking: booking.id, hotel: hotel, arrival: booking.arrival, departure: booking.departure,
            state: BookingElsewhere.State(booking.state(at: now)), isOpen: told < booking.revision,
            isOverbooked: booking.events.contains { $0.what == BookingRecovery.overbooked }, changedAt: booking.events.last?.at ?? booking.createdAt)
    }
}
