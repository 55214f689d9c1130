import Primitives
import SQL
import StrictJSON

/// The notice `availability/<hotel>`: what is left of each room type and what it costs, day by day, for the months to come. Days that are alike stand
/// together, behind their number: `[5,3,2000000]` are five days of which three rooms are left at 20,000 tenge.
enum AvailabilityNotice {
    static let days = 400

    /// - Parameter today: by the hotel's calendar.
    static func body(of hotel: HotelID, today: UTCDate, _ connection: any SQLConnection) throws -> JSON {
        let types = try HotelTables.roomTypes(of: hotel, connection).filter { $0.roomType.isOffered }
        let plans = try HotelTables.ratePlans(of: hotel, connection).filter { $0.plan.isOffered }
        let rooms = try types.map { id, type -> JSON in
            let left = try left(of: type.number, from: today, connection)
            let rates = try plans.compactMap { plan, kept -> JSON? in
                let rules = try DayRules.rules(of: type.number, under: kept.number, from: today, count: days, connection)
                guard rules.contains(where: { $0?.price != nil }) else { return nil }
                return ["ratePlan": .string(plan.text), "days": told(rules)]
            }
            return ["roomType": .string(id.text), "left": told(left), "rates": .array(rates)]
        }
        return ["from": .string(today.description), "rooms": .array(rooms)]
    }

    /// The rules of a plan's days, one after the other.
    static func told(_ rules: [DayRule?]) -> JSON { runs(of: rules.map(day)) }

    /// Rooms that are left of each day.
    static func told(_ left: [Int64]) -> JSON { runs(of: left.map { [$0] }) }

    /// No more than is of use to who looks: from nine on, it is nine.
    private static func left(of type: Int64, from today: UTCDate, _ connection: any SQLConnection) throws -> [Int64] {
        var left = [Int64](repeating: 0, count: days)
        let start = today.daysSince1970
        try connection.forEachRow(
            "SELECT day, rooms + overbook - sold FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3",
            [.integer(type), SQLValue(start), SQLValue(start + days)]
        ) { row in left[try row.int(0) - start] = min(9, max(0, try row.integer(1))) }
        return left
    }

    /// Price, or -1 for none; least and longest stay, least and longest on arrival, each 0 for none; 1 for closed, 2 for closed to arrival, 4 for
    /// closed to departure, together. Zeros at the end are left out.
    private static func day(_ rule: DayRule?) -> [Int64] {
        guard let rule else { return [-1] }
        let flags: Int64 = (rule.isClosed ? 1 : 0) + (rule.isClosedToArrival ? 2 : 0) + (rule.isClosedToDeparture ? 4 : 0)
        let stays = [rule.minStay, rule.maxStay, rule.minStayOnArrival, rule.maxStayOnArrival].map { Int64($0 ?? 0) }
        var values = [rule.price ?? -1] + stays + [flags]
        while values.count > 1, values.last == 0 { values.removeLast() }
        return values
    }

    private static func runs(of days: [[Int64]]) -> JSON {
        var runs: [(count: Int64, values: [Int64])] = []
        for day in days {
            if let last = runs.last, last.values == day { runs[runs.count - 1].count += 1 } else { runs.append((1, day)) }
        }
        return .array(runs.map { run in .array([.integer(run.count)] + run.values.map { .integer($0) }) })
    }
}
