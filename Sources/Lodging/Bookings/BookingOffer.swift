public import Primitives
import StrictJSON

/// What a city has offered, in a form that it knows again without having kept it: the stay, the price, until when, and a seal over all of it.
/// The booking that is made from it has its id, so that an offer is booked once however often that is asked for.
public struct BookingOffer: Sendable, Equatable {
    /// How long a price stands, in seconds.
    public static let lifeSeconds: Int64 = 900
    /// In bytes of its spelling.
    public static let longest = 2048

    public let id: UUIDv7
    public let hotel: HotelID
    public let roomType: RoomTypeID
    public let ratePlan: RatePlanID
    public let stay: StayRequest
    public let total: Money
    public let validUntil: UTCTime

    init(_ offer: Quote.Offer, at hotel: HotelID, for stay: StayRequest, now: UTCTime, id: UUIDv7? = nil) {
        self.id = id ?? UUIDv7(at: now)
        self.hotel = hotel
        roomType = offer.roomType
        ratePlan = offer.ratePlan
        self.stay = stay
        total = offer.total
        validUntil = now.adding(seconds: Self.lifeSeconds)
    }

    private var json: JSON {
        [
            "id": .string(id.text), "hotel": .string(hotel.text), "roomType": .string(roomType.text), "ratePlan": .string(ratePlan.text),
            "stay": stay.json, "total": total.json, "validUntil": .string(validUntil.description),
        ]
    }

    private init(_ fields: Fields) throws(FieldError) {
        id = try fields.value("id", "a lower-case UUIDv7") { UUIDv7($0) }
        hotel = try fields.value("hotel", .form(.slug)) { HotelID($0) }
        roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        ratePlan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
        stay = try StayRequest(fields.fields("stay"))
        total = try fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) }
        validUntil = try fields.time("validUntil")
    }

    /// Letters, digits, `-` and `_` alone.
    func spelled(by secret: BookingSecret) -> String { secret.sealed(json, for: "offer") }

    /// Reads an offer of this city's.
    ///
    /// - Throws: ``LodgingRefusal/offerUnknown`` for any other text.
    init(_ text: String, by secret: BookingSecret) throws(LodgingRefusal) {
        guard let json = secret.opened(text, for: "offer", longest: Self.longest), let offer = try? BookingOffer(Fields(json)) else {
            throw .offerUnknown
        }
        self = offer
    }
}
