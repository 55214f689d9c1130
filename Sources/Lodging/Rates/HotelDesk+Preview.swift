public import Primitives
public import SQL

/// What one change makes of a day.
public struct DayDifference: Sendable, Equatable {
    public let day: UTCDate
    /// `nil` where nothing was set.
    public let before: DayRule?
    public let after: DayRule

    public init(day: UTCDate, before: DayRule?, after: DayRule) { (self.day, self.before, self.after) = (day, before, after) }
}

extension HotelDesk {
    /// What a change would make of the days of a room type under a plan, before it is done.
    ///
    /// - Returns: the days that would be other than they are.
    /// - Throws: what ``change(_:_:of:by:_:)`` would.
    public func preview(
        _ type: RoomTypeID, _ plan: RatePlanID, of hotel: HotelID, by change: DayChange, _ connection: any SQLConnection
    ) throws -> [DayDifference] {
        try checkHotel(hotel, connection)
        guard let type = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        guard let plan = try HotelTables.ratePlan(plan, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
        let count = change.last.daysSince1970 - change.first.daysSince1970 + 1
        let present = try DayRules.rules(of: type.number, under: plan.number, from: change.first, count: count, connection)
        return try change.days.compactMap { day in
            let before = present[day.daysSince1970 - change.first.daysSince1970]
            let after = try change.applied(to: before)
            return after == before || before == nil && after == DayRule(price: nil) ? nil : DayDifference(day: day, before: before, after: after)
        }
    }
}
