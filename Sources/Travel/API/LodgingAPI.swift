import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Hotels, prices and the search for rooms, for programs. Reading alone: ``RoomsAPI`` books.
enum LodgingAPI {
    typealias Context = TenantContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels", needs: .public,
            APIContract(APIPage.parameters, answers: .json("Hotels of this city, by their names.", .page(of: LodgingSchemas.hotel))),
            "hotels of this city"
        ) { try await hotels($0) }
        routes.api(
            .get, "/api/v1/hotels/:hotel/offers", needs: .public,
            APIContract(
                [.path("hotel", "A hotel of this city.", .slug)] + StayRequest.parameters,
                answers: .json("What it offers, the cheapest first, and why it does not offer the rest.", LodgingSchemas.quote)),
            "what a hotel of this city offers for a stay"
        ) { try await offers($0) }
        routes.api(
            .get, "/api/v1/rooms", needs: .public, APIContract(searchParameters + StayRequest.parameters + APIPage.parameters, answers: found),
            "rooms of all members' hotels for a stay, from what they tell on the board"
        ) { try await rooms($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: This city's

    private static func hotels(_ context: Context) async throws -> WebAnswer {
        let page = try APIPage(context.request)
        let items = try await context.tenant.own.read { connection in
            try HotelTables.hotels(after: page.after, limit: page.limit + 1, connection).map { id, kept in
                (id: id.text, isOpen: kept.isOffered, json: HotelNotice.named(id.text, kept.value.json))
            }
        }
        let hasMore = items.count > page.limit
        let shown = items.prefix(page.limit)
        return WebAnswer(json: APIPage.json(shown.filter(\.isOpen).map(\.json), next: hasMore ? shown.last?.id : nil)).cached(.revalidated).tagged(
            for: context.request)
    }

    private static func offers(_ context: Context) async throws -> WebAnswer {
        guard let hotel = HotelID(try context.parameter("hotel")) else { throw SiteRefusal.notFound }
        let (stay, now) = (try StayRequest(context.request), context.now)
        let (offers, refusals) = try await context.tenant.own.read { connection in
            do { return try BookingDesk(at: now).quote(stay, at: hotel, connection) } catch let refusal as LodgingRefusal { throw refusal.problem }
        }
        return WebAnswer(json: ["offers": .array(offers.map(\.json)), "refusals": .array(refusals.map(\.json))]).cached(.never)
    }

    // MARK: Everybody's

    private static let searchParameters: [APIContract.Parameter] = [
        .query("city", "Only of this member.", .slug), .query("country", "Only of members in this country.", .country),
        .query("region", "Only of members in this part of the world.", .words(WorldRegion.allCases.map(\.rawValue))),
        .query("facility", "What the hotel must have; given once for each.", .list(.words(Hotel.Facility.allCases.map(\.rawValue)), most: 100)),
        .query(
            "family", "What it must have for families; given once for each.", .list(.words(Hotel.FamilyFacility.allCases.map(\.rawValue)), most: 100)),
        .query("cultural", "Only hotels with the forum's badge.", .words(["yes"])), .query("stars", "So many at least.", .integer(1...5)),
        .query(
            "currency",
            "In which prices are told besides, by the secretariat's reference rates, by which they are compared in any case; a hotel whose currency has none comes last, without `about`.",
            .text(pattern: "^[A-Z]{3}$", example: "KZT")),
        .query("most", "What the whole stay may cost, in whole units of `currency`, which has to be said then.", .integer(1...1_000_000_000_000)),
        .query("within", "So many kilometres at most from the middle of its city.", .integer(1...100)),
        .query("order", "By what the list is ordered; the price where it is not said.", .words(orders)),
    ]

    private static let orders = LodgingSearch.Order.allCases.map(\.rawValue) + [RoomSearch.byDistance]

    /// Fewer than so many found, and it is told why there are not more, as on the page.
    private static let few = 5
    private static let mostMissing = 10

    private static let found = APIContract.Answer.json(
        """
        Each hotel with the cheapest that it has for the stay, as it was told last; its city is asked before anybody books. Where fewer than \(few) \
        have anything, `missing` says of others why not, and when they have. With `most`, `tooDear` counts hotels that have a room for more, and \
        `withoutRate` those whose currency has no rate.
        """,
        .object(
            [
                .required("items", .list(LodgingSchemas.found, most: APIPage.largestLimit)), .required("next", .nullable(.anyText(most: 1024))),
                .optional("tooDear", .integer(1...1_000_000)), .optional("withoutRate", .integer(1...1_000_000)),
                .optional("missing", .list(LodgingSchemas.missing, most: mostMissing)),
            ], isOpen: false))

    private static func rooms(_ context: Context) async throws -> WebAnswer {
        let (page, request, now) = (try APIPage(context.request), context.request, context.now)
        let stay = try StayRequest(request, today: now.date)
        let places = try await PlaceList.current(of: context.tenant.database, at: now)
        try check(request, places)
        guard let first = page.after.isEmpty ? 0 : Int(page.after), first >= 0 else {
            throw SiteRefusal.badRequest("`after` must be the `next` of the page before.")
        }
        let search = RoomSearch(request, stay, places)
        let index = try await LodgingIndexes.index(of: context.tenant.database, at: now)
        let found = search.find(index, after: first, most: page.limit)
        let rows = found.shown.map { $0.hotel.json(on: stay.arrival, about: search.prices.about($0.hotel.total), metres: $0.metres) }
        let next = found.count - page.limit > first ? String(first + page.limit) : nil
        var answer = APIPage.json(rows, next: next).object ?? JSONObject()
        if found.tooDear > 0 { answer["tooDear"] = .integer(Int64(found.tooDear)) }
        if found.withoutRate > 0 { answer["withoutRate"] = .integer(Int64(found.withoutRate)) }
        if found.count < few { answer["missing"] = .array(search.missing(index, most: mostMissing).map(\.json)) }
        return WebAnswer(json: .object(answer)).cached(.never)
    }

    /// What is not understood is refused: a program would not see that it was left out.
    private static func check(_ request: WebRequest, _ places: PlaceList) throws {
        if let city = try request.value("city", CityID.form, { CityID($0) }), places.names[city] == nil {
            throw SiteRefusal.badRequest("`city` must be a member of the forum; /api/v1/members lists them.")
        }
        _ = try request.value("country", CountryCode.form) { CountryCode($0) }
        _ = try request.value("region", "one of \(WorldRegion.allCases.map(\.rawValue).joined(separator: ", "))") { WorldRegion(rawValue: $0) }
        _ = try request.values("facility", "a facility") { Hotel.Facility(rawValue: $0) }
        _ = try request.values("family", "a facility for families") { Hotel.FamilyFacility(rawValue: $0) }
        _ = try request.value("cultural", "yes") { $0 == "yes" ? true : nil }
        _ = try request.number("stars", in: 1...5)
        _ = try request.number("within", in: 1...100, " of kilometres")
        _ = try request.value("order", orders.joined(separator: ", ")) { orders.contains($0) ? $0 : nil }
        let currency = try request.value("currency", Currency.form) { Currency($0) }
        guard try request.number("most", in: 1...1_000_000_000_000) != nil, currency == nil else { return }
        throw SiteRefusal.badRequest("`most` needs `currency`: in which money the stay may cost so much.")
    }
}

extension MissingHotel {
    var json: JSON {
        [
            "city": .string(city.text), "hotel": .string(hotel.id.text), "name": hotel.hotel.name.json, "refusal": refusal.json,
            "arrivals": .array(arrivals.map { .string($0.description) }),
        ]
    }
}

extension FoundHotel {
    /// - Parameters:
    ///   - about: what it costs in a currency that was asked for, where there is a rate.
    ///   - metres: from the middle of its city, where both are known.
    func json(on day: UTCDate, about: Money? = nil, metres: Int? = nil) -> JSON {
        var object = JSONObject([("city", .string(city.text)), ("hotel", .string(hotel.id.text)), ("name", hotel.hotel.name.json)])
        object["place"] = hotel.hotel.place?.json
        object["stars"] = hotel.hotel.stars.map { .integer(Int64($0.count)) }
        object["cultural"] = .boolean(hotel.hotel.isCultural(on: day))
        object["synthetic"] = .boolean(hotel.hotel.isSynthetic)
        object["roomType"] = .string(roomType.text)
        object["ratePlan"] = .string(ratePlan.text)
        object["total"] = total.json
        object["about"] = about?.json
        object["metres"] = metres.map { .integer(Int64($0)) }
        object["left"] = .integer(Int64(left))
        return .object(object)
    }
}
