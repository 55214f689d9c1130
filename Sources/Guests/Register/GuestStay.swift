public import Accounts
public import Primitives
public import StrictJSON

/// For what somebody travels, as the statistics of tourism know it (United Nations, IRTS 2008, section 3.17, shortened).
public enum StayPurpose: String, Sendable, CaseIterable {
    case holiday
    case visiting
    case business
    case education
    case health
    case religion
    case transit
    case other
}

/// That a guest stays in a hotel, or will: of a booking, which may have many guests. It says nothing of the person.
public struct GuestStay: Sendable, Equatable {
    public struct ID: Hashable, Sendable, CustomStringConvertible {
        public let value: UUIDv7

        public init?(_ text: String) {
            guard let value = UUIDv7(text) else { return nil }
            self.value = value
        }

        init(at now: UTCTime) { value = UUIDv7(at: now) }

        public var text: String { value.text }
        public var description: String { text }
    }

    public enum State: String, Sendable, CaseIterable {
        case expected
        case inHouse = "in-house"
        case departed
        case cancelled
    }

    public let id: ID
    public let guest: GuestID
    public let hotel: RoleGrant.HotelID
    /// Of the booking; its hotel knows more of it.
    public let booking: UUIDv7
    /// Its number; empty where none is assigned.
    public let room: String
    public let purpose: StayPurpose
    /// In the hotel's calendar.
    public let arrival: UTCDate
    /// The day after the last night.
    public let departure: UTCDate
    public let arrivedAt: UTCTime?
    public let departedAt: UTCTime?
    public let state: State

    public var nights: Int { departure.daysSince1970 - arrival.daysSince1970 }

    public var json: JSON {
        var object = JSONObject()
        object["hotel"] = .string(hotel.text)
        object["booking"] = .string(booking.text)
        object["room"] = .string(room)
        object["purpose"] = .string(purpose.rawValue)
        object["arrival"] = .string(arrival.description)
        object["departure"] = .string(departure.description)
        object["arrivedAt"] = arrivedAt.map { .string($0.description) }
        object["departedAt"] = departedAt.map { .string($0.description) }
        object["state"] = .string(state.rawValue)
        return .object(object)
    }
}

/// A stay that is about to be entered.
public struct NewStay: Sendable, Equatable {
    /// Longer than any hotel lets somebody stay at once.
    static let mostNights = 366

    public let booking: UUIDv7
    public let room: String
    public let purpose: StayPurpose
    public let arrival: UTCDate
    public let departure: UTCDate

    /// - Precondition: the departure is after the arrival.
    public init(booking: UUIDv7, room: String, purpose: StayPurpose, arrival: UTCDate, departure: UTCDate) {
        (self.booking, self.room, self.purpose, self.arrival, self.departure) = (booking, room, purpose, arrival, departure)
    }

    public init(_ fields: Fields) throws(FieldError) {
        booking = try fields.value("booking", "a lower-case UUIDv7") { UUIDv7($0) }
        room = fields.optional("room") == nil ? "" : try fields.text("room", length: 1...20)
        purpose = try fields.choice("purpose", StayPurpose.self)
        arrival = try fields.date("arrival")
        departure = try fields.date("departure")
        guard departure > arrival else {
            throw FieldError(path: fields.path(of: "departure"), expected: .after(field: "arrival"), found: .string(departure.description))
        }
        guard departure <= arrival.adding(days: Self.mostNights) else {
            throw FieldError(path: fields.path(of: "departure"), expected: .form(.stayLength), found: .string(departure.description))
        }
    }
}

extension FieldForm {
    static let stayLength = FieldForm("stayLength", "a day at most \(NewStay.mostNights) nights after the arrival", example: "\(NewStay.mostNights)")
}
