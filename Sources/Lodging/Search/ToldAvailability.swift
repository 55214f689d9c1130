import Primitives
import StrictJSON

/// What the notice `availability/<hotel>` says (``AvailabilityNotice``).
struct ToldAvailability {
    /// Days that are alike.
    struct Days {
        let count: Int
        /// Below zero for none.
        let price: Int64
        let rule: StayRule
    }

    struct Rate {
        let ratePlan: RatePlanID
        let days: [Days]
    }

    struct Room {
        let roomType: RoomTypeID
        /// Rooms that are left, night by night.
        let left: [UInt8]
        let rates: [Rate]
    }

    /// Days that one notice tells of.
    static let mostDays = 750

    /// The first day that is told of.
    let from: UTCDate
    let rooms: [Room]

    init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        from = try fields.date("from")
        rooms = try fields.elements("rooms", count: 0...HotelDesk.mostRoomTypes) { json, path throws(FieldError) in
            try Room(Fields(json, path: path))
        }
    }

    /// Days behind their numbers.
    fileprivate static func runs(_ fields: Fields, _ name: String) throws(FieldError) -> [(count: Int, values: [Int64])] {
        var days = 0
        return try fields.elements(name, count: 0...mostDays) { json, path throws(FieldError) in
            let values = json.array ?? []
            let numbers = values.compactMap(\.integer)
            guard (2...8).contains(values.count), numbers.count == values.count, (1...Int64(mostDays)).contains(numbers[0]),
                days + Int(numbers[0]) <= mostDays
            else { throw FieldError(path: path, expected: "a number of days, and what holds for them", found: json) }
            days += Int(numbers[0])
            return (Int(numbers[0]), Array(numbers.dropFirst()))
        }
    }
}

extension ToldAvailability.Room {
    fileprivate init(_ fields: Fields) throws(FieldError) {
        roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        left = try ToldAvailability.runs(fields, "left").flatMap { [UInt8](repeating: UInt8(clamping: $0.values[0]), count: $0.count) }
        rates = try fields.elements("rates", count: 0...HotelDesk.mostRatePlans) { json, path throws(FieldError) in
            let fields = try Fields(json, path: path)
            let ratePlan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
            return ToldAvailability.Rate(ratePlan: ratePlan, days: try ToldAvailability.runs(fields, "days").map(ToldAvailability.Days.init))
        }
    }
}

extension ToldAvailability.Days {
    fileprivate init(_ run: (count: Int, values: [Int64])) {
        let values = run.values
        func number(_ place: Int) -> UInt16 { place < values.count ? UInt16(clamping: values[place]) : 0 }
        let flags = UInt8(truncatingIfNeeded: number(5))
        count = run.count
        price = flags & 1 != 0 || values[0] < 0 ? -1 : min(values[0], Money.largestAmount)
        // One night is the least there is: it binds nobody.
        rule = StayRule(
            minStay: number(1) == 1 ? 0 : number(1), maxStay: number(2), minStayOnArrival: number(3) == 1 ? 0 : number(3),
            maxStayOnArrival: number(4), flags: flags & 6)
    }
}
