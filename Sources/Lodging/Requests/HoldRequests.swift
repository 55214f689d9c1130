import Envelope
public import Federation
import Guests
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.hold`: keeps the room of an offer for a quarter of an hour.
public enum HoldRequest: RequestKind {
    public static let name = "lodging.hold"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> String {
        try LodgingRequest.reading { () throws(FieldError) in
            try Fields(request.body, path: "body").string("offer", length: 1...BookingOffer.longest)
        }
    }

    public static func answer(_ offer: String, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let booking = try LodgingRequest.refusing { try BookingDesk(at: now).hold(offer, for: asker, connection) }
        var object = JSONObject([("hold", .string(booking.id.text))])
        object["expiresAt"] = booking.holdUntil.map { .string($0.description) }
        object["total"] = booking.total.json
        return .object(object)
    }
}

/// `lodging.confirm`: makes a booking of a hold. Who comes is sealed, and so is the code of the booking in the answer.
public enum ConfirmRequest: RequestKind {
    public struct Body: Sendable {
        let hold: UUIDv7
        let guests: BookingGuests
        /// Of which it is a part, and which may still come to nothing.
        let journey: UUIDv7?
    }

    public static let name = "lodging.confirm"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        let hold = try LodgingRequest.id(request.body, "hold")
        guard let sealed else { throw Problem(.ruleViolated, "Who comes is missing: seal {\"guests\":[…]} to the hotel's city.") }
        return try LodgingRequest.reading { () throws(FieldError) in
            let fields = try Fields(request.body, path: "body")
            return Body(
                hold: hold, guests: try BookingGuests(sealed),
                journey: try fields.optionalValue("journey", "a lower-case UUIDv7") { UUIDv7($0) })
        }
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        try LodgingRequest.refusing {
            let booking = try BookingDesk(at: now).confirm(body.hold, for: asker, journey: body.journey, connection)
            try body.guests.keep(for: booking.id, at: now, connection)
            try BookingContact.note(body.guests.mail, of: booking.id, connection)
            try GuestOrigin.note(booking.id, from: asker, connection)
            var object = try LodgingRequest.standing(of: booking, at: now, connection).json.object ?? JSONObject()
            object["total"] = booking.total.json
            return .object(object)
        }
    }

    public static func secret(of answer: JSON, _ connection: any SQLConnection) throws -> JSON? {
        try answer["booking"]?.string.flatMap { UUIDv7($0) }.flatMap { try LodgingRequest.code(of: $0, connection) }
    }
}

/// `lodging.release`: gives a hold up, or what was confirmed for a journey that comes to nothing.
public enum ReleaseRequest: RequestKind {
    public static let name = "lodging.release"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> UUIDv7 { try LodgingRequest.id(request.body, "hold") }

    public static func answer(_ hold: UUIDv7, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        _ = try LodgingRequest.refusing { try BookingDesk(at: now).release(hold, for: asker, connection) }
        return .object(JSONObject())
    }
}
