import Primitives
import SQL

extension HotelRates {
    /// Which of the hotel's offers are wanted.
    struct Wanted {
        let roomType: RoomTypeID?
        let ratePlan: RatePlanID?

        static let all = Wanted(roomType: nil, ratePlan: nil)
    }

    /// What is loaded, with the numbers by which tables name room types and plans.
    struct Loaded {
        let rates: HotelRates
        let types: [RoomTypeID: Int64]
        let plans: [RatePlanID: Int64]
    }

    /// Loads what a stay's price is made of.
    ///
    /// - Parameters:
    ///   - isForStaff: whether a hotel that is closed to travellers sells as well.
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel that there is not, or that is closed.
    static func load(
        _ hotel: HotelID, for stay: StayRequest, _ wanted: Wanted = .all, at now: UTCTime, zones: TimeZoneFiles, isForStaff: Bool = false,
        _ connection: any SQLConnection
    ) throws -> Loaded {
        guard let kept = try HotelTables.hotel(hotel, connection), kept.isOffered || isForStaff else { throw LodgingRefusal.notFound(.hotel) }
        guard try connection.first("SELECT asks_back FROM hotel WHERE id = $1", [.text(hotel.text)])?.flag(0) == false else {
            throw LodgingRefusal.recovering
        }
        let today = try zones.rules(of: kept.value.timeZone).date(at: now)
        let types = try wanted.types(of: hotel, connection)
        let plans = try wanted.plans(of: hotel, connection)
        let over = try HoldExpiry.nights(of: hotel, in: stay, at: now, connection)
        let kinds = try types.map { id, type in
            let free = try free(type.number, in: stay, over[type.number] ?? [:], connection)
            let plans = try plans.map { id, plan in
                let (rules, sold) = try DayRules.load(type.number, plan.number, from: stay.arrival, count: stay.nights + 1, connection)
                return Plan(id, plan.value, days: rules, sold: sold)
            }
            return Kind(id, type.value, free: free, plans: plans)
        }
        return Loaded(
            rates: HotelRates(kept.value, today: today, kinds: kinds),
            types: Dictionary(uniqueKeysWithValues: types.map { ($0.id, $0.roomType.number) }),
            plans: Dictionary(uniqueKeysWithValues: plans.map { ($0.id, $0.plan.number) }))
    }

    /// - Parameter over: rooms of holds that are over and were not given back yet, by day.
    private static func free(
        _ type: Int64, in stay: StayRequest, _ over: [Int: Int], _ connection: any SQLConnection
    ) throws -> [Int] {
        var free = [Int](repeating: 0, count: stay.nights)
        let start = stay.arrival.daysSince1970
        try connection.forEachRow(
            "SELECT day, rooms + overbook - sold FROM stock_night WHERE room_type = $1 AND day >= $2 AND day < $3",
            [.integer(type), SQLValue(start), SQLValue(stay.departure.daysSince1970)]
        ) { row in
            let day = try row.int(0)
            free[day - start] = try row.int(1) + (over[day] ?? 0)
        }
        return free
    }
}

extension HotelRates.Wanted {
    fileprivate func types(
        of hotel: HotelID, _ connection: any SQLConnection
    ) throws -> [(id: RoomTypeID, roomType: HotelTables.Kept<RoomType>)] {
        guard let roomType else { return try HotelTables.roomTypes(of: hotel, connection).filter { $0.roomType.isOffered } }
        guard let kept = try HotelTables.roomType(roomType, of: hotel, connection), kept.isOffered else { throw LodgingRefusal.notFound(.roomType) }
        return [(roomType, kept)]
    }

    fileprivate func plans(
        of hotel: HotelID, _ connection: any SQLConnection
    ) throws -> [(id: RatePlanID, plan: HotelTables.Kept<RatePlan>)] {
        guard let ratePlan else { return try HotelTables.ratePlans(of: hotel, connection).filter { $0.plan.isOffered } }
        guard let kept = try HotelTables.ratePlan(ratePlan, of: hotel, connection), kept.isOffered else { throw LodgingRefusal.notFound(.ratePlan) }
        return [(ratePlan, kept)]
    }
}
