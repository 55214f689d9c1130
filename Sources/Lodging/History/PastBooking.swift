public import Guests
public import Primitives
public import StrictJSON

/// A booking as an earlier system has it: what was booked when, for whom, and what became of it.
public struct PastBooking: Sendable {
    public enum Outcome: String, Sendable, CaseIterable {
        /// It stands: the guests are expected, are in house, or have been there, as its days say.
        case stays
        case cancelled
        case noShow = "no-show"
        /// It stands, and the guests have not come yet, whatever the time of day.
        case expected
        /// The guests have come, and have not left yet, whatever the time of day.
        case inHouse = "in-house"

        /// Whether guests come, or have come.
        var isKept: Bool { self == .stays || self == .expected || self == .inHouse }
    }

    public struct Guest: Sendable {
        public let identity: GuestIdentity
        public let document: GuestDocument?

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            identity = try GuestIdentity(fields.fields("identity"))
            document = fields.optional("document") == nil ? nil : try GuestDocument(fields.fields("document"))
        }
    }

    public let hotel: HotelID
    public let roomType: RoomTypeID
    public let ratePlan: RatePlanID
    public let bookedAt: UTCTime
    public let stay: StayRequest
    public let outcome: Outcome
    /// When it was given up, of one that was.
    public let cancelledAt: UTCTime?
    public let purpose: StayPurpose
    /// The first one has booked.
    public let guests: [Guest]
    public let mail: MailAddress?
    /// Which room they have, where that is settled.
    public let room: RoomNumber?
    /// The city at whose site it was booked, where that is another one than the hotel's.
    public let bookedIn: CityID?
    /// Whether the police knows already of guests who have come.
    public let isPoliceTold: Bool

    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        hotel = try fields.value("hotel", .form(.slug)) { HotelID($0) }
        roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        ratePlan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
        bookedAt = try fields.time("bookedAt")
        stay = try StayRequest(fields, mayExempt: true)
        outcome = try fields.choice("outcome", Outcome.self)
        cancelledAt = outcome == .cancelled ? try fields.time("cancelledAt") : nil
        purpose = try fields.choice("purpose", StayPurpose.self)
        guests = try fields.elements("guests", count: 1...40) { json, path throws(FieldError) in try Guest(json, path: path) }
        mail = try fields.optionalValue("mail", .form(.mail)) { MailAddress($0) }
        room = try fields.optionalValue("room", .form(.roomNumber)) { RoomNumber($0) }
        bookedIn = try fields.optionalValue("bookedIn", .form(.slug)) { CityID($0) }
        isPoliceTold = fields.optional("policeTold") == nil ? true : try fields.boolean("policeTold")
        if let cancelledAt, cancelledAt < bookedAt {
            throw FieldError(path: fields.path(of: "cancelledAt"), expected: .after(field: "bookedAt"), found: .string(cancelledAt.description))
        }
    }

    /// As guests are told with a booking.
    var told: BookingGuests { BookingGuests(guests.map { BookingGuests.Guest(name: $0.identity.name) }, mail: mail) }
}

/// Bookings of an earlier system, as a file brings them.
public struct BookingHistoryFile: Sendable {
    public static let mostBookings = 5000
    public let bookings: [PastBooking]

    public init(_ fields: Fields) throws(FieldError) {
        bookings = try fields.elements("bookings", count: 1...Self.mostBookings) { json, path throws(FieldError) in
            try PastBooking(json, path: path)
        }
    }
}
