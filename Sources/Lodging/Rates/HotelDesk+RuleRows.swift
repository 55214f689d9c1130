import Primitives
public import SQL

extension HotelDesk {
    /// Puts rules in the place of those that days have.
    ///
    /// - Parameter differences: what each day becomes; its `before` is not looked at.
    public func set(
        _ differences: [DayDifference], _ type: RoomTypeID, _ plan: RatePlanID, of hotel: HotelID, _ connection: any SQLConnection
    ) throws {
        try checkHotel(hotel, connection)
        guard let type = try HotelTables.roomType(type, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        guard let kept = try HotelTables.ratePlan(plan, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
        guard let first = differences.map(\.day).min(), let last = differences.map(\.day).max() else { return }
        guard last.daysSince1970 - first.daysSince1970 < 3660 else { throw LodgingRefusal.notPossible(.daysTooFarApart) }
        try DayRules.set(type.number, kept.number, differences.map { ($0.day, $0.after) }, connection)
        try touch(hotel, .daysSet, "\(plan) \(first) \(last)", connection)
    }
}
