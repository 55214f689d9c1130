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

    /// A hotel as its page shows it.
    struct LookedAt: Sendable {
        let hotel: ShownHotel
        /// What it offers for the stay, or why nobody can say; `nil` where no days were asked for.
        let quote: Result<ShownQuote, Problem>?
        /// Of this city's own.
        let photos: [HotelPhoto]
    }

    /// What there is to be seen of a hotel, read at once; nothing of it can be booked by that alone.
    ///
    /// - Throws: `not-found`.
    func look(at id: HotelID, of city: CityID, for stay: StayRequest?) async throws -> LookedAt {
        guard isOwn(city) else {
            let hotel = try await hotel(id, of: city)
            guard let stay else { return LookedAt(hotel: hotel, quote: nil, photos: []) }
            do { return LookedAt(hotel: hotel, quote: .success(try await quote(stay, at: id, of: city)), photos: []) } catch let problem as Problem {
                return LookedAt(hotel: hotel, quote: .failure(problem), photos: [])
            }
        }
        let now = now
        let seen = try await site.own.read { connection -> LookedAt? in
            guard let hotel = try ShownHotel(id, of: city, connection) else { return nil }
            let quote: Result<ShownQuote, Problem>? = try stay.map { stay in
                do {
                    return .success(
                        ShownQuote(try LodgingRequest.refusing { try BookingDesk(at: now).prices(for: stay, at: id, connection) }, for: stay))
                } catch let problem as Problem { return .failure(problem) }
            }
            return LookedAt(hotel: hotel, quote: quote, photos: try HotelPhotos.photos(of: id, connection))
        }
        guard let seen else { throw LodgingRefusal.notFound(.hotel).problem }
        return seen
    }

    /// With what it takes to book each offer.
    func quote(_ stay: StayRequest, at hotel: HotelID, of city: CityID) async throws -> ShownQuote {
        try ShownQuote(try await answeredQuote(stay, at: hotel, of: city))
    }

    /// The same as its city has answered it.
    func answeredQuote(_ stay: StayRequest, at hotel: HotelID, of city: CityID) async throws -> JSON {
        let now = now
        guard isOwn(city) else {
            var body = stay.json.object ?? JSONObject()
            body["hotel"] = .string(hotel.text)
            return try await site.askOfRooms(city, QuoteRequest.name, .object(body), nil).body
        }
        return try await site.own.read { connection in
            try LodgingRequest.refusing {
                let (offers, refusals) = try BookingDesk(at: now).quote(stay, at: hotel, connection)
                return ["offers": .array(offers.map(\.json)), "refusals": .array(refusals.map(\.json))]
            }
        }
    }

    struct Booked: Sendable {
        /// The booking, and the code by which its guests prove that it is theirs; or that its city has not answered whether there is one.
        let confirmation: RoomsElsewhere.Confirmation
        /// Whether it was made before, for the guests that were named then.
        let isRepeated: Bool
        let departure: UTCDate
        /// As its city has told it with the booking.
        let total: Money

        /// Until when the address of its page is good.
        var keyUntil: UTCTime { departure.adding(days: StayKey.daysAfter).start }
    }

    /// What an offer of this city is for; `nil` for one that cannot be read here.
    func offer(_ token: String, in city: CityID) async throws -> BookingOffer? {
        let now = now
        guard isOwn(city) else { return nil }
        return try await site.own.read { connection in
            do { return try BookingDesk(at: now).offer(token, connection) } catch let refusal as LodgingRefusal { throw refusal.problem }
        }
    }

    /// Books an offer.
    ///
    /// - Parameter wanted: as the traveller has seen it.
    func book(_ token: String, _ guests: BookingGuests, as wanted: RoomsElsewhere.Wanted, in city: CityID) async throws -> Booked {
        let now = now
        guard isOwn(city) else {
            let held = try await elsewhere.hold(token, as: wanted, in: city)
            let confirmation = try await elsewhere.confirm(held.id, guests, departure: wanted.stay.departure, in: city)
            let known = try await site.own.read { try BookingElsewhere.find(held.id, in: city, $0) }
            return Booked(
                confirmation: confirmation, isRepeated: held.expiresAt == nil, departure: known?.departure ?? wanted.stay.departure,
                total: known?.lastTold?.total ?? held.total)
        }
        do {
            let booking = try await ToldGuests(vault: site.vault, own: site.own, now: now).book(token, guests)
            let code = try await site.own.read { try BookingDesk(at: now).code(of: booking, $0).description }
            return Booked(
                confirmation: .booked(booking.id, code: code), isRepeated: booking.createdAt != now, departure: booking.departure,
                total: booking.total)
        } catch let refusal as LodgingRefusal { throw refusal.problem } catch PersonalFault.erased {
            throw Problem(.ruleViolated, "The guests of the booking were erased. Ask for a quote again, and book anew.")
        }
    }

    private var elsewhere: RoomsElsewhere { RoomsElsewhere(at: site, now: now) }
}
