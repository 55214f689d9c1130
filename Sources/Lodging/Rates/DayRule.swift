import Primitives
public import StrictJSON

/// What holds for a room type under a rate plan on one day.
public struct DayRule: Sendable, Equatable, JSONWritable {
    /// Of the night that begins on the day, in minor units of the plan's currency; `nil` where it is not sold.
    public let price: Int64?
    /// Nights of any stay that has this night.
    public let minStay: Int?
    public let maxStay: Int?
    /// Nights of a stay that begins on the day.
    public let minStayOnArrival: Int?
    public let maxStayOnArrival: Int?
    public let isClosed: Bool
    public let isClosedToArrival: Bool
    public let isClosedToDeparture: Bool
    /// Rooms that may be sold under the plan for the night; `nil` for as many as there are.
    public let quota: Int?

    public static let longestStay = 365

    public init(
        price: Int64?, minStay: Int? = nil, maxStay: Int? = nil, minStayOnArrival: Int? = nil, maxStayOnArrival: Int? = nil, isClosed: Bool = false,
        isClosedToArrival: Bool = false, isClosedToDeparture: Bool = false, quota: Int? = nil
    ) {
        self.price = price
        self.minStay = minStay
        self.maxStay = maxStay
        self.minStayOnArrival = minStayOnArrival
        self.maxStayOnArrival = maxStayOnArrival
        self.isClosed = isClosed
        self.isClosedToArrival = isClosedToArrival
        self.isClosedToDeparture = isClosedToDeparture
        self.quota = quota
    }

    public init(_ fields: Fields) throws(FieldError) {
        price = try fields.optionalInteger("price", in: 0...Money.largestAmount)
        minStay = try fields.optionalCount("minStay", in: 1...Self.longestStay)
        maxStay = try fields.optionalCount("maxStay", in: 1...Self.longestStay)
        minStayOnArrival = try fields.optionalCount("minStayOnArrival", in: 1...Self.longestStay)
        maxStayOnArrival = try fields.optionalCount("maxStayOnArrival", in: 1...Self.longestStay)
        isClosed = try fields.flag("closed")
        isClosedToArrival = try fields.flag("closedToArrival")
        isClosedToDeparture = try fields.flag("closedToDeparture")
        quota = try fields.optionalCount("quota", in: 0...10_000)
        try Self.check(minStay, atMost: maxStay, fields, "minStay", "maxStay")
        try Self.check(minStayOnArrival, atMost: maxStayOnArrival, fields, "minStayOnArrival", "maxStayOnArrival")
    }

    private static func check(_ least: Int?, atMost most: Int?, _ fields: Fields, _ name: String, _ bound: String) throws(FieldError) {
        guard let least, let most, least > most else { return }
        throw FieldError(path: fields.path(of: name), expected: .atMost(field: bound, value: Int64(most)), found: .integer(Int64(least)))
    }

    public var json: JSON {
        var object = JSONObject()
        object["price"] = price.map { .integer($0) }
        for (name, value) in [
            ("minStay", minStay), ("maxStay", maxStay), ("minStayOnArrival", minStayOnArrival), ("maxStayOnArrival", maxStayOnArrival),
            ("quota", quota),
        ] {
            object[name] = value.map { .integer(Int64($0)) }
        }
        if isClosed { object["closed"] = true }
        if isClosedToArrival { object["closedToArrival"] = true }
        if isClosedToDeparture { object["closedToDeparture"] = true }
        return .object(object)
    }
}
