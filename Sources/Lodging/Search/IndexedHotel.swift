import Primitives
import StrictJSON

/// A hotel as its city's notices tell of it: what it is, what it sells, and what is left of that day by day.
public struct IndexedHotel: Sendable {
    /// Days that are alike, from one day of the notice on.
    struct Run: Sendable, Equatable {
        /// Counted from the first day that is told of.
        let first: UInt16
        let end: UInt16
        /// Below zero for none.
        let price: Int64
        let minStay: UInt16
        let maxStay: UInt16
        let minStayOnArrival: UInt16
        let maxStayOnArrival: UInt16
        let flags: UInt8

        var isClosed: Bool { flags & 1 != 0 }
        var isClosedToArrival: Bool { flags & 2 != 0 }
        var isClosedToDeparture: Bool { flags & 4 != 0 }
    }

    /// A rate plan as its city tells of it.
    public struct Plan: Sendable {
        public let id: RatePlanID
        public let plan: RatePlan
        var runs: [Run] = []

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
                kinds[place].plans[plan].runs = told?.rates.first { $0.ratePlan == kinds[place].plans[plan].id }?.runs ?? []
            }
        }
    }

    /// Forgets what is left, since nobody tells of it any more.
    mutating func forgetAvailability() {
        for place in kinds.indices {
            kinds[place].left = []
            for plan in kinds[place].plans.indices { kinds[place].plans[plan].runs = [] }
        }
    }

    /// What is told of one room type.
    private struct Told {
        let roomType: RoomTypeID
        let left: [UInt8]
        let rates: [(ratePlan: RatePlanID, runs: [Run])]

        init(_ fields: Fields) throws(FieldError) {
            roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
            left = try IndexedHotel.runs(fields, "left").flatMap { [UInt8](repeating: UInt8(clamping: $0.values.first ?? 0), count: $0.count) }
            rates = try fields.elements("rates", count: 0...HotelDesk.mostRatePlans) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                var day = 0
                var runs: [Run] = []
                for (count, values) in try IndexedHotel.runs(fields, "days") {
                    runs.append(Run(day..<day + count, values))
                    day += count
                }
                return (try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }, runs)
            }
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

extension IndexedHotel.Run {
    fileprivate init(_ days: Range<Int>, _ values: [Int64]) {
        func number(_ place: Int) -> UInt16 { place < values.count ? UInt16(clamping: values[place]) : 0 }
        first = UInt16(clamping: days.lowerBound)
        end = UInt16(clamping: days.upperBound)
        price = min(values[0], Money.largestAmount)
        minStay = number(1)
        maxStay = number(2)
        minStayOnArrival = number(3)
        maxStayOnArrival = number(4)
        flags = UInt8(clamping: number(5))
    }
}
