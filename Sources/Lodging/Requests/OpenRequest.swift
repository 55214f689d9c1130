import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.open`: whether a code and an address are those of a booking that the asker has made. Both are sealed. A wrong one counts as an attempt, so
/// it is an answer and no problem.
public enum OpenRequest: RequestKind {
    public struct Body: Sendable {
        let booking: UUIDv7
        let code: String
        let mail: MailAddress
    }

    public static let name = "lodging.open"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        let booking = try LodgingRequest.id(request.body, "booking")
        guard let sealed else { throw Problem(.ruleViolated, "The proof is missing: seal {\"code\":…,\"mail\":…} to the hotel's city.") }
        return try LodgingRequest.reading { () throws(FieldError) in
            Body(
                booking: booking, code: try sealed.string("code", length: 1...64),
                mail: try sealed.value("mail", .form(.mail)) { MailAddress($0) })
        }
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        switch try BookingDesk(at: now).open(body.code, body.mail, from: nil, connection) {
        case .booking(let booking) where booking.id == body.booking && booking.asker == asker: ["opened": true]
        case .booking, .wrongCode: ["opened": false]
        case .tooManyAttempts(let seconds): ["opened": false, "retryAfter": .integer(seconds)]
        }
    }
}
