import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.quote`: what a hotel offers for a stay.
public enum QuoteRequest: RequestKind {
    public struct Body: Sendable {
        let hotel: HotelID
        let stay: StayRequest
        /// That is to be changed: what it has counts as free.
        let booking: UUIDv7?
    }

    public static let name = "lodging.quote"
    public static let isTentative = true
    /// Of each kind; a hotel that has more says the cheapest.
    static let mostOffers = 60

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        try LodgingRequest.reading { () throws(FieldError) in
            let fields = try Fields(request.body, path: "body")
            return Body(
                hotel: try fields.value("hotel", .form(.slug)) { HotelID($0) }, stay: try StayRequest(fields),
                booking: try fields.optionalValue("booking", "a lower-case UUIDv7") { UUIDv7($0) })
        }
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let (offers, refusals) = try LodgingRequest.refusing {
            let desk = BookingDesk(at: now)
            guard let booking = body.booking else { return try desk.quote(body.stay, at: body.hotel, connection) }
            return try desk.quoteChange(of: booking, to: body.stay, for: asker, connection)
        }
        return [
            "offers": .array(fitting(offers.prefix(mostOffers).map(\.json))), "refusals": .array(refusals.prefix(200).map(\.json)),
        ]
    }

    /// As many as an envelope has room for: each has a line for every night.
    private static func fitting(_ offers: [JSON]) -> [JSON] {
        var room = 30_000
        return offers.prefix { offer in
            room -= offer.compact.count
            return room >= 0
        }.map { $0 }
    }
}

extension BookingDesk.Offered {
    /// As programs and other cities see it.
    public var json: JSON {
        var object = JSONObject([("offer", .string(token)), ("roomType", .string(offer.roomType.text)), ("ratePlan", .string(offer.ratePlan.text))])
        object["lines"] = .array(offer.lines.map(\.json))
        object["total"] = offer.total.json
        object["deposit"] = offer.deposit.json
        object["includedVAT"] = .integer(offer.includedVAT)
        object["meals"] = .string(offer.meals.rawValue)
        object["cancellation"] = offer.cancellation.json
        object["lastFreeDay"] = lastFreeDay.map { .string($0.description) }
        object["left"] = .integer(Int64(min(offer.left, 9)))
        object["validUntil"] = .string(validUntil.description)
        return .object(object)
    }
}
