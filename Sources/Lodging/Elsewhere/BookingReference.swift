import Primitives
import StrictJSON

/// A booking as its city gives it to the city that has made it for a traveller, under a seal. Given back, it is all that is needed to make the booking
/// again where the city of the hotel has lost it. Nothing in it is personal, and nothing that the other city was not told.
struct BookingReference: Sendable, Equatable {
    /// In bytes of its spelling.
    static let longest = 12_000
    private static let purpose = "reference"

    /// By which tables name room type and plan is not known yet.
    let booking: Booking

    init(_ booking: Booking) { self.booking = booking }

    func spelled(by secret: BookingSecret) -> String { secret.sealed(json, for: Self.purpose) }

    /// - Returns: `nil` for what this city has not made.
    init?(_ text: String, by secret: BookingSecret) {
        guard let json = secret.opened(text, for: Self.purpose, longest: Self.longest), let booking = try? Self.booking(Fields(json)) else {
            return nil
        }
        self.booking = booking
    }

    /// What stands in the reference of another city's booking. Nothing is proved by it: whoever asks has it from that city's own signed answer.
    ///
    /// - Returns: `nil` for one that is made in another way than this program makes them.
    static func told(_ text: String) -> Booking? {
        guard text.utf8.count <= longest, let body = BookingSecret.unproved(text), let json = try? JSON.parse(body) else { return nil }
        return try? booking(Fields(json))
    }

    private var json: JSON {
        var object = JSONObject([("id", .string(booking.id.text)), ("hotel", .string(booking.hotel.text))])
        object["roomType"] = .string(booking.roomType.text)
        object["ratePlan"] = .string(booking.ratePlan.text)
        object["asker"] = booking.asker.map { .string($0.text) }
        object["state"] = .string(booking.state.rawValue)
        object["stay"] = booking.stay.json
        object["lines"] = booking.lines.packed(for: booking.stay)
        object["total"] = booking.total.json
        object["deposit"] = booking.deposit.json
        object["charge"] = booking.charge?.json
        object["meals"] = .string(booking.meals.rawValue)
        object["cancellation"] = booking.cancellation.json
        object["revision"] = .integer(booking.revision)
        object["createdAt"] = .string(booking.createdAt.description)
        return .object(object)
    }

    private static func booking(_ fields: Fields) throws(FieldError) -> Booking {
        let stay = try StayRequest(fields.fields("stay"), mayExempt: true)
        let createdAt = try fields.time("createdAt")
        return Booking(
            id: try fields.value("id", "a lower-case UUIDv7") { UUIDv7($0) }, hotel: try fields.value("hotel", .form(.slug)) { HotelID($0) },
            roomType: try fields.value("roomType", .form(.slug)) { RoomTypeID($0) },
            ratePlan: try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }, typeNumber: 0, planNumber: 0,
            asker: try fields.optionalValue("asker", .form(.slug)) { CityID($0) }, state: try fields.choice("state", Booking.State.self),
            holdUntil: nil, stay: stay, lines: try [PriceLine](packed: fields.fields("lines"), for: stay),
            total: try fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) },
            deposit: try fields.part("deposit") { json, path throws(FieldError) in try Money(json, path: path) },
            charge: try fields.optionalPart("charge") { json, path throws(FieldError) in try Money(json, path: path) },
            meals: try fields.choice("meals", RatePlan.Meals.self),
            cancellation: try fields.part("cancellation") { json, path throws(FieldError) in try CancellationPolicy(json, path: path) },
            revision: try fields.integer("revision", in: 1...Int64(Int32.max)), createdAt: createdAt, changedAt: createdAt, events: [])
    }
}
