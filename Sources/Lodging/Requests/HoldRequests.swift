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
    }

    public static let name = "lodging.confirm"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        let hold = try LodgingRequest.id(request.body, "hold")
        guard let sealed else { throw Problem(.ruleViolated, "Who comes is missing: seal {\"guests\":[…]} to the hotel's city.") }
        return Body(hold: hold, guests: try LodgingRequest.reading { () throws(FieldError) in try BookingGuests(sealed) })
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        try LodgingRequest.refusing {
            let booking = try BookingDesk(at: now).confirm(body.hold, for: asker, connection)
            try body.guests.keep(for: booking.id, at: now, connection)
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

/// `lodging.release`: gives a hold up.
public enum ReleaseRequest: RequestKind {
    public static let name = "lodging.release"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> UUIDv7 { try LodgingRequest.id(request.body, "hold") }

    public static func answer(_ hold: UUIDv7, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        _ = try LodgingRequest.refusing { try BookingDesk(at: now).release(hold, for: asker, connection) }
        return .object(JSONObject())
    }
}
