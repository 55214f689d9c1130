import Envelope
import FeatureKit
import Federation
import Guests
import Lodging
import Primitives
import SQL
import StrictJSON

/// Rooms of any city of the forum, for who is at a city's site: its own it looks up, another's it asks for.
struct RoomDoor: Sendable {
    let site: any OfficeSite
    let now: UTCTime

    private func isOwn(_ city: CityID) -> Bool { site.participant == ParticipantID(city) }

    /// - Throws: `not-found`.
    func hotel(_ id: HotelID, of city: CityID) async throws -> ShownHotel {
        let shown: ShownHotel?
        if isOwn(city) {
            shown = try await site.own.read { try ShownHotel(id, of: city, $0) }
        } else {
            let index = try await LodgingIndexes.index(of: site.database, at: now)
            shown = index.hotel(id, of: city).map { ShownHotel($0, of: city) }
        }
        guard let shown else { throw LodgingRefusal.notFound(.hotel).problem }
        return shown
    }

    func quote(_ stay: StayRequest, at hotel: HotelID, of city: CityID) async throws -> ShownQuote {
        let now = now
        guard isOwn(city) else {
            var body = stay.json.object ?? JSONObject()
            body["hotel"] = .string(hotel.text)
            return try ShownQuote(try await site.ask(city, QuoteRequest.name, .object(body), sealed: nil).body)
        }
        return try await site.own.read { connection in
            try LodgingRequest.refusing {
                let (offers, refusals) = try BookingDesk(at: now).quote(stay, at: hotel, connection)
                return try ShownQuote(["offers": .array(offers.map(\.json)), "refusals": .array(refusals.map(\.json))])
            }
        }
    }

    /// Books an offer.
    ///
    /// - Returns: the booking, and the code by which its guests prove that it is theirs.
    func book(_ token: String, _ guests: BookingGuests, in city: CityID) async throws -> (id: UUIDv7, code: String) {
        let now = now
        guard isOwn(city) else { return try await bookElsewhere(token, guests, in: city) }
        return try await site.own.write { connection in
            try LodgingRequest.refusing {
                let desk = BookingDesk(at: now)
                let booking = try desk.book(token, for: nil, connection)
                try guests.keep(for: booking.id, at: now, connection)
                return (booking.id, try desk.code(of: booking, connection).description)
            }
        }
    }

    /// Holds first, then confirms; where that fails, the hold is given up, and ends by itself where even that fails.
    private func bookElsewhere(_ token: String, _ guests: BookingGuests, in city: CityID) async throws -> (id: UUIDv7, code: String) {
        let held = try await site.ask(city, HoldRequest.name, ["offer": .string(token)], sealed: nil).body
        guard let hold = held["hold"] else { throw Problem(.malformedPayload, "\(city) has answered no hold.") }
        do {
            let confirmed = try await site.ask(city, ConfirmRequest.name, ["hold": hold], sealed: guests.json)
            guard let id = confirmed.body["booking"]?.string.flatMap({ UUIDv7($0) }), let code = confirmed.sealed?["code"]?.string else {
                throw Problem(.malformedPayload, "\(city) has answered no booking.")
            }
            return (id, code)
        } catch {
            _ = try? await site.ask(city, ReleaseRequest.name, ["hold": hold], sealed: nil)
            throw error
        }
    }

    /// - Returns: as `lodging.status` answers it.
    func status(of booking: UUIDv7, in city: CityID) async throws -> JSON {
        let now = now
        guard isOwn(city) else { return try await site.ask(city, StatusRequest.name, ["booking": .string(booking.text)], sealed: nil).body }
        return try await site.own.read { connection in
            try LodgingRequest.refusing { LodgingRequest.state(of: try BookingDesk(at: now).find(booking, for: nil, connection), at: now) }
        }
    }

    func cancel(_ booking: UUIDv7, in city: CityID) async throws {
        let now = now
        guard isOwn(city) else {
            _ = try await site.ask(city, CancelRequest.name, ["booking": .string(booking.text)], sealed: nil)
            return
        }
        _ = try await site.own.write { connection in
            try LodgingRequest.refusing { try BookingDesk(at: now).cancel(booking, for: nil, connection) }
        }
    }
}
