public import Primitives
public import SQL
import StrictJSON

/// Hotels, room types, rooms and rate plans as they stand in a city's database.
public enum HotelTables {
    /// Something that is changed as a whole, with the number that tells whether somebody else has changed it meanwhile.
    public struct Kept<Value: Sendable>: Sendable {
        /// By which other tables name it; none of a hotel.
        public let number: Int64
        public let revision: Int64
        public let value: Value
        /// A hotel that is open, a room type or plan that is sold.
        public let isOffered: Bool
    }

    public struct Room: Sendable, Equatable {
        public let number: RoomNumber
        public let roomType: RoomTypeID
        public let floor: Int

        public init(_ number: RoomNumber, _ roomType: RoomTypeID, floor: Int) { (self.number, self.roomType, self.floor) = (number, roomType, floor) }
    }

    /// A room that is not sold for some nights.
    public struct Outage: Sendable, Equatable {
        public let room: RoomNumber
        public let from: UTCDate
        /// The first day on which it is sold again.
        public let until: UTCDate
        public let reason: String

        public init(_ room: RoomNumber, from: UTCDate, until: UTCDate, reason: String) {
            (self.room, self.from, self.until, self.reason) = (room, from, until, reason)
        }
    }

    // MARK: Hotels

    public static func hotel(_ id: HotelID, _ connection: any SQLConnection) throws -> Kept<Hotel>? {
        try connection.first("SELECT revision, body, is_open FROM hotel WHERE id = $1", [.text(id.text)]).map { row in
            Kept(number: 0, revision: try row.integer(0), value: try Hotel(fields(row, 1)), isOffered: try row.flag(2))
        }
    }

    /// By their names, a page at a time.
    public static func hotels(
        after: String = "", limit: Int = 500, _ connection: any SQLConnection
    ) throws -> [(id: HotelID, hotel: Kept<Hotel>)] {
        try connection.query(
            "SELECT id, revision, body, is_open FROM hotel WHERE id > $1 ORDER BY id LIMIT $2", [.text(after), SQLValue(min(limit, 500))]
        ).map { row in
            (
                try row.parsed(0) { HotelID($0) },
                Kept(number: 0, revision: try row.integer(1), value: try Hotel(fields(row, 2)), isOffered: try row.flag(3))
            )
        }
    }

    /// All of a city, by their names.
    public static func allHotels(_ connection: any SQLConnection) throws -> [(id: HotelID, hotel: Kept<Hotel>)] {
        var page = try hotels(connection)
        var all = page
        while let last = page.last, page.count == 500 {
            page = try hotels(after: last.id.text, connection)
            all += page
        }
        return all
    }

    /// Says that something of what a hotel sells, or for how much, is about to be changed: whoever has read it before reads it again.
    static func stamp(_ id: HotelID, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE hotel SET stamp = $1 WHERE id = $2", [.integer(.random(in: 1 ... .max)), .text(id.text)])
    }

    // MARK: What it sells

    public static func roomType(_ id: RoomTypeID, of hotel: HotelID, _ connection: any SQLConnection) throws -> Kept<RoomType>? {
        try connection.first(
            "SELECT number, revision, body, is_sold FROM room_type WHERE hotel = $1 AND id = $2", [.text(hotel.text), .text(id.text)]
        ).map { row in
            Kept(
                number: try row.integer(0), revision: try row.integer(1), value: try RoomType(fields(row, 2)), isOffered: try row.flag(3))
        }
    }

    public static func roomTypes(of hotel: HotelID, _ connection: any SQLConnection) throws -> [(id: RoomTypeID, roomType: Kept<RoomType>)] {
        try connection.query("SELECT id, number, revision, body, is_sold FROM room_type WHERE hotel = $1 ORDER BY id", [.text(hotel.text)]).map {
            row in
            (
                try row.parsed(0) { RoomTypeID($0) },
                Kept(
                    number: try row.integer(1), revision: try row.integer(2), value: try RoomType(fields(row, 3)), isOffered: try row.flag(4))
            )
        }
    }

    public static func ratePlan(_ id: RatePlanID, of hotel: HotelID, _ connection: any SQLConnection) throws -> Kept<RatePlan>? {
        try connection.first(
            "SELECT number, revision, body, is_sold FROM rate_plan WHERE hotel = $1 AND id = $2", [.text(hotel.text), .text(id.text)]
        ).map { row in
            Kept(
                number: try row.integer(0), revision: try row.integer(1), value: try RatePlan(fields(row, 2)), isOffered: try row.flag(3))
        }
    }

    public static func ratePlans(of hotel: HotelID, _ connection: any SQLConnection) throws -> [(id: RatePlanID, plan: Kept<RatePlan>)] {
        try connection.query("SELECT id, number, revision, body, is_sold FROM rate_plan WHERE hotel = $1 ORDER BY id", [.text(hotel.text)]).map {
            row in
            (
                try row.parsed(0) { RatePlanID($0) },
                Kept(
                    number: try row.integer(1), revision: try row.integer(2), value: try RatePlan(fields(row, 3)), isOffered: try row.flag(4))
            )
        }
    }

    // MARK: Rooms

    public static func rooms(of hotel: HotelID, _ connection: any SQLConnection) throws -> [Room] {
        try connection.query(
            """
            SELECT room.number, room_type.id, room.floor FROM room JOIN room_type ON room_type.number = room.room_type
            WHERE room.hotel = $1 ORDER BY room.number
            """, [.text(hotel.text)]
        ).map { row in
            Room(try row.parsed(0) { RoomNumber($0) }, try row.parsed(1) { RoomTypeID($0) }, floor: try row.int(2))
        }.sorted { $0.number < $1.number }
    }

    /// Those that end after a day.
    public static func outages(of hotel: HotelID, after day: UTCDate, _ connection: any SQLConnection) throws -> [Outage] {
        try connection.query(
            "SELECT room, first_day, until_day, reason FROM room_outage WHERE hotel = $1 AND until_day > $2 ORDER BY first_day, room",
            [.text(hotel.text), SQLValue(day.daysSince1970)]
        ).map { row in
            Outage(
                try row.parsed(0) { RoomNumber($0) }, from: UTCDate(daysSince1970: try row.int(1)), until: UTCDate(daysSince1970: try row.int(2)),
                reason: try row.text(3))
        }
    }

    static func fields(_ row: SQLRow, _ column: Int) throws -> Fields { try Fields(JSON.parse(try row.blob(column))) }
}
