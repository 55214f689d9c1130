public import Primitives
public import StrictJSON

/// One room for one stay. What a group books are several.
public struct Booking: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        /// The room is kept for a quarter of an hour, until the booking is confirmed.
        case held
        case confirmed
        case checkedIn = "checked-in"
        case checkedOut = "checked-out"
        /// Given up before it was confirmed.
        case released
        /// Not confirmed in time.
        case expired
        case cancelled
        case noShow = "no-show"

        /// Whether it has rooms for its nights.
        public var isLive: Bool { [.held, .confirmed, .checkedIn, .checkedOut].contains(self) }
    }

    /// What happened to it, the newest last.
    public struct Event: Sendable, Equatable, JSONWritable {
        public let at: UTCTime
        public let what: String
        /// The request that asked for it, where it must not be done twice.
        public let request: UUIDv7?
        /// Who did it: a login, or empty for the guest.
        public let by: String

        public init(_ what: String, at: UTCTime, request: UUIDv7? = nil, by: String = "") {
            (self.what, self.at, self.request, self.by) = (what, at, request, by)
        }

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            at = try fields.time("at")
            what = try fields.string("what", length: 1...64)
            request = try fields.optionalValue("request", "a lower-case UUIDv7") { UUIDv7($0) }
            by = try fields.optionalString("by", length: 1...512) ?? ""
        }

        public var json: JSON {
            var object = JSONObject([("at", .string(at.description)), ("what", .string(what))])
            object["request"] = request.map { .string($0.text) }
            if !by.isEmpty { object["by"] = .string(by) }
            return .object(object)
        }
    }

    public static let holdSeconds: Int64 = 900
    /// Events that are kept, the newest.
    static let mostEvents = 100

    /// That of the offer from which it was made.
    public let id: UUIDv7
    public let hotel: HotelID
    public internal(set) var roomType: RoomTypeID
    public internal(set) var ratePlan: RatePlanID
    /// By which tables name them.
    var typeNumber: Int64
    var planNumber: Int64
    /// The city at whose site it was made; `nil` for the hotel's own.
    public let asker: CityID?
    public internal(set) var state: State
    public internal(set) var holdUntil: UTCTime?
    public internal(set) var stay: StayRequest
    public internal(set) var lines: [PriceLine]
    public internal(set) var total: Money
    public internal(set) var deposit: Money
    /// What is charged for a booking that was cancelled, or whose guests did not come.
    public internal(set) var charge: Money?
    public internal(set) var meals: RatePlan.Meals
    public internal(set) var cancellation: CancellationPolicy
    public internal(set) var revision: Int64
    public let createdAt: UTCTime
    public internal(set) var changedAt: UTCTime
    public internal(set) var events: [Event]

    public var arrival: UTCDate { stay.arrival }
    public var departure: UTCDate { stay.departure }

    /// What is charged where its guests do not come.
    public var noShowCharge: Money {
        Money(amount: min(cancellation.noShow.amount(of: lines.nights), total.amount), currency: total.currency) ?? total
    }

    /// As it stands at a moment: a hold that is over counts as expired whether anybody has written that down or not.
    public func state(at now: UTCTime) -> State {
        if state == .held, let holdUntil, holdUntil <= now { return .expired }
        return state
    }

    mutating func add(_ event: Event) { events = events.suffix(Self.mostEvents - 1) + [event] }
}

extension Booking {
    /// What the table keeps of it beside its columns.
    var body: JSON {
        [
            "stay": stay.json, "lines": lines.packed(for: stay), "deposit": .integer(deposit.amount), "meals": .string(meals.rawValue),
            "cancellation": cancellation.json, "events": .array(events.map(\.json)),
        ]
    }

    /// For programs, and for the city that has asked.
    public func json(at now: UTCTime) -> JSON {
        var object = JSONObject([("booking", .string(id.text)), ("hotel", .string(hotel.text))])
        object["roomType"] = .string(roomType.text)
        object["ratePlan"] = .string(ratePlan.text)
        object["state"] = .string(state(at: now).rawValue)
        object["holdUntil"] = state == .held ? holdUntil.map { .string($0.description) } : nil
        object["stay"] = stay.json
        object["lines"] = .array(lines.map(\.json))
        object["total"] = total.json
        object["deposit"] = deposit.json
        object["charge"] = charge?.json
        object["meals"] = .string(meals.rawValue)
        object["cancellation"] = cancellation.json
        object["revision"] = .integer(revision)
        return .object(object)
    }
}
