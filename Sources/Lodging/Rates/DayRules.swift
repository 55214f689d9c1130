public import Primitives
public import SQL

/// The days of rate plans as they stand in a city's database.
public enum DayRules {
    private static let columns: SQLText =
        "day, price, min_stay, max_stay, min_stay_arrival, max_stay_arrival, closed, closed_to_arrival, closed_to_departure, quota, sold"

    /// The rules of a plan for a room type from a day on, one for each day.
    ///
    /// - Parameter count: of days.
    /// - Returns: the rules, and how many rooms were sold under the plan where it has a quota.
    static func load(
        _ type: Int64, _ plan: Int64, from first: UTCDate, count: Int, _ connection: any SQLConnection
    ) throws -> (rules: [DayRule?], sold: [Int]) {
        var rules = [DayRule?](repeating: nil, count: count)
        var sold = [Int](repeating: 0, count: count)
        let start = first.daysSince1970
        try connection.forEachRow(
            "SELECT " + columns + " FROM day_rule WHERE room_type = $1 AND rate_plan = $2 AND day >= $3 AND day < $4",
            [.integer(type), .integer(plan), SQLValue(start), SQLValue(start + count)]
        ) { row in
            let place = try row.int(0) - start
            rules[place] = try rule(row)
            sold[place] = try row.int(10)
        }
        return (rules, sold)
    }

    /// All that there are, in the order of their days since 1970.
    static func forEach(_ type: Int64, _ plan: Int64, _ connection: any SQLConnection, _ body: (Int, DayRule) throws -> Void) throws {
        try connection.forEachRow(
            "SELECT " + columns + " FROM day_rule WHERE room_type = $1 AND rate_plan = $2 ORDER BY day", [.integer(type), .integer(plan)]
        ) { try body($0.int(0), rule($0)) }
    }

    /// Rooms that were sold under a plan for each night, where it has a quota.
    static func sold(
        _ type: Int64, _ plan: Int64, from first: UTCDate, count: Int, _ connection: any SQLConnection
    ) throws -> [Int] {
        var sold = [Int](repeating: 0, count: count)
        let start = first.daysSince1970
        try connection.forEachRow(
            "SELECT day, sold FROM day_rule WHERE room_type = $1 AND rate_plan = $2 AND day >= $3 AND day < $4",
            [.integer(type), .integer(plan), SQLValue(start), SQLValue(start + count)]
        ) { sold[try $0.int(0) - start] = try $0.int(1) }
        return sold
    }

    /// For a calendar.
    public static func rules(
        of type: Int64, under plan: Int64, from first: UTCDate, count: Int, _ connection: any SQLConnection
    ) throws -> [DayRule?] {
        try load(type, plan, from: first, count: count, connection).rules
    }

    private static func rule(_ row: SQLRow) throws -> DayRule {
        func number(_ column: Int) throws -> Int? { try row.optionalInteger(column).map { Int($0) } }
        return DayRule(
            price: try row.optionalInteger(1), minStay: try number(2), maxStay: try number(3), minStayOnArrival: try number(4),
            maxStayOnArrival: try number(5), isClosed: try row.flag(6), isClosedToArrival: try row.flag(7), isClosedToDeparture: try row.flag(8),
            quota: try number(9))
    }

    /// Writes a rule for each of some days, in place of what was there. What was sold under a quota is counted anew.
    static func set(
        _ type: Int64, _ plan: Int64, _ rules: [(day: UTCDate, rule: DayRule)], _ connection: any SQLConnection
    ) throws {
        if let hotel = try connection.first("SELECT hotel FROM room_type WHERE number = $1", [.integer(type)]) {
            try HotelTables.stamp(hotel.parsed(0) { HotelID($0) }, connection)
        }
        try connection.execute(
            """
            INSERT INTO day_rule (room_type, rate_plan, day, price, min_stay, max_stay, min_stay_arrival, max_stay_arrival, closed,
                closed_to_arrival, closed_to_departure, quota, sold)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0)
            ON CONFLICT (room_type, rate_plan, day) DO UPDATE SET price = excluded.price, min_stay = excluded.min_stay,
                max_stay = excluded.max_stay, min_stay_arrival = excluded.min_stay_arrival, max_stay_arrival = excluded.max_stay_arrival,
                closed = excluded.closed, closed_to_arrival = excluded.closed_to_arrival, closed_to_departure = excluded.closed_to_departure,
                quota = excluded.quota
            """,
            forEach: rules.map { day, rule in
                [
                    .integer(type), .integer(plan), SQLValue(day.daysSince1970), SQLValue(rule.price), SQLValue(rule.minStay),
                    SQLValue(rule.maxStay), SQLValue(rule.minStayOnArrival), SQLValue(rule.maxStayOnArrival), SQLValue(rule.isClosed),
                    SQLValue(rule.isClosedToArrival), SQLValue(rule.isClosedToDeparture), SQLValue(rule.quota),
                ]
            })
        let quotas = rules.filter { $0.rule.quota != nil }
        guard !quotas.isEmpty else { return }
        // The bookings of a night begin within the longest stay before it, which their index by arrival finds.
        try connection.execute(
            """
            UPDATE day_rule SET sold = (
                SELECT COUNT(*) FROM booking JOIN booking_night ON booking_night.booking = booking.id AND booking_night.day = day_rule.day
                WHERE booking.hotel = (SELECT hotel FROM room_type WHERE number = day_rule.room_type)
                    AND booking.arrival > day_rule.day - $1 AND booking.arrival <= day_rule.day
                    AND booking_night.room_type = day_rule.room_type AND booking_night.rate_plan = day_rule.rate_plan)
            WHERE room_type = $2 AND rate_plan = $3 AND day = $4
            """,
            forEach: quotas.map { [SQLValue(DayRule.longestStay), .integer(type), .integer(plan), SQLValue($0.day.daysSince1970)] })
    }
}
