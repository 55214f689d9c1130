import Primitives
import SQL

/// What a city and the others have with each other: bookings that travellers have made here for rooms there, and the other way round.
struct BookingExchange: Sendable {
    /// Rows of a list.
    static let most = 50

    /// How many bookings there are with one city.
    struct Count: Sendable, Equatable {
        let city: CityID
        /// Made at this city's site.
        var sent = 0
        /// Of them those whose standing nobody knows until their city has answered.
        var open = 0
        /// Made at that city's site, for hotels here.
        var received = 0
    }

    let counts: [Count]
    /// Those that want a person first, then the newest.
    let sent: [BookingElsewhere]
    /// The newest first, each with the half of its code that finds it.
    let received: [(booking: Booking, reference: String, hotel: LocalizedText?)]

    init(_ connection: any SQLConnection) throws {
        sent = try BookingElsewhere.newest(limit: Self.most, connection)
        var hotels: [HotelID: LocalizedText] = [:]
        var listed: [(booking: Booking, reference: String, hotel: LocalizedText?)] = []
        let secret = try BookingSecret.load(connection)
        for booking in try BookingTables.newestOfOthers(limit: Self.most, connection) {
            if hotels[booking.hotel] == nil { hotels[booking.hotel] = try HotelTables.hotel(booking.hotel, connection)?.value.name }
            listed.append((booking, secret.map { BookingCode(of: booking.id, by: $0).reference } ?? "", hotels[booking.hotel]))
        }
        received = listed
        counts = try Self.counts(connection)
    }

    private static func counts(_ connection: any SQLConnection) throws -> [Count] {
        var counts: [CityID: Count] = [:]
        try connection.forEachRow(
            """
            SELECT city, COUNT(*), SUM(CASE WHEN state IN ('asked', 'cancelling') THEN 1 ELSE 0 END) FROM booking_elsewhere
            WHERE state <> 'not-made' GROUP BY city
            """
        ) { row in
            let city = try row.parsed(0) { CityID($0) }
            (counts[city, default: Count(city: city)].sent, counts[city, default: Count(city: city)].open) = (try row.int(1), try row.int(2))
        }
        try connection.forEachRow(
            """
            SELECT asker, COUNT(*) FROM booking WHERE asker <> '' AND state NOT IN ('held', 'released', 'expired') GROUP BY asker
            """
        ) { row in
            let city = try row.parsed(0) { CityID($0) }
            counts[city, default: Count(city: city)].received = try row.int(1)
        }
        return counts.values.sorted { $0.city < $1.city }
    }
}

extension BookingElsewhere {
    /// Those of which nobody knows how they stand, and those that were lost, first; then the newest.
    static func newest(limit: Int, _ connection: any SQLConnection) throws -> [BookingElsewhere] {
        try all(
            """
             WHERE state <> 'not-made'
            ORDER BY CASE WHEN state IN ('asked', 'cancelling', 'lost') THEN 0 ELSE 1 END, changed_at DESC, booking LIMIT $1
            """, [SQLValue(limit)], connection)
    }
}

extension BookingTables {
    /// Bookings that were made at other cities' sites, the newest first.
    static func newestOfOthers(limit: Int, _ connection: any SQLConnection) throws -> [Booking] {
        try bookings(
            where: """
                booking.asker <> '' AND booking.state NOT IN ('held', 'released', 'expired') ORDER BY booking.created_at DESC, booking.id LIMIT $1
                """, [SQLValue(limit)], connection)
    }
}
