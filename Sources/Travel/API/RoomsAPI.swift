import Envelope
import FeatureKit
import Federation
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// What a traveller's program does at any city's site without an account: choose a place, look at a hotel of any member, and book a room there.
enum RoomsAPI {
    typealias Context = TenantContext<any OfficeSite>

    private static let hotel: [APIContract.Parameter] = [
        .path("city", "A member of the forum.", .slug), .path("hotel", "A hotel of that city.", .slug),
    ]

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/places", needs: .public,
            APIContract(
                [
                    .query("region", "Only in this part of the world.", .words(WorldRegion.allCases.map(\.rawValue))),
                    .query("country", "Only in this country.", .country),
                ] + APIPage.parameters, answers: .json("Those with the most hotels first.", .page(of: RoomsSchemas.place))),
            "cities that have hotels, by region and country"
        ) { try await places($0) }
        routes.api(
            .get, "/api/v1/rooms/:city/:hotel", needs: .public, APIContract(hotel, answers: .json("As its city tells of it.", RoomsSchemas.hotel)),
            "a hotel of any member"
        ) { context in
            let (city, id) = try names(context)
            let shown = try await door(context).hotel(id, of: city)
            return WebAnswer(json: shown.json).cached(.never)
        }
        routes.api(
            .get, "/api/v1/rooms/:city/:hotel/offers", needs: .public,
            APIContract(
                hotel + StayRequest.parameters, answers: .json("What it offers, and why it does not offer the rest.", LodgingSchemas.quote)),
            "what a hotel of any member offers for a stay, asked of its city"
        ) { try await offers($0) }
        routes.api(
            .post, "/api/v1/rooms/:city/:hotel/bookings", needs: .public,
            APIContract(
                parameters: hotel, body: RoomsSchemas.booking,
                answers: [
                    .json(status: 200, "The offer was booked before, for the guests that were named then.", RoomsSchemas.booked),
                    .json(status: 201, "It is booked.", RoomsSchemas.booked),
                    .json(
                        status: 202, "The city has not answered; it is asked until it has. `GET /api/v1/my-stay/{key}` tells.", RoomsSchemas.booked),
                ]), "books an offer of any member's hotel, once however often it is sent"
        ) { try await book($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func door(_ context: Context) -> RoomDoor { RoomDoor(site: context.tenant, now: context.now) }

    private static func names(_ context: Context) throws -> (CityID, HotelID) {
        (try context.parameter("city") { CityID($0) }, try context.parameter("hotel") { HotelID($0) })
    }

    // MARK: Choosing

    private static func places(_ context: Context) async throws -> WebAnswer {
        let (page, request) = (try APIPage(context.request), context.request)
        var asked = PlacesAsked()
        asked.region = try request.value("region", "one of \(WorldRegion.allCases.map(\.rawValue).joined(separator: ", "))") {
            WorldRegion(rawValue: $0)
        }
        asked.country = try request.value("country", CountryCode.form) { CountryCode($0) }
        guard let first = page.after.isEmpty ? 0 : Int(page.after), first >= 0 else {
            throw SiteRefusal.badRequest("`after` must be the `next` of the page before.")
        }
        let found = asked.places(of: try await PlaceList.current(of: context.tenant.database, at: context.now))
        let next = found.count - page.limit > first ? String(first + page.limit) : nil
        return WebAnswer(json: APIPage.json(found.dropFirst(first).prefix(page.limit).map(\.json), next: next)).cached(.never)
    }

    private static func offers(_ context: Context) async throws -> WebAnswer {
        let (city, id) = try names(context)
        let stay = try StayRequest(context.request, today: context.now.date)
        // Whether there is such a hotel is known here; its city is asked for what it has.
        _ = try await door(context).hotel(id, of: city)
        let answer = try await AskedCity.asking(city, context) { try await door(context).answeredQuote(stay, at: id, of: city) }
        do throws(FieldError) {
            let quote = try ShownQuote(answer)
            let offers = try Fields(answer).elements("offers", count: 0...5000) { json, path throws(FieldError) in try Fields(json, path: path) }
            return WebAnswer(json: [
                "offers": .array(try zip(quote.offers, offers).map { offer, fields throws(FieldError) in try offer.json(fields) }),
                "refusals": .array(quote.refusals.map(\.json)),
            ]).cached(.never)
        } catch { throw Problem(.unavailable, "\(city) has answered no offers that can be read. Ask again later.") }
    }

    // MARK: Booking

    private static func book(_ context: Context) async throws -> WebAnswer {
        let (city, id) = try names(context)
        let today = context.now.date
        let (token, wanted, guests) = try await context.request.reading { fields throws(FieldError) in
            let stay = try StayRequest(fields)
            guard stay.isToCome(on: today) else {
                throw FieldError(path: "arrival", expected: "today or later", found: .string(stay.arrival.description))
            }
            // Without an address nobody could open the booking again.
            _ = try fields.string("mail", length: 3...254)
            let total = try fields.optionalPart("total") { json, path throws(FieldError) in try Money(json, path: path) }
            return (
                try fields.string("offer", length: 1...BookingOffer.longest), RoomsElsewhere.Wanted(stay, at: id, for: total),
                try fields.guests(of: stay)
            )
        }
        let door = door(context)
        _ = try await door.hotel(id, of: city)
        if let offer = try await door.offer(token, in: city) {
            guard offer.hotel == id else { throw SiteRefusal.badRequest("`offer` must be one of \(id): this one is of \(offer.hotel).") }
            let offered = offer.stay
            guard wanted.total == nil || wanted.total == offer.total else { throw LodgingRefusal(.priceChanged).problem }
            guard offered.isOfSameNights(as: wanted.stay) else {
                throw SiteRefusal.badRequest(
                    "`arrival` must be that of the offer, and so must `departure`, `adults` and `children`: it is for \(offered.arrival) to \(offered.departure)."
                )
            }
        }
        let booked = try await AskedCity.asking(city, context) { try await door.book(token, guests, as: wanted, in: city) }
        let booking = booked.confirmation.booking
        let key = try await StayDoor(context.tenant, at: context.now).key(.booking(booking, city), until: booked.keyUntil)
        var object = JSONObject([("city", .string(city.text)), ("booking", .string(booking.text)), ("key", .string(key))])
        object["departure"] = .string(booked.departure.description)
        switch booked.confirmation {
        case .booked(_, let code):
            object["code"] = .string(code)
            return WebAnswer.made(.object(object), isRepeated: booked.isRepeated).cached(.personal)
        case .unknown: return WebAnswer(.accepted, json: .object(object)).cached(.personal)
        }
    }
}

extension Fields {
    /// Who comes: no more than the room is asked for.
    func guests(of stay: StayRequest) throws(FieldError) -> BookingGuests {
        let guests = try BookingGuests(self)
        guard guests.guests.count <= stay.persons else {
            throw FieldError(
                path: path(of: "guests"), expected: "no more than the \(stay.persons) that the stay is for",
                found: .integer(Int64(guests.guests.count)))
        }
        return guests
    }
}

extension ShownQuote.Offer {
    /// - Parameter fields: as its city has answered it, of which pages show no more than the rest.
    fileprivate func json(_ fields: Fields) throws(FieldError) -> JSON {
        let cancellation = try fields.part("cancellation") { json, path throws(FieldError) in try CancellationPolicy(json, path: path) }
        var object = JSONObject([
            ("offer", .string(token)), ("roomType", .string(roomType.text)), ("ratePlan", .string(ratePlan.text)),
            ("lines", .array(lines.map(\.json))), ("total", total.json), ("deposit", deposit.json), ("includedVAT", .integer(includedVAT)),
            ("meals", .string(meals.rawValue)), ("cancellation", cancellation.json), ("left", .integer(Int64(left))),
            ("validUntil", .string(try fields.time("validUntil").description)),
        ])
        object["lastFreeDay"] = lastFreeDay.map { .string($0.description) }
        return .object(object)
    }
}

extension PlaceList.Place {
    fileprivate var json: JSON {
        var object = JSONObject([("city", .string(city.text)), ("name", name.json), ("country", .string(country.text))])
        object["region"] = region.map { .string($0.rawValue) }
        object["place"] = middle?.json
        object["hotels"] = .integer(Int64(hotels))
        return .object(object)
    }
}

extension ShownHotel {
    fileprivate var json: JSON {
        let types = roomTypes.filter { sold.roomTypes.contains($0.key) }.sorted { $0.key.text < $1.key.text }.map { id, type -> JSON in
            ["id": .string(id.text), "name": type.name.json, "adults": .integer(Int64(type.adults)), "children": .integer(Int64(type.children))]
        }
        let plans = ratePlans.filter { sold.ratePlans.contains($0.key) }.sorted { $0.key.text < $1.key.text }.map { id, plan -> JSON in
            ["id": .string(id.text), "name": plan.name.json, "currency": .string(plan.currency.code), "meals": .string(plan.meals.rawValue)]
        }
        return ["city": .string(city.text), "hotel": HotelNotice.named(id.text, hotel.json), "roomTypes": .array(types), "ratePlans": .array(plans)]
    }
}

/// What programs are told when they choose a room and book it.
enum RoomsSchemas {
    static let place = Schema.named(
        "PlaceWithHotels",
        .object(
            [
                .required("city", .slug), .required("name", .localized), .required("country", .country),
                .optional("region", .words(WorldRegion.allCases.map(\.rawValue))), .optional("place", LodgingSchemas.place),
                .required("hotels", .count),
            ], isOpen: false))

    static let hotel = Schema.named(
        "ShownHotel",
        .object(
            [
                .required("city", .slug), .required("hotel", LodgingSchemas.hotel),
                .required(
                    "roomTypes",
                    .list(
                        .object(
                            [.required("id", .slug), .required("name", .localized), .required("adults", .count), .required("children", .count)],
                            isOpen: false), most: 1000)),
                .required(
                    "ratePlans",
                    .list(
                        .object(
                            [
                                .required("id", .slug), .required("name", .localized), .required("currency", .anyText(most: 3)),
                                .required("meals", .words(RatePlan.Meals.allCases.map(\.rawValue))),
                            ], isOpen: false), most: 1000)),
            ], isOpen: false))

    static let booking = Schema.named("RoomBooking", StaySchemas.booking)
    static let booked = Schema.named(
        "BookedRoom",
        .object(
            [
                .required("city", .slug), .required("booking", StaySchemas.uuid), .required("key", StaySchemas.key), .required("departure", .date),
                .optional("code", .anyText(most: 64)),
            ],
            isOpen: false))
}
