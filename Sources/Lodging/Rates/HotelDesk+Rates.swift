import Accounts
import Primitives
public import SQL

/// The calendar of prices and rules.
extension HotelDesk {
    /// Changes days of a room type under a plan.
    ///
    /// - Returns: how many days were changed.
    @discardableResult
    public func change(
        _ type: RoomTypeID, _ plan: RatePlanID, of hotel: HotelID, by change: DayChange, _ connection: any SQLConnection
    ) throws -> Int {
        try checkHotel(hotel, connection)
        guard let type = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        guard let kept = try HotelTables.ratePlan(plan, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
        let count = change.last.daysSince1970 - change.first.daysSince1970 + 1
        let present = try DayRules.load(type.number, kept.number, from: change.first, count: count, connection).rules
        let rules = try change.days.map { day in
            (day: day, rule: try change.applied(to: present[day.daysSince1970 - change.first.daysSince1970]))
        }
        try DayRules.set(type.number, kept.number, rules, connection)
        try touch(hotel, .daysSet, "\(plan) \(change.first) \(change.last)", connection)
        return rules.count
    }
}
