public import Primitives
public import SQL

/// Nights of room types that calendars of other systems take: each takes a room, as far as one is left.
public enum StockBlocks {
    /// One of them.
    public struct Block: Sendable, Equatable {
        /// By which the other system knows it.
        public let uid: String
        public let from: UTCDate
        /// The first night that is free again.
        public let until: UTCDate

        public init(uid: String, from: UTCDate, until: UTCDate) { (self.uid, self.from, self.until) = (uid, from, until) }
    }

    /// A night for which more is taken elsewhere than is left here.
    public struct Conflict: Sendable, Equatable {
        public let day: UTCDate
        /// Rooms in service.
        public let rooms: Int
        public let sold: Int
        /// Rooms that other calendars take.
        public let blocked: Int
    }

    /// Rooms that are taken elsewhere, night by night.
    static func rooms(of type: Int64, from first: UTCDate, until end: UTCDate, _ connection: any SQLConnection) throws -> [Int] {
        var taken = [Int](repeating: 0, count: end.daysSince1970 - first.daysSince1970)
        try connection.forEachRow(
            "SELECT first_day, until_day FROM stock_block WHERE room_type = $1 AND until_day > $2 AND first_day < $3",
            [.integer(type), SQLValue(first.daysSince1970), SQLValue(end.daysSince1970)]
        ) { row in
            let from = max(try row.int(0), first.daysSince1970) - first.daysSince1970
            let until = min(try row.int(1), end.daysSince1970) - first.daysSince1970
            for night in from..<until { taken[night] += 1 }
        }
        return taken
    }

    /// The blocks of one calendar that end after a day.
    public static func blocks(of feed: UUIDv7, after day: UTCDate, _ connection: any SQLConnection) throws -> [Block] {
        try connection.query(
            "SELECT uid, first_day, until_day FROM stock_block WHERE feed = $1 AND until_day > $2 ORDER BY first_day, uid LIMIT 5000",
            [.text(feed.text), SQLValue(day.daysSince1970)]
        ).map { Block(uid: try $0.text(0), from: UTCDate(daysSince1970: try $0.int(1)), until: UTCDate(daysSince1970: try $0.int(2))) }
    }

    /// Nights for which this hotel has sold a room that another calendar has given away as well.
    ///
    /// - Parameter type: its number.
    public static func conflicts(
        of type: Int64, from first: UTCDate, until end: UTCDate, _ connection: any SQLConnection
    ) throws -> [Conflict] {
        let taken = try rooms(of: type, from: first, until: end, connection)
        guard taken.contains(where: { $0 > 0 }) else { return [] }
        let rooms = try Stock.inService(type, from: first, until: end, connection)
        let nights = try StockNight.nights(of: type, from: first, count: taken.count, connection)
        return taken.indices.compactMap { night in
            guard taken[night] > 0, let stock = nights[night], stock.sold + taken[night] > rooms[night] + stock.overbook else { return nil }
            return Conflict(day: first.adding(days: night), rooms: rooms[night], sold: stock.sold, blocked: taken[night])
        }
    }

    /// Nights from a day on for which nothing of a type is left, joined where they follow each other.
    public static func full(
        _ type: Int64, from first: UTCDate, count: Int, _ connection: any SQLConnection
    ) throws -> [(from: UTCDate, until: UTCDate)] {
        var found: [(from: UTCDate, until: UTCDate)] = []
        for (place, night) in try StockNight.nights(of: type, from: first, count: count, connection).enumerated() {
            let day = first.adding(days: place)
            guard (night?.left ?? 0) <= 0 else { continue }
            if let last = found.last, last.until == day {
                found[found.count - 1].until = day.adding(days: 1)
            } else {
                found.append((day, day.adding(days: 1)))
            }
        }
        return found
    }
}

extension HotelDesk {
    /// Puts what a calendar of another system says in the place of what it said before, within some nights.
    ///
    /// - Parameter first: what ended before is left.
    /// - Returns: whether anything is other than it was.
    public func replaceBlocks(
        of feed: UUIDv7, _ type: RoomTypeID, of hotel: HotelID, by blocks: [StockBlocks.Block], from first: UTCDate,
        _ connection: any SQLConnection
    ) throws -> Bool {
        try checkHotel(hotel, connection)
        guard let kept = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        let before = try StockBlocks.blocks(of: feed, after: first, connection)
        let wanted = blocks.sorted { ($0.from, $0.uid) < ($1.from, $1.uid) }
        let isChanged = before != wanted
        if isChanged {
            try connection.execute(
                "DELETE FROM stock_block WHERE feed = $1 AND until_day > $2", [.text(feed.text), SQLValue(first.daysSince1970)])
            try connection.execute(
                "INSERT INTO stock_block (feed, uid, room_type, first_day, until_day) VALUES ($1, $2, $3, $4, $5)",
                forEach: wanted.map {
                    [.text(feed.text), .text($0.uid), .integer(kept.number), SQLValue($0.from.daysSince1970), SQLValue($0.until.daysSince1970)]
                })
            try touch(hotel, .blocksTaken, "\(type) \(wanted.count)", connection)
        }
        let today = try today(at: hotel, connection)
        try recount(kept.number, hotel, today, today.adding(days: Self.horizon), connection)
        return isChanged
    }
}
