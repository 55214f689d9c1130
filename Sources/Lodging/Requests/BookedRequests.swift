import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.cancel`: gives a booking up, for what its conditions say.
public enum CancelRequest: RequestKind {
    public static let name = "lodging.cancel"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> UUIDv7 { try LodgingRequest.id(request.body, "booking") }

    public static func answer(_ booking: UUIDv7, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let booking = try LodgingRequest.refusing { try BookingDesk(at: now).cancel(booking, for: asker, connection) }
        var object = JSONObject()
        object["charge"] = booking.charge?.json ?? ["amount": 0, "currency": .string(booking.total.currency.code)]
        object["standing"] = try LodgingRequest.standing(of: booking, at: now, connection).json
        return .object(object)
    }
}

/// `lodging.change`: another stay for a booking, at the price that the asker has seen in a quote.
public enum ChangeRequest: RequestKind {
    public struct Body: Sendable {
        let booking: UUIDv7
        /// Names the change, so that it is made once.
        let change: UUIDv7
        let stay: StayRequest
        let roomType: RoomTypeID
        let ratePlan: RatePlanID
        let total: Money
    }

    public static let name = "lodging.change"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        try LodgingRequest.reading { () throws(FieldError) in
            let fields = try Fields(request.body, path: "body")
            return Body(
                booking: try fields.value("booking", "a lower-case UUIDv7") { UUIDv7($0) },
                change: try fields.value("change", "a lower-case UUIDv7") { UUIDv7($0) }, stay: try StayRequest(fields),
                roomType: try fields.value("roomType", .form(.slug)) { RoomTypeID($0) },
                ratePlan: try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) },
                total: try fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) })
        }
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        try LodgingRequest.refusing {
            let booking = try BookingDesk(at: now).change(
                body.booking, to: body.stay, body.roomType, body.ratePlan, total: body.total, request: body.change, for: asker, connection)
            return try LodgingRequest.state(of: booking, at: now, connection)
        }
    }
}

/// `lodging.status`: how a hold or a booking stands.
public enum StatusRequest: RequestKind {
    public static let name = "lodging.status"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> UUIDv7 {
        try LodgingRequest.id(request.body, request.body["hold"] == nil ? "booking" : "hold")
    }

    public static func answer(_ id: UUIDv7, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        try LodgingRequest.refusing {
            let desk = BookingDesk(at: now)
            return try desk.account(of: try desk.find(id, for: asker, connection), connection)
        }
    }

    /// Once it is a booking: who has asked for the confirmation may have lost its answer.
    public static func secret(of answer: JSON, _ connection: any SQLConnection) throws -> JSON? {
        let state = answer["state"]?.string.flatMap { Booking.State(rawValue: $0) }
        guard state == .confirmed || state == .checkedIn, let id = answer["booking"]?.string.flatMap({ UUIDv7($0) }) else { return nil }
        return try LodgingRequest.code(of: id, connection)
    }
}
