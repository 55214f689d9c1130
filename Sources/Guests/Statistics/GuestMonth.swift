public import Primitives
public import StrictJSON

/// A month of the calendar, `2026-11`.
public struct CalendarMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    public static let form = "a month YYYY-MM"
    public let first: UTCDate

    public init?(_ text: String) {
        guard text.utf8.count == 7, let first = UTCDate(text + "-01") else { return nil }
        self.first = first
    }

    public init(of day: UTCDate) { first = day.adding(days: 1 - day.civil.day) }

    /// The first day of the month after it.
    public var end: UTCDate { CalendarMonth(of: first.adding(days: 31)).first }
    public var previous: CalendarMonth { CalendarMonth(of: first.adding(days: -1)) }
    public var description: String { String(first.description.prefix(7)) }
    public static func < (left: Self, right: Self) -> Bool { left.first < right.first }
}

/// What a city shows of its guests in a month: counts in which nobody can be made out.
public struct GuestMonth: Sendable, JSONWritable {
    public let month: CalendarMonth
    public let nationalities: SuppressedTable<GuestNationality>
    public let purposes: SuppressedTable<StayPurpose>

    public init(_ month: CalendarMonth, nationalities: [GuestNationality: GuestCount], purposes: [StayPurpose: GuestCount]) {
        self.month = month
        self.nationalities = SuppressedTable(nationalities.map { .init($0.key, $0.value) }) { $0.code < $1.code }
        self.purposes = SuppressedTable(purposes.map { .init($0.key, $0.value) }) { $0.rawValue < $1.rawValue }
    }

    /// As the notice `statistics/<YYYY-MM>` has it.
    public var json: JSON {
        var object = JSONObject()
        object["month"] = .string(month.description)
        object["total"] = nationalities.total.map(Self.json) ?? .null
        object["nationalities"] = .array(nationalities.shown.map { Self.json($0.count, ("nationality", $0.mark.code)) })
        object["otherNationalities"] = nationalities.others.map(Self.json) ?? .null
        object["purposes"] = .array(purposes.shown.map { Self.json($0.count, ("purpose", $0.mark.rawValue)) })
        object["otherPurposes"] = purposes.others.map(Self.json) ?? .null
        return .object(object)
    }

    private static func json(_ count: GuestCount) -> JSON { json(count, nil) }

    private static func json(_ count: GuestCount, _ name: (String, String)?) -> JSON {
        var object = JSONObject()
        if let name { object[name.0] = .string(name.1) }
        object["arrivals"] = .integer(Int64(count.arrivals))
        object["nights"] = .integer(Int64(count.nights))
        return .object(object)
    }
}

/// Where guests come from: a country of ISO 3166-1, or `stateless`, `refugee`, `other`; `unknown` where the guest was erased before the month was
/// counted.
public struct GuestNationality: Sendable, Hashable {
    public let code: String
    public var country: CountryCode? { CountryCode(code) }

    public init(_ state: MRZState?) {
        switch state?.kind {
        case .country: code = state?.country?.text ?? "other"
        case .stateless: code = "stateless"
        case .refugee: code = "refugee"
        case .organisation, .unspecified, .specimen: code = "other"
        case nil: code = "unknown"
        }
    }
}
