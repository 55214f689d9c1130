public import Primitives
public import StrictJSON

/// One change of many days of a calendar: what is not named stays as it is.
public struct DayChange: Sendable, Equatable {
    /// What becomes of one value of the days.
    public enum Change<Value: Sendable & Equatable>: Sendable, Equatable {
        case keep
        case set(Value)
        /// There is none any more.
        case clear

        func applied(to value: Value?) -> Value? {
            switch self {
            case .keep: value
            case .set(let new): new
            case .clear: nil
            }
        }
    }

    /// Days that one change may have.
    public static let mostDays = 750

    public let first: UTCDate
    /// The last day that is changed.
    public let last: UTCDate
    /// 0 is Monday; empty for all.
    public let weekdays: Set<Int>
    public var price = Change<Int64>.keep
    public var minStay = Change<Int>.keep
    public var maxStay = Change<Int>.keep
    public var minStayOnArrival = Change<Int>.keep
    public var maxStayOnArrival = Change<Int>.keep
    public var quota = Change<Int>.keep
    public var isClosed: Bool?
    public var isClosedToArrival: Bool?
    public var isClosedToDeparture: Bool?

    /// - Returns: `nil` for a range that ends before it begins or is too long, and for days of the week that there are not.
    public init?(from first: UTCDate, through last: UTCDate, weekdays: Set<Int> = []) {
        guard last >= first, last.daysSince1970 - first.daysSince1970 < Self.mostDays, weekdays.allSatisfy((0...6).contains) else { return nil }
        (self.first, self.last, self.weekdays) = (first, last, weekdays)
    }

    public init(_ fields: Fields) throws(FieldError) {
        first = try fields.date("from")
        last = try fields.date("through")
        guard last >= first else {
            throw FieldError(
                path: fields.path(of: "through"), expected: .notBefore(field: "from", value: first.description), found: .string(last.description))
        }
        guard last.daysSince1970 - first.daysSince1970 < Self.mostDays else {
            throw FieldError(
                path: fields.path(of: "through"),
                expected: .form(FieldForm("calendarRange", "within \(Self.mostDays) days of from", example: "\(Self.mostDays)")),
                found: .string(last.description))
        }
        weekdays = Set(
            try fields.optionalElements("weekdays", count: 0...7) { json, path throws(FieldError) -> Int in
                guard let day = json.integer, (0...6).contains(day) else { throw FieldError(path: path, expected: .integer(0...6), found: json) }
                return Int(day)
            })
        price = try Self.change(fields, "price", 0...Money.largestAmount)
        minStay = try Self.stay(fields, "minStay")
        maxStay = try Self.stay(fields, "maxStay")
        minStayOnArrival = try Self.stay(fields, "minStayOnArrival")
        maxStayOnArrival = try Self.stay(fields, "maxStayOnArrival")
        quota = try Self.change(fields, "quota", 0...10_000).map { Int($0) }
        isClosed = fields.optional("closed") == nil ? nil : try fields.boolean("closed")
        isClosedToArrival = fields.optional("closedToArrival") == nil ? nil : try fields.boolean("closedToArrival")
        isClosedToDeparture = fields.optional("closedToDeparture") == nil ? nil : try fields.boolean("closedToDeparture")
    }

    private static func stay(_ fields: Fields, _ name: String) throws(FieldError) -> Change<Int> {
        try change(fields, name, 1...Int64(DayRule.longestStay)).map { Int($0) }
    }

    /// `null` clears what a missing member keeps.
    private static func change(_ fields: Fields, _ name: String, _ range: ClosedRange<Int64>) throws(FieldError) -> Change<Int64> {
        switch fields.object[name] {
        case nil: return .keep
        case .null?: return .clear
        default: return .set(try fields.integer(name, in: range))
        }
    }

    public var days: [UTCDate] {
        (0...last.daysSince1970 - first.daysSince1970).map { first.adding(days: $0) }.filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
    }

    /// What becomes of a day's rule.
    ///
    /// - Throws: where the least stay would be longer than the longest.
    public func applied(to rule: DayRule?) throws(LodgingRefusal) -> DayRule {
        let rule = rule ?? DayRule(price: nil)
        let changed = DayRule(
            price: price.applied(to: rule.price), minStay: minStay.applied(to: rule.minStay), maxStay: maxStay.applied(to: rule.maxStay),
            minStayOnArrival: minStayOnArrival.applied(to: rule.minStayOnArrival),
            maxStayOnArrival: maxStayOnArrival.applied(to: rule.maxStayOnArrival), isClosed: isClosed ?? rule.isClosed,
            isClosedToArrival: isClosedToArrival ?? rule.isClosedToArrival, isClosedToDeparture: isClosedToDeparture ?? rule.isClosedToDeparture,
            quota: quota.applied(to: rule.quota))
        let pairs = [(changed.minStay, changed.maxStay), (changed.minStayOnArrival, changed.maxStayOnArrival)]
        guard pairs.allSatisfy({ least, most in (least ?? 1) <= (most ?? .max) }) else {
            throw .notPossible(.leastOverLongest)
        }
        return changed
    }
}

extension DayChange.Change {
    func map<Other>(_ make: (Value) -> Other) -> DayChange.Change<Other> {
        switch self {
        case .keep: .keep
        case .clear: .clear
        case .set(let value): .set(make(value))
        }
    }
}
