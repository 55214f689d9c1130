import Ledger
import Primitives
import SQL

/// Holds that nobody has confirmed in time. Whether one is over is decided whenever it is read or acted on; that its rooms are given back is done by
/// whoever wants rooms of the hotel, and by a job where nobody does.
enum HoldExpiry {
    /// Holds that one transaction gives back.
    private static let most = 500

    /// Rooms of holds that are over and not given back yet, by room type and day.
    static func nights(
        of hotel: HotelID, in stay: StayRequest, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> [Int64: [Int: Int]] {
        var nights: [Int64: [Int: Int]] = [:]
        try connection.forEachRow(
            """
            SELECT booking_night.room_type, booking_night.day FROM booking JOIN booking_night ON booking_night.booking = booking.id
            WHERE booking.state = 'held' AND booking.hold_until <= $1 AND booking.hotel = $2 AND booking_night.day >= $3 AND booking_night.day < $4
            """,
            [
                .integer(now.milliseconds), .text(hotel.text), SQLValue(stay.arrival.daysSince1970), SQLValue(stay.departure.daysSince1970),
            ]
        ) { row in nights[try row.integer(0), default: [:]][try row.int(1), default: 0] += 1 }
        return nights
    }

    /// Gives back the rooms of a hotel's holds that are over.
    ///
    /// - Returns: how many there were.
    @discardableResult
    static func release(of hotel: HotelID, at now: UTCTime, _ connection: any SQLConnection) throws -> Int {
        let ids = try connection.query(
            "SELECT id FROM booking WHERE state = 'held' AND hold_until <= $1 AND hotel = $2 LIMIT $3",
            [.integer(now.milliseconds), .text(hotel.text), SQLValue(most)])
        try release(ids, at: now, connection)
        return ids.count
    }

    /// Gives back the rooms of any hotel's holds that are over, the oldest first.
    ///
    /// - Returns: how many there were.
    @discardableResult
    static func release(at now: UTCTime, _ connection: any SQLConnection) throws -> Int {
        let ids = try connection.query(
            "SELECT id FROM booking WHERE state = 'held' AND hold_until <= $1 ORDER BY hold_until LIMIT $2",
            [.integer(now.milliseconds), SQLValue(most)])
        try release(ids, at: now, connection)
        return ids.count
    }

    private static func release(_ rows: [SQLRow], at now: UTCTime, _ connection: any SQLConnection) throws {
        for row in rows {
            let id = try row.parsed(0) { UUIDv7($0) }
            let nights = try Stock.nights(of: id, connection)
            try Stock.give(id, connection)
            if let first = nights.first, let last = nights.last {
                try Stock.narrow(first.type, from: first.day, until: last.day.adding(days: 1), connection)
            }
            try connection.execute(
                "UPDATE booking SET state = 'expired', revision = revision + 1, changed_at = $1 WHERE id = $2",
                [.integer(now.milliseconds), .text(id.text)])
        }
    }
}

/// Gives back what nobody asks for.
enum HoldExpiryJob: JobOfTables {
    static let name = "lodging-holds"
    static let everySeconds: Int64 = 300
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try own.earliest("SELECT MIN(hold_until) FROM booking WHERE state = 'held'") }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        let now = site.now
        let isAnyOver = try await site.own.glance { connection in
            try connection.first("SELECT 1 FROM booking WHERE state = 'held' AND hold_until <= $1 LIMIT 1", [.integer(now.milliseconds)]) != nil
        }
        guard isAnyOver else { return [] }
        while try await site.own.write({ try HoldExpiry.release(at: now, $0) }) > 0 { try Task.checkCancellation() }
        return []
    }
}
