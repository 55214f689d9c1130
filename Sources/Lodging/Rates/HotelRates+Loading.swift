import Primitives
import SQL

extension HotelRates {
    /// Which of the hotel's offers are wanted.
    struct Wanted {
        let roomType: RoomTypeID?
        let ratePlan: RatePlanID?
        /// Whose room type and plan are taken also where they are not for sale any more: it has them already.
        var held: Booking?

        static let all = Wanted(roomType: nil, ratePlan: nil)
    }

    /// What is loaded, with the numbers by which tables name room types and plans.
    struct Loaded {
        let rates: HotelRates
        let types: [RoomTypeID: Int64]
        let plans: [RatePlanID: Int64]
    }

    /// What is left is not asked: whoever takes the rooms is refused by their rows.
    private static let enough = Int(Int32.max)
    /// From so many rooms on, nobody asks whether holds that are over would leave one more.
    private static let many = 9

    /// Loads what a stay's price is made of.
    ///
    /// - Parameters:
    ///   - isForStaff: whether a hotel that is closed to travellers sells as well.
    ///   - countsRooms: whether it matters what is left.
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel that there is not, or that is closed; ``LodgingRefusal/recovering``.
    static func load(
        _ hotel: HotelID, for stay: StayRequest, _ wanted: Wanted = .all, at now: UTCTime, zones: TimeZoneFiles, isForStaff: Bool = false,
        countsRooms: Bool = true, _ connection: any SQLConnection
    ) throws -> Loaded {
        guard let row = try connection.first("SELECT stamp, is_open, asks_back FROM hotel WHERE id = $1", [.text(hotel.text)]),
            try row.flag(1) || isForStaff
        else { throw LodgingRefusal.notFound(.hotel) }
        guard try !row.flag(2) else { throw LodgingRefusal.recovering }
        let book = try RateBook.of(hotel, stamp: row.integer(0), connection)
        let today = try zones.rules(of: book.hotel.timeZone).date(at: now)
        let (types, plans) = (try wanted.types(of: book), try wanted.plans(of: book))
        let free = countsRooms ? try free(of: hotel, in: stay, at: now, connection) : nil
        let kinds = try types.map { id, type in
            let plans = try plans.map { id, plan in
                let rules = try book.rules(type.number, plan.number, from: stay.arrival, count: stay.nights + 1, connection)
                // How many were sold matters to a quota alone.
                let hasQuota = rules.contains { $0?.quota != nil }
                let sold = hasQuota ? try DayRules.sold(type.number, plan.number, from: stay.arrival, count: stay.nights + 1, connection) : []
                return Plan(id, plan.value, days: rules, sold: sold)
            }
            let left = free.map { $0[type.number] ?? [Int](repeating: 0, count: stay.nights) } ?? uncounted(stay)
            return Kind(id, type.value, free: left, plans: plans)
        }
        return Loaded(
            rates: HotelRates(book.hotel, today: today, kinds: kinds),
            types: Dictionary(uniqueKeysWithValues: types.map { ($0.id, $0.roomType.number) }),
            plans: Dictionary(uniqueKeysWithValues: plans.map { ($0.id, $0.plan.number) }))
    }

    /// Rooms for each night of a stay where it does not matter how many are left.
    static func uncounted(_ stay: StayRequest) -> [Int] { [Int](repeating: enough, count: stay.nights) }

    /// Rooms that are left of each type of a hotel, night by night, with those of holds that are over and were not given back yet.
    private static func free(
        of hotel: HotelID, in stay: StayRequest, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> [Int64: [Int]] {
        var free: [Int64: [Int]] = [:]
        let start = stay.arrival.daysSince1970
        var least = Int.max
        try connection.forEachRow(
            """
            SELECT stock_night.room_type, stock_night.day, stock_night.rooms + stock_night.overbook - stock_night.sold
            FROM room_type JOIN stock_night ON stock_night.room_type = room_type.number
            WHERE room_type.hotel = $1 AND stock_night.day >= $2 AND stock_night.day < $3
            """, [.text(hotel.text), SQLValue(start), SQLValue(stay.departure.daysSince1970)]
        ) { row in
            let left = try row.int(2)
            free[try row.integer(0), default: [Int](repeating: 0, count: stay.nights)][try row.int(1) - start] = left
            least = min(least, left)
        }
        guard least < many else { return free }
        for (type, nights) in try HoldExpiry.nights(of: hotel, in: stay, at: now, connection) {
            for (day, count) in nights { free[type]?[day - start] += count }
        }
        return free
    }
}

extension HotelRates.Wanted {
    fileprivate func types(of book: RateBook) throws(LodgingRefusal) -> [(id: RoomTypeID, roomType: HotelTables.Kept<RoomType>)] {
        guard let roomType else { return book.types.filter { $0.roomType.isOffered } }
        guard let kept = book.type(roomType), kept.isOffered || roomType == held?.roomType else { throw .notFound(.roomType) }
        return [(roomType, kept)]
    }

    fileprivate func plans(of book: RateBook) throws(LodgingRefusal) -> [(id: RatePlanID, plan: HotelTables.Kept<RatePlan>)] {
        guard let ratePlan else { return book.plans.filter { $0.plan.isOffered } }
        guard let kept = book.plan(ratePlan), kept.isOffered || ratePlan == held?.ratePlan else { throw .notFound(.ratePlan) }
        return [(ratePlan, kept)]
    }
}
