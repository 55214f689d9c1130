public import Primitives

/// What prices are made of, loaded for the days of one stay: a hotel, its room types with what is left of each, and its plans with their days.
public struct HotelRates: Sendable {
    public struct Plan: Sendable {
        public let id: RatePlanID
        public let plan: RatePlan
        /// From the day of arrival to that of departure, both included.
        public let days: [DayRule?]
        /// Rooms that were sold under the plan for each night; read where a day has a quota.
        public let sold: [Int]

        public init(_ id: RatePlanID, _ plan: RatePlan, days: [DayRule?], sold: [Int] = []) {
            (self.id, self.plan, self.days, self.sold) = (id, plan, days, sold)
        }
    }

    public struct Kind: Sendable {
        public let id: RoomTypeID
        public let type: RoomType
        /// Rooms that are left for each night from the arrival on.
        public let free: [Int]
        public let plans: [Plan]

        public init(_ id: RoomTypeID, _ type: RoomType, free: [Int], plans: [Plan]) {
            (self.id, self.type, self.free, self.plans) = (id, type, free, plans)
        }
    }

    public let hotel: Hotel
    /// By the hotel's calendar.
    public let today: UTCDate
    public let kinds: [Kind]

    public init(_ hotel: Hotel, today: UTCDate, kinds: [Kind]) { (self.hotel, self.today, self.kinds) = (hotel, today, kinds) }
}
