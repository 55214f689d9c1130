import Lodging
import Primitives
import SQL

/// A month of prices: what holds for each room type under each plan, and how many rooms are left, night by night.
struct RateCalendar: Sendable {
    /// A room type under a plan.
    struct Column: Sendable {
        let offer: CalendarOffer
        let plan: RatePlan
        let rules: [DayRule?]
    }

    struct Kind: Sendable {
        let id: RoomTypeID
        let type: RoomType
        let nights: [StockNight?]
        let columns: [Column]
    }

    /// Columns of prices that one page shows; with more, it shows some room types at a time.
    static let mostColumns = 16

    let first: UTCDate
    let count: Int
    /// By the hotel's calendar.
    let today: UTCDate
    let kinds: [Kind]
    /// Every one that is sold, with what it is called.
    let types: [(id: RoomTypeID, type: RoomType)]
    let plans: [(id: RatePlanID, plan: RatePlan)]

    var days: [UTCDate] { (0..<count).map { first.adding(days: $0) } }
    var offers: [CalendarOffer] { types.flatMap { type in plans.map { CalendarOffer(type.id, $0.id) } } }

    /// - Parameters:
    ///   - month: its first day.
    ///   - wanted: the only room type that is shown; as many as there is room for where it is `nil`.
    init(
        of hotel: HotelID, month: UTCDate, type wanted: RoomTypeID?, today: UTCDate, _ connection: any SQLConnection
    ) throws {
        // Of the month that has begun, days that are over are left out.
        first = max(month, min(today, month.adding(days: 27)))
        self.today = today
        let (year, number, _) = month.civil
        let next = UTCDate(number == 12 ? "\(year + 1)-01-01" : "\(year)-\(number < 9 ? "0" : "")\(number + 1)-01")
        count = (next ?? month.adding(days: 31)).daysSince1970 - first.daysSince1970
        let types = try HotelTables.roomTypes(of: hotel, connection).filter(\.roomType.isOffered)
        let plans = try HotelTables.ratePlans(of: hotel, connection).filter(\.plan.isOffered)
        self.types = types.map { ($0.id, $0.roomType.value) }
        self.plans = plans.map { ($0.id, $0.plan.value) }
        let fitting = max(1, Self.mostColumns / max(1, plans.count))
        let shown = wanted == nil ? Array(types.prefix(fitting)) : types.filter { $0.id == wanted }
        let (days, start) = (count, first)
        kinds = try shown.map { id, type in
            Kind(
                id: id, type: type.value, nights: try StockNight.nights(of: type.number, from: start, count: days, connection),
                columns: try plans.map { plan in
                    Column(
                        offer: CalendarOffer(id, plan.id), plan: plan.plan.value,
                        rules: try DayRules.rules(of: type.number, under: plan.plan.number, from: start, count: days, connection))
                })
        }
    }
}

/// A room type under a plan, as forms name it: `double/flexible`.
struct CalendarOffer: Hashable, Sendable, CustomStringConvertible {
    let type: RoomTypeID
    let plan: RatePlanID

    init(_ type: RoomTypeID, _ plan: RatePlanID) { (self.type, self.plan) = (type, plan) }

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let type = RoomTypeID(String(parts[0])), let plan = RatePlanID(String(parts[1])) else { return nil }
        self.init(type, plan)
    }

    var description: String { "\(type)/\(plan)" }
}
