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

/// A traveller's way to a room at any city's site: search, hotel, who comes, booked.
enum TravelRoutes {
    typealias Context = TenantContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/stay", needs: .public, query: StayQuery.names + RoomSearch.names, repeated: RoomSearch.repeated, "rooms of all cities for a stay"
        ) { try await search($0) }
        routes.on(.get, "/stay/:city/:hotel", needs: .public, query: StayQuery.names + ["currency"], "a hotel, and what it offers for a stay") {
            try await hotel($0)
        }
        routes.on(
            .get, "/stay/:city/:hotel/book", needs: .public, query: StayQuery.names + ["room", "plan", "currency"], "an offer, and who comes"
        ) { try await offer($0) }
        routes.on(
            .post, "/stay/:city/:hotel/book", needs: .public, query: StayQuery.names + ["room", "plan", "currency"], "books an offer"
        ) { try await book($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func door(_ context: Context) -> RoomDoor { RoomDoor(site: context.tenant, now: context.now) }

    private static func query(_ context: Context) -> StayQuery {
        StayQuery(context.request, proposal: context.now.date.adding(days: 14), today: context.now.date)
    }

    // MARK: Step 1

    private static func search(_ context: Context) async throws -> Page {
        let (request, localizer) = (context.request, context.localizer)
        let query = query(context)
        let places = try await PlaceList.current(of: context.tenant.database, at: context.now)
        let index = try await LodgingIndexes.index(of: context.tenant.database, at: context.now)
        var state = query.state(with: RoomSearch.names, of: request) { name, text in name == "city" ? places.shown(text, localizer) : text }
        if let most = request.query("most"), !most.isEmpty, Int(most) ?? 0 < 1 || ShownPrices(places.rates, request).currency == nil {
            state.refuse("most", RoomSearchText.badMost)
        }
        for name in RoomSearch.notUnderstood(request, places) {
            let isTyped = name == "city" && places.suggestions(localizer) != nil
            state.refuse(name, isTyped ? PlacesText.noCity : RoomSearchText.noChoice)
        }
        // Who has chosen a place alone is shown what it has on the days that the form proposes.
        let isOfPlace = ["city", "country", "region"].contains { request.query($0) != nil }
        let stay = query.stay ?? (isOfPlace ? query.proposed : nil)
        let search = stay.map { RoomSearch(request, $0, places) }
        let found = search.map { $0.find(index) }
        let here = try await ShownPicture.here((found?.shown ?? []).map { ($0.hotel.city, $0.hotel.hotel) }, at: context.tenant)
        let page = RoomSearchPage(
            localizer: localizer, places: places, request: request, state: state, search: search, found: found, pictures: here)
        return page.page(index).with(
            PageHead(description: localizer(TravelText.lede), query: search?.place ?? []))
    }

    // MARK: Step 2

    /// - Parameter attempt: why nothing was booked, after somebody has tried; where its city does not answer it is not asked once more.
    private static func hotel(_ context: Context, after attempt: Problem? = nil) async throws -> Page {
        let (city, id) = (try context.parameter("city") { CityID($0) }, try context.parameter("hotel") { HotelID($0) })
        let query = query(context)
        let seen = try await door(context).look(at: id, of: city, for: attempt?.code == .unavailable ? nil : query.stay)
        let places = try await PlaceList.current(of: context.tenant.database, at: context.now)
        let pages = TravelPages(localizer: context.localizer, names: places.names)
        let hotel = seen.hotel
        var (quote, trouble): (ShownQuote?, Banner?)
        switch seen.quote {
        case .success(let offered): quote = offered
        case .failure(let problem): trouble = refused(problem, context, isLooking: true)
        case nil: break
        }
        if let attempt { trouble = refused(attempt, context) }
        let photos = try await ShownPicture.pictures(of: hotel, seen.photos, at: context.tenant, context.localizer.language.code)
        let extras = TravelPages.HotelExtras(
            prices: ShownPrices(places.rates, context.request), metres: places.metres(from: hotel.hotel.place, of: city),
            photos: photos.isEmpty ? nil : HotelPictures(photos: photos))
        return pages.hotel(hotel, query, quote, trouble, extras).with(head(hotel, quote, photos, pages, places.countries[city], context))
    }

    /// What search engines are told of a hotel.
    private static func head(
        _ hotel: ShownHotel, _ quote: ShownQuote?, _ photos: [ShownPicture], _ pages: TravelPages, _ country: CountryCode?, _ context: Context
    ) -> PageHead {
        let (language, value) = (context.localizer.language.code, hotel.hotel)
        let url = context.request.origin.map { $0 + TravelPages.link(to: hotel.id, of: hotel.city).text }
        let images = photos.compactMap { photo in context.request.origin.flatMap { origin in photo.link.map { origin + $0.text } } }
        let data = HotelData(
            hotel: hotel, url: url, city: pages.name(of: hotel.city), country: country, language: language, images: images,
            synthetic: context.localizer(TravelText.synthetic), offers: quote?.offers ?? [])
        let address = "\(value.name.text(in: language)), \(value.address.text(in: language))"
        return PageHead(
            description: value.summary.map { String($0.text(in: language).prefix(300)) } ?? address, data: data.json,
            image: photos.first.flatMap { photo in
                photo.link.map { PageHead.Image($0, alt: photo.alt, width: photo.size.width, height: photo.size.height) }
            })
    }

    /// Why another city, or this one, does not do it.
    ///
    /// - Parameter isLooking: whether nobody has tried to book yet.
    private static func refused(_ problem: Problem, _ context: Context, isLooking: Bool = false) -> Banner {
        let pages = BookingPages(localizer: context.localizer)
        let refusal = (problem.members["refusal"]).flatMap { try? RateRefusal($0, path: "refusal") }
        let text: Message =
            if let refusal {
                TravelWords.why(refusal)
            } else {
                switch problem.code {
                case .unavailable, .internal, .rateLimited, .malformedPayload: isLooking ? TravelText.cityAwayLooking : TravelText.cityAway
                case .suspended, .revokedKey: TravelText.cityShutOut
                case .soldOut: StayPriceText.ruleOther
                case .expired, .holdExpired: StayPriceText.rulePriceChanged
                default: StayPriceText.ruleOther
                }
            }
        return isLooking ? pages.alert(.warning, TravelText.noPrices, text) : pages.alert(.bad, TravelText.notBooked, text)
    }

    // MARK: Step 3

    private struct Chosen {
        let hotel: ShownHotel
        let stay: StayRequest
        let offer: ShownQuote.Offer
    }

    /// - Returns: `nil` where it is not offered any more.
    private static func chosen(_ context: Context) async throws -> Chosen? {
        let (city, id) = (try context.parameter("city") { CityID($0) }, try context.parameter("hotel") { HotelID($0) })
        guard let stay = query(context).stay, let room = context.request.query("room"), let plan = context.request.query("plan") else {
            throw SiteRefusal.notFound
        }
        let hotel = try await door(context).hotel(id, of: city)
        let quote = try await door(context).quote(stay, at: id, of: city)
        guard let offer = quote.offers.first(where: { $0.roomType.text == room && $0.ratePlan.text == plan }) else { return nil }
        return Chosen(hotel: hotel, stay: stay, offer: offer)
    }

    private static func prices(_ context: Context) async throws -> ShownPrices {
        ShownPrices(try await PlaceList.current(of: context.tenant.database, at: context.now).rates, context.request)
    }

    private static func offer(_ context: Context) async throws -> Reply {
        do {
            guard let chosen = try await chosen(context) else { return .page(try await hotel(context), .ok) }
            return .page(
                BookingPages(localizer: context.localizer).book(
                    chosen.hotel, chosen.stay, chosen.offer, try await prices(context), FormState(), nil), .ok)
        } catch let problem as Problem where problem.code != .notFound { return .page(try await hotel(context), .ok) }
    }

    /// A page with its status. None is kept: an offer on it is one caller's alone.
    private enum Reply: WebContent {
        case page(Page, HTTPResponse.Status)

        func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
            switch self {
            case .page(let page, let status):
                var answer = page.answer(to: request, frame).cached(.never)
                answer.status = status
                return answer
            }
        }
    }

    // MARK: Step 4

    private static func book(_ context: Context) async throws -> Reply {
        try context.request.checkOrigin()
        let (city, pages) = (try context.parameter("city") { CityID($0) }, BookingPages(localizer: context.localizer))
        let form = try await context.request.form()
        let reading = TravelWords.guestForm(context.localizer).read(form)
        guard let stay = query(context).stay, let id = HotelID(try context.parameter("hotel")), let token = form["offer"].first else {
            throw SiteRefusal.notFound
        }
        var state = reading.state
        var trouble: Problem?
        if state.isSound {
            do {
                let guests = try TravelWords.guests(reading.json, context.localizer.language)
                let seen = form["total"].first.flatMap { Int64($0) }.flatMap { amount in
                    form["currency"].first.flatMap { Currency($0) }.flatMap { Money(amount: amount, currency: $0) }
                }
                let booked = try await door(context).book(token, guests, as: .init(stay, at: id, for: seen), in: city)
                let booking = booked.confirmation.booking
                let key = try await StayDoor(context.tenant, at: context.now).key(.booking(booking, city), until: booked.keyUntil)
                switch booked.confirmation {
                case .booked(_, let code):
                    let hotel = try await door(context).hotel(id, of: city)
                    return .page(pages.booked(hotel, stay, booked, seen: seen, key: key, code: code), .ok)
                case .unknown: return .page(pages.notKnown(key: key, booking, .asked), .accepted)
                }
            } catch let error as FieldError { state = reading.refused(error) } catch let problem as Problem { trouble = problem }
        }
        guard trouble?.code != .unavailable, let chosen = try? await chosen(context) else {
            return .page(try await hotel(context, after: trouble), trouble?.code == .unavailable ? .serviceUnavailable : .unprocessableContent)
        }
        let banner = trouble.map { refused($0, context) }
        return .page(pages.book(chosen.hotel, chosen.stay, chosen.offer, try await prices(context), state, banner), .unprocessableContent)
    }
}
