import Accounts
import Envelope
public import Federation
import Guests
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.card`: a link by which who comes with a booking fills in registration cards at the site of the hotel's city. What they write there stays
/// with that city: the asker learns how many are in the register, and no more. The link is sealed, and kept nowhere.
public enum CardRequest: RequestKind {
    public struct Body: Sendable {
        let booking: UUIDv7
        /// Whether it is for who has booked alone, and the card begins with what they have told.
        let takesTold: Bool
    }

    public static let name = "lodging.card"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        try LodgingRequest.reading { () throws(FieldError) in
            let fields = try Fields(request.body, path: "body")
            return Body(
                booking: try fields.value("booking", "a lower-case UUIDv7") { UUIDv7($0) },
                takesTold: fields.optional("told") == nil ? false : try fields.boolean("told"))
        }
    }

    /// Whether cards of a booking can be filled in beforehand: until the day after the arrival, wherever that is.
    public static func isOffered(_ state: Booking.State, arrival: UTCDate, at now: UTCTime) -> Bool {
        state == .confirmed && arrival.adding(days: 1) >= now.date
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let booking = try LodgingRequest.refusing { try BookingDesk(at: now).find(body.booking, for: asker, connection) }
        guard isOffered(booking.state(at: now), arrival: booking.arrival, at: now) else {
            throw Problem(.ruleViolated, "Cards are filled in before the arrival, for a booking that is confirmed. Fill it in at the hotel.")
        }
        guard let hotel = RoleGrant.HotelID(booking.hotel.text), let secret = try BookingSecret.load(connection) else {
            throw LodgingRefusal.notFound(.booking).problem
        }
        let card = UUIDv7(at: now)
        let made = try GuestCardLink.makeForRest(
            of: booking.id, persons: booking.stay.adults + booking.stay.children.count, in: hotel, arrival: booking.arrival,
            departure: booking.departure, takesTold: body.takesTold, from: bytes(of: card, secret), by: .program, at: now, connection)
        return made == nil ? ["full": true] : ["full": false, "card": .string(card.text)]
    }

    public static func secret(of answer: JSON, _ connection: any SQLConnection) throws -> JSON? {
        guard let card = answer["card"]?.string.flatMap({ UUIDv7($0) }), let secret = try BookingSecret.load(connection) else { return nil }
        return ["secret": .string(GuestCardLink.spelled(bytes(of: card, secret)))]
    }

    private static func bytes(of card: UUIDv7, _ secret: BookingSecret) -> [UInt8] {
        Array(secret.digest("card-link", Array(card.text.utf8)).prefix(GuestCardLink.secretBytes))
    }
}
