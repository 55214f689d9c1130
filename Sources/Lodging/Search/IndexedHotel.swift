import Primitives
import StrictJSON

/// A hotel as its city's notices tell of it: what it is, what it sells, and what is left of that day by day.
public struct IndexedHotel: Sendable {
    /// Days that are alike, from one day of the notice on.
    struct Run: Sendable, Equatable {
        /// Counted from the first day that is told of.
        let end: UInt16
        let minStay: UInt16
        let maxStay: UInt16
        let minStayOnArrival: UInt16
        let maxStayOnArrival: UInt16
        let flags: UInt8

        /// Whether it lets every stay be.
        var isPlain: Bool { flags == 0 && minStay <= 1 && maxStay == 0 && minStayOnArrival <= 1 && maxStayOnArrival == 0 }
        var isClosed: Bool { flags & 1 != 0 }
        var isClosedToArrival: Bool { flags & 2 != 0 }
        var isClosedToDeparture: Bool { flags & 4 != 0 }
    }

    /// A rate plan as its city tells of it.
    public struct Plan: Sendable {
        public let id: RatePlanID
        public let plan: RatePlan
        /// Rules of days; none where they let every stay be.
        var runs: [Run] = []
        /// Of each day that is told of; where one is larger than that, all stand in ``largePrices``.
        var prices: [UInt32] = []
        var largePrices: [Int64] = []
        static let none = UInt32.max

        var days: Int { max(prices.count, largePrices.count) }

        /// - Parameter day: below ``days``.
        /// - Returns: below zero for none.
        func price(on day: Int) -> Int64 {
            guard largePrices.isEmpty else { return largePrices[day] }
            return prices[day] == Self.none ? -1 : Int64(prices[day])
        }

        /// What holds on a day; `nil` where nothing is told of it.
        func run(on day: Int) -> Run? {
            guard day >= 0, day <= Int(UInt16.max) else { return nil }
            var (low, high) = (0, runs.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(runs[middle].end) <= day { low = middle + 1 } else { high = middle }
            }
            return low < runs.count ? runs[low] : nil
        }
    }

    /// A room type as its city tells of it.
    public struct Kind: Sendable {
        public let id: RoomTypeID
        public let type: RoomType
        var left: [UInt8] = []
        public internal(set) var plans: [Plan]
    }

    public let id: HotelID
    public let hotel: Hotel
    /// The first day that is told of.
    var from = UTCDate(daysSince1970: 0)
    public internal(set) var kinds: [Kind]

    /// One element of the notice `hotels`.
    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        id = try fields.value("id", .form(.slug)) { HotelID($0) }
        hotel = try Hotel(fields)
        let plans = try fields.elements("ratePlans", count: 0...HotelDesk.mostRatePlans) { json, path throws(FieldError) -> Plan in
            let fields = try Fields(json, path: path)
            return Plan(id: try fields.value("id", .form(.slug)) { RatePlanID($0) }, plan: try RatePlan(fields))
        }
        kinds = try fields.elements("roomTypes", count: 0...HotelDesk.mostRoomTypes) { json, path throws(FieldError) -> Kind in
            let fields = try Fields(json, path: path)
            return Kind(id: try fields.value("id", .form(.slug)) { RoomTypeID($0) }, type: try RoomType(fields), plans: plans)
        }
    }

    /// Takes in what the notice `availability/<hotel>` says; what it says of room types and plans that the hotel has not is left.
    mutating func take(_ availability: JSON) throws(FieldError) {
        let fields = try Fields(availability)
        from = try fields.date("from")
        let rooms = try fields.elements("rooms", count: 0...HotelDesk.mostRoomTypes) { json, path throws(FieldError) -> Told in
            try Told(Fields(json, path: path))
        }
        for place in kinds.indices {
            let told = rooms.first { $0.roomType == kinds[place].id }
            kinds[place].left = told?.left ?? []
            for plan in kinds[place].plans.indices {
                kinds[place].plans[plan].take(told?.rates.first { $0.ratePlan == kinds[place].plans[plan].id }?.days)
            }
        }
    }

    /// Forgets what is left, since nobody tells of it any more.
    mutating func forgetAvailability() {
        for place in kinds.indices {
            kinds[place].left = []
            for plan in kinds[place].plans.indices { kinds[place].plans[plan].take(nil) }
        }
    }

    /// What is told of one room type.
    private struct Told {
        let roomType: RoomTypeID
        let left: [UInt8]
        let rates: [(ratePlan: RatePlanID, days: Days)]

        init(_ fields: Fields) throws(FieldError) {
            roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
            left = try IndexedHotel.runs(fields, "left").flatMap { [UInt8](repeating: UInt8(clamping: $0.values.first ?? 0), count: $0.count) }
            rates = try fields.elements("rates", count: 0...HotelDesk.mostRatePlans) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                var days = Days()
                for (count, values) in try IndexedHotel.runs(fields, "days") { days.add(count, values) }
                return (try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }, days)
            }
        }
    }

    /// What is told of the days of a plan.
    fileprivate struct Days {
        var runs: [Run] = []
        var prices: [Int64] = []

        mutating func add(_ count: Int, _ values: [Int64]) {
            prices += [Int64](repeating: values[0] < 0 ? -1 : min(values[0], Money.largestAmount), count: count)
            let run = Run(until: prices.count, values)
            if let last = runs.last, last.isLike(run) { runs[runs.count - 1] = run } else { runs.append(run) }
        }
    }

    /// Days behind their numbers, of no more than two years together.
    private static func runs(_ fields: Fields, _ name: String) throws(FieldError) -> [(count: Int, values: [Int64])] {
        var days = 0
        return try fields.elements(name, count: 0...750) { json, path throws(FieldError) in
            let values = json.array ?? []
            let numbers = values.compactMap(\.integer)
            guard (2...8).contains(values.count), numbers.count == values.count, (1...750).contains(numbers[0]), days + Int(numbers[0]) <= 750 else {
                throw FieldError(path: path, expected: "a number of days, and what holds for them", found: json)
            }
            days += Int(numbers[0])
            return (Int(numbers[0]), Array(numbers.dropFirst()))
        }
    }
}

extension IndexedHotel.Plan {
    fileprivate mutating func take(_ days: IndexedHotel.Days?) {
        let (told, fits) = (days?.prices ?? [], (days?.prices.max() ?? 0) < Int64(Self.none))
        prices = fits ? told.map { $0 < 0 ? Self.none : UInt32($0) } : []
        largePrices = fits ? [] : told
        let rules = days?.runs ?? []
        runs = rules.allSatisfy(\.isPlain) ? [] : rules
    }
}

extension IndexedHotel.Run {
    fileprivate init(until end: Int, _ values: [Int64]) {
        func number(_ place: Int) -> UInt16 { place < values.count ? UInt16(clamping: values[place]) : 0 }
        self.end = UInt16(clamping: end)
        minStay = number(1)
        maxStay = number(2)
        minStayOnArrival = number(3)
        maxStayOnArrival = number(4)
        flags = UInt8(clamping: number(5))
    }

    /// Whether the same holds.
    fileprivate func isLike(_ other: Self) -> Bool {
        (minStay, maxStay, minStayOnArrival, maxStayOnArrival, flags)
            == (other.minStay, other.maxStay, other.minStayOnArrival, other.maxStayOnArrival, other.flags)
    }
}
