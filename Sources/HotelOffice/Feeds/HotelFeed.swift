import Envelope
import Lodging
import Outbound
import Primitives
import SQL

/// A calendar of another system that takes rooms of a type, and how reading it went.
struct HotelFeed: Sendable {
    /// That a hotel may have.
    static let most = 50
    /// Nights sold twice that are told of one.
    static let mostConflicts = 100

    let id: UUIDv7
    let hotel: HotelID
    let roomType: RoomTypeID
    let name: String
    let address: HTTPSAddress
    /// When it was taken last.
    let takenAt: UTCTime?
    let failures: Int
    let trouble: FeedTrouble?

    private static let columns: SQLText = "SELECT id, hotel, room_type, name, address, taken_at, failures, trouble FROM hotel_feed"

    private init(_ row: SQLRow) throws {
        id = try row.parsed(0) { UUIDv7($0) }
        hotel = try row.parsed(1) { HotelID($0) }
        roomType = try row.parsed(2) { RoomTypeID($0) }
        name = try row.text(3)
        address = try row.parsed(4) { HTTPSAddress($0) }
        takenAt = try row.optionalInteger(5).map { UTCTime(milliseconds: $0) }
        failures = try row.int(6)
        trouble = FeedTrouble(try row.text(7))
    }

    static func feeds(of hotel: HotelID, _ connection: any SQLConnection) throws -> [HotelFeed] {
        try connection.query(columns + " WHERE hotel = $1 ORDER BY room_type, name, id", [.text(hotel.text)]).map(HotelFeed.init)
    }

    /// Takes some that are due, and lets nobody else take them for a while.
    static func due(at now: UTCTime, most: Int, _ connection: any SQLConnection) throws -> [HotelFeed] {
        let due = try connection.query(
            columns + " WHERE next_at <= $1 ORDER BY next_at LIMIT $2", [.integer(now.milliseconds), SQLValue(most)]
        ).map(HotelFeed.init)
        for feed in due { try feed.wait(until: now.adding(seconds: CalendarFeeds.interval), connection) }
        return due
    }

    static func add(
        _ name: String, _ address: HTTPSAddress, as id: UUIDv7, of hotel: HotelID, _ type: RoomTypeID, _ connection: any SQLConnection
    ) throws {
        let count = try connection.first("SELECT COUNT(*) FROM hotel_feed WHERE hotel = $1", [.text(hotel.text)])?.int(0) ?? 0
        guard count < most else { throw LodgingRefusal.tooMany(.feed, most: most) }
        try connection.execute(
            """
            INSERT INTO hotel_feed (id, hotel, room_type, name, address, next_at, taken_at, failures, trouble)
            VALUES ($1, $2, $3, $4, $5, 0, NULL, 0, '')
            """, [.text(id.text), .text(hotel.text), .text(type.text), .text(name), .text(address.text)])
    }

    func remove(_ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM hotel_feed WHERE id = $1", [.text(id.text)])
    }

    func wait(until time: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE hotel_feed SET next_at = $1 WHERE id = $2", [.integer(time.milliseconds), .text(id.text)])
    }

    /// Notes how reading it went: what stood before stays where it went badly.
    func note(_ trouble: FeedTrouble?, at now: UTCTime, _ connection: any SQLConnection) throws {
        let failures = trouble == nil ? 0 : failures + 1
        // Half an hour, doubled with each failure, up to half a day.
        let wait = CalendarFeeds.interval << Int64(min(failures, 5))
        try connection.execute(
            "UPDATE hotel_feed SET next_at = $1, failures = $2, trouble = $3, taken_at = CASE WHEN $4 = 1 THEN $5 ELSE taken_at END WHERE id = $6",
            [
                .integer(now.adding(seconds: min(wait, 12 * 3600)).milliseconds), SQLValue(failures), .text(trouble?.text ?? ""),
                SQLValue(trouble == nil), .integer(now.milliseconds), .text(id.text),
            ])
    }
}

/// The address under which others read when a room type cannot be booked.
enum ShownFeed {
    /// What the address ends with, by room type.
    static func secrets(of hotel: HotelID, _ connection: any SQLConnection) throws -> [RoomTypeID: String] {
        var found: [RoomTypeID: String] = [:]
        try connection.forEachRow("SELECT room_type, secret FROM hotel_feed_shown WHERE hotel = $1", [.text(hotel.text)]) { row in
            found[try row.parsed(0) { RoomTypeID($0) }] = try row.text(1)
        }
        return found
    }

    /// Makes an address that nobody can guess, in the place of the one before.
    static func make(of hotel: HotelID, _ type: RoomTypeID, _ connection: any SQLConnection) throws {
        var random = SystemRandomNumberGenerator()
        let secret = (0..<2).map { _ in
            let digits = String(random.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
        try connection.execute(
            """
            INSERT INTO hotel_feed_shown (hotel, room_type, digest, secret) VALUES ($1, $2, $3, $4)
            ON CONFLICT (hotel, room_type) DO UPDATE SET digest = excluded.digest, secret = excluded.secret
            """, [.text(hotel.text), .text(type.text), .blob(digest(secret)), .text(secret)])
    }

    static func find(_ secret: String, _ connection: any SQLConnection) throws -> (HotelID, RoomTypeID)? {
        guard secret.utf8.count == 32 else { return nil }
        return try connection.first("SELECT hotel, room_type FROM hotel_feed_shown WHERE digest = $1", [.blob(digest(secret))]).map { row in
            (try row.parsed(0) { HotelID($0) }, try row.parsed(1) { RoomTypeID($0) })
        }
    }

    private static func digest(_ secret: String) -> [UInt8] { Digest32(sha256: Array(secret.utf8)).bytes }
}
