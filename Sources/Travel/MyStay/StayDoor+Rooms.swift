import Envelope
import FeatureKit
import Federation
import Guests
import Lodging
import Primitives
import SQL
import StrictJSON

/// How rooms of any city are asked for, held and confirmed, step by step: what a journey is made of. Each step may be asked for again: it is done once.
extension StayDoor {
    struct Held: Sendable, Equatable {
        let booking: UUIDv7
        let until: UTCTime
        let total: Money
    }

    func quote(_ stay: StayRequest, at hotel: HotelID, of city: CityID) async throws -> ShownQuote {
        let now = now
        guard city == self.city else {
            var body = stay.json.object ?? JSONObject()
            body["hotel"] = .string(hotel.text)
            return try ShownQuote(try await ask(city, QuoteRequest.name, .object(body), nil).body)
        }
        return try await own.read { connection in
            try LodgingRequest.refusing {
                let (offers, refusals) = try BookingDesk(at: now).quote(stay, at: hotel, connection)
                return try ShownQuote(["offers": .array(offers.map(\.json)), "refusals": .array(refusals.map(\.json))])
            }
        }
    }

    /// - Parameter offer: as it was quoted.
    func hold(_ offer: String, in city: CityID) async throws -> Held {
        let now = now
        guard city == self.city else {
            let answer = try await ask(city, HoldRequest.name, ["offer": .string(offer)], nil).body
            return try Self.reading(from: city) { () throws(FieldError) in
                let fields = try Fields(answer)
                return Held(
                    booking: try fields.value("hold", "a lower-case UUIDv7") { UUIDv7($0) },
                    // What is confirmed already has no end.
                    until: fields.optional("expiresAt") == nil ? now : try fields.time("expiresAt"),
                    total: try Money(fields.required("total"), path: "total"))
            }
        }
        return try await own.write { connection in
            try LodgingRequest.refusing {
                let booking = try BookingDesk(at: now).hold(offer, for: nil, connection)
                return Held(booking: booking.id, until: booking.holdUntil ?? now, total: booking.total)
            }
        }
    }

    /// - Parameters:
    ///   - journey: of which it is a part, so that it can be released where another part comes to nothing.
    ///   - departure: until when it is remembered where it was made.
    /// - Returns: the code of the booking.
    /// - Throws: `unavailable` where its city has not said whether there is a booking.
    func confirm(_ hold: UUIDv7, _ guests: BookingGuests, journey: UUIDv7?, departure: UTCDate, in city: CityID) async throws -> String {
        let now = now
        guard city == self.city else {
            switch try await elsewhere.confirm(hold, guests, departure: departure, journey: journey, in: city) {
            case .booked(_, let code): return code
            case .unknown: throw Problem(.unavailable, "\(city) has not said yet whether the room is booked.")
            }
        }
        do {
            let booking = try await ToldGuests(vault: vault, own: own, now: now).confirm(hold, guests, journey: journey)
            return try await own.read { try BookingDesk(at: now).code(of: booking, $0).description }
        } catch let refusal as LodgingRefusal { throw refusal.problem }
    }

    /// Gives a hold up, or a part of a journey that was confirmed a short time ago.
    func release(_ hold: UUIDv7, in city: CityID) async throws {
        let now = now
        guard city == self.city else {
            _ = try await ask(city, ReleaseRequest.name, ["hold": .string(hold.text)], nil)
            return
        }
        _ = try await own.write { connection in
            try LodgingRequest.refusing { try BookingDesk(at: now).release(hold, for: nil, connection) }
        }
    }

    /// How a hold or a booking stands.
    ///
    /// - Returns: `nil` where its city has none of the kind.
    func state(of hold: UUIDv7, in city: CityID) async throws -> Booking.State? {
        do { return try await stay(hold, in: city).state } catch let problem as Problem where problem.code == .notFound { return nil }
    }

    private static func reading<Value>(from city: CityID, _ body: () throws(FieldError) -> Value) throws(Problem) -> Value {
        do throws(FieldError) { return try body() } catch { throw Problem(.malformedPayload, "\(city) has answered something else: \(error)") }
    }
}
