import Envelope
public import Federation
import Guests
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.hold`: keeps the room of an offer for a quarter of an hour.
public enum HoldRequest: RequestKind {
    public struct Body: Sendable {
        let offer: String
        /// The same as far as it is made before it is written.
        var hold: PreparedBooking?
    }

    public static let name = "lodging.hold"
    public static let isTentative = true

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        try LodgingRequest.reading { () throws(FieldError) in
            Body(offer: try Fields(request.body, path: "body").string("offer", length: 1...BookingOffer.longest))
        }
    }

    public static func prepared(_ body: Body, from asker: CityID, at site: JobSite) async throws -> Body {
        Body(offer: body.offer, hold: try await BookingDesk(at: site.now).preparedHold(body.offer, for: asker, in: site.own))
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let desk = BookingDesk(at: now)
        let booking = try LodgingRequest.refusing {
            try body.hold.map { try desk.make($0, connection) } ?? desk.hold(body.offer, for: asker, connection)
        }
        var object = JSONObject([("hold", .string(booking.id.text))])
        object["expiresAt"] = booking.holdUntil.map { .string($0.description) }
        object["total"] = booking.total.json
        object["hotel"] = .string(booking.hotel.text)
        object["stay"] = booking.stay.json
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
        /// The same as it is kept.
        var sealed: ToldGuests.Sealed?
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

    /// Seals who comes by a key that stands in the vault. For what is no hold of the asker's there is none to be made.
    public static func prepared(_ body: Body, from asker: CityID, at site: JobSite) async throws -> Body {
        let hold = try await site.own.read { try BookingTables.booking(body.hold, $0) }
        guard let hold, hold.asker == asker, hold.state(at: site.now).isLive else { return body }
        guard body.guests.guests.count <= hold.stay.persons else {
            throw Problem(.ruleViolated, "The room is held for \(hold.stay.persons), and \(body.guests.guests.count) are named as who comes.")
        }
        var body = body
        do {
            body.sealed = try await ToldGuests(vault: site.vault, own: site.own, now: site.now).seal(body.guests, for: hold.id, until: hold.departure)
        } catch PersonalFault.erased { throw Problem(.ruleViolated, "The guests of the booking were erased. Ask for a quote again, and book anew.") }
        return body
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        try LodgingRequest.refusing {
            let booking = try BookingDesk(at: now).confirm(body.hold, for: asker, journey: body.journey, connection)
            // What was no hold a moment ago, and is one now, is asked for again.
            guard let sealed = body.sealed else { throw StorageError(.overloaded, "a hold appeared while it was confirmed") }
            try sealed.keepFirst(proof: BookingContact.proof(body.guests.mail, of: booking.id, connection), at: now, connection)
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
