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

    private static let place = [APIContract.Parameter.path("city", "A member of the forum.", .slug)]
    private static let hotel = place + [.path("hotel", "A hotel of that city.", .slug)]

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
            .post, "/api/v1/rooms/:city/bookings", needs: .public,
            APIContract(
                parameters: place, body: RoomsSchemas.booking,
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
        let answer = try await door(context).answeredQuote(stay, at: id, of: city)
        do throws(FieldError) { _ = try ShownQuote(answer) } catch {
            throw Problem(.unavailable, "\(city) has answered no offers that can be read. Ask again later.")
        }
        func known(_ name: String, _ members: [String]) -> JSON {
            let items = answer[name]?.array ?? []
            return .array(items.map { item in .object(members.reduce(into: JSONObject()) { $0[$1] = item[$1] }) })
        }
        return WebAnswer(json: [
            "offers": known("offers", RoomsSchemas.offerMembers), "refusals": known("refusals", RoomsSchemas.refusalMembers),
        ]).cached(.never)
    }

    // MARK: Booking

    private static func book(_ context: Context) async throws -> WebAnswer {
        let city = try context.parameter("city") { CityID($0) }
        let today = context.now.date
        let (token, stay, guests) = try await MyStayAPI.body(of: context.request) { fields throws(FieldError) in
            let stay = try StayRequest(fields)
            guard stay.isToCome(on: today) else {
                throw FieldError(path: "arrival", expected: "today or later", found: .string(stay.arrival.description))
            }
            // Without an address nobody could open the booking again.
            _ = try fields.string("mail", length: 3...254)
            return (try fields.string("offer", length: 1...BookingOffer.longest), stay, try BookingGuests(fields))
        }
        let members = try await context.tenant.database.read { try Ledger.members(after: "", limit: 5000, $0) }
        guard members.contains(where: { $0.city == city }) else { throw SiteRefusal.notFound }
        let (booked, isRepeated) = try await door(context).book(token, guests, for: stay, in: city)
        let key = try await StayDoor(context.tenant, at: context.now).key(
            .booking(booked.booking, city), until: stay.departure.adding(days: StayKey.daysAfter).start)
        var object = JSONObject([("city", .string(city.text)), ("booking", .string(booked.booking.text)), ("key", .string(key))])
        switch booked {
        case .booked(_, let code):
            object["code"] = .string(code)
            return WebAnswer.made(.object(object), isRepeated: isRepeated).cached(.personal)
        case .unknown: return WebAnswer(.accepted, json: .object(object)).cached(.personal)
        }
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
        let types = roomTypes.sorted { $0.key.text < $1.key.text }.map { id, type -> JSON in
            ["id": .string(id.text), "name": type.name.json, "adults": .integer(Int64(type.adults)), "children": .integer(Int64(type.children))]
        }
        let plans = ratePlans.sorted { $0.key.text < $1.key.text }.map { id, plan -> JSON in
            ["id": .string(id.text), "name": plan.name.json, "currency": .string(plan.currency.code), "meals": .string(plan.meals.rawValue)]
        }
        return ["city": .string(city.text), "hotel": HotelNotice.named(id.text, hotel.json), "roomTypes": .array(types), "ratePlans": .array(plans)]
    }
}

/// What programs are told when they choose a room and book it.
enum RoomsSchemas {
    static let offerMembers = [
        "offer", "roomType", "ratePlan", "lines", "total", "deposit", "includedVAT", "meals", "cancellation", "lastFreeDay", "left", "validUntil",
    ]
    static let refusalMembers = ["rule", "date", "roomType", "ratePlan", "bound"]

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
                .required("city", .slug), .required("booking", StaySchemas.uuid), .required("key", StaySchemas.key),
                .optional("code", .anyText(most: 64)),
            ],
            isOpen: false))
}
