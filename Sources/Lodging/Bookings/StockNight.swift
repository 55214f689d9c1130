public import Primitives
public import SQL

/// How many rooms of a type there are for a night, and how many are sold: for calendars.
public struct StockNight: Sendable, Equatable {
    /// In service, and not taken by somebody else's calendar.
    public let rooms: Int
    /// So many more may be sold, on purpose.
    public let overbook: Int
    public let sold: Int

    public var left: Int { rooms + overbook - sold }

    /// Night by night, from a day on.
    ///
    /// - Parameters:
    ///   - type: its number.
    ///   - count: of nights.
    /// - Returns: `nil` for nights that cannot be sold yet, or no more.
    public static func nights(of type: Int64, from first: UTCDate, count: Int, _ connection: any SQLConnection) throws -> [StockNight?] {
        var nights = [StockNight?](repeating: nil, count: count)
        let start = first.daysSince1970
        try connection.forEachRow(
            "SELECT day, rooms, overbook, sold FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3",
            [.integer(type), SQLValue(start), SQLValue(start + count)]
        ) { row in
            nights[try row.int(0) - start] = StockNight(rooms: try row.int(1), overbook: try row.int(2), sold: try row.int(3))
        }
        return nights
    }
}
