public import Primitives
public import StrictJSON

/// Who wants to stay and when: what a price is asked for.
public struct StayRequest: Sendable, Equatable, JSONWritable {
    public static let mostNights = 90
    public static let mostAdults = 20
    public static let mostChildren = 20

    /// By the hotel's calendar; the first night begins on it.
    public let arrival: UTCDate
    /// The day on which the guests leave; no night begins on it.
    public let departure: UTCDate
    public let adults: Int
    /// Their ages on the day of arrival.
    public let children: [Int]
    /// Adults who pay no tourist tax, by the law of the place.
    public let exemptAdults: Int

    public var nights: Int { departure.daysSince1970 - arrival.daysSince1970 }
    public var dates: [UTCDate] { (0..<nights).map { arrival.adding(days: $0) } }

    /// - Returns: `nil` for what cannot be: no night, too many, nobody, more than a room can hold.
    public init?(arrival: UTCDate, departure: UTCDate, adults: Int, children: [Int] = [], exemptAdults: Int = 0) {
        guard departure > arrival, departure.daysSince1970 - arrival.daysSince1970 <= Self.mostNights, (1...Self.mostAdults).contains(adults),
            children.count <= Self.mostChildren, children.allSatisfy((0...17).contains), (0...adults).contains(exemptAdults)
        else { return nil }
        (self.arrival, self.departure, self.adults, self.children, self.exemptAdults) = (arrival, departure, adults, children, exemptAdults)
    }

    /// The same guests and days with others exempt: those at most who come.
    public func exempting(_ adults: Int) -> StayRequest {
        StayRequest(arrival: arrival, departure: departure, adults: self.adults, children: children, exemptAdults: min(max(0, adults), self.adults))
            ?? self
    }

    private static let byHotel = FieldForm("exemptByHotel", "where a guest asks: the hotel says who pays no tourist tax")
    private static let longest = FieldForm("stayLength", "at most \(mostNights) nights after arrival", example: "\(mostNights)")

    /// - Parameter mayExempt: whether it may say who pays no tourist tax: of what a hotel's own people send, and of what a city has kept or tells of its
    ///   bookings. Travellers, and cities that ask for them, cannot exempt themselves.
    public init(_ fields: Fields, mayExempt: Bool = false) throws(FieldError) {
        arrival = try fields.date("arrival")
        departure = try fields.date("departure")
        guard departure > arrival else {
            throw FieldError(path: fields.path(of: "departure"), expected: .after(field: "arrival"), found: .string(departure.description))
        }
        guard departure.daysSince1970 - arrival.daysSince1970 <= Self.mostNights else {
            throw FieldError(path: fields.path(of: "departure"), expected: .form(Self.longest), found: .string(departure.description))
        }
        adults = try fields.count("adults", in: 1...Self.mostAdults)
        children = try fields.optionalElements("children", count: 0...Self.mostChildren) { json, path throws(FieldError) -> Int in
            guard let age = json.integer, (0...17).contains(age) else { throw FieldError(path: path, expected: .integer(0...17), found: json) }
            return Int(age)
        }
        exemptAdults = try fields.optionalCount("exemptAdults", in: 0...adults) ?? 0
        guard mayExempt || exemptAdults == 0 else {
            throw FieldError(path: fields.path(of: "exemptAdults"), expected: .absent(Self.byHotel), found: .integer(Int64(exemptAdults)))
        }
    }

    /// Whether it is of the same nights for the same guests. What their tax is, the hotel says.
    public func isOfSameNights(as other: StayRequest) -> Bool {
        arrival == other.arrival && departure == other.departure && adults == other.adults && children.sorted() == other.children.sorted()
    }

    /// How many come.
    public var persons: Int { adults + children.count }

    public var json: JSON {
        var object = JSONObject([("arrival", .string(arrival.description)), ("departure", .string(departure.description))])
        object["adults"] = .integer(Int64(adults))
        object["children"] = .array(children.map { .integer(Int64($0)) })
        if exemptAdults > 0 { object["exemptAdults"] = .integer(Int64(exemptAdults)) }
        return .object(object)
    }
}
