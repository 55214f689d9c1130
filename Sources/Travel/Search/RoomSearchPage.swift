import Envelope
import HTTPTypes
import Lodging
import Primitives
import Web

/// The search for a room: what is asked, the hotels that have one, and why others have none.
struct RoomSearchPage {
    /// Fewer than so many found, and it is told why there are not more.
    private static let few = 5
    private static let mostMissing = 10

    let localizer: Localizer
    let places: PlaceList
    let request: WebRequest
    let state: FormState
    let search: RoomSearch?
    /// What the search has found.
    let found: RoomSearch.Result?
    /// Pictures that are here.
    let pictures: Set<Digest32>

    private var language: String { localizer.language.code }

    func page(_ index: LodgingIndex) -> Page {
        let list = search.flatMap { search in found.map { rooms(search, $0) } }
        var missing: Panel?
        if let search, let found, found.count < Self.few { missing = why(search, search.missing(index, most: Self.mostMissing)) }
        return Page(
            kicker: localizer(TravelText.step(step: 1)), heading: heading, lede: localizer(TravelText.lede),
            Panel(
                id: "search", title: localizer(StartText.search),
                FormView(
                    form, state, method: .get, action: Link("/stay"), hidden: [], submit: localizer(TravelText.searchButton), localizer),
                places.suggestions(localizer)),
            list, missing)
    }

    /// What is looked at, by its name.
    private var heading: String {
        let place = search.flatMap { search in
            search.city.flatMap { places.places[$0]?.name.text(in: language) } ?? search.region.map { localizer($0.name) }
                ?? search.country.map { localizer.country($0.text) }
        }
        return place.map { localizer(RoomSearchText.roomsIn(place: $0)) } ?? localizer(TravelText.title)
    }

    // MARK: What is asked

    private var form: Form {
        let choices = places.choices(localizer)
        return Form(sections: [
            .init(
                RoomSearchText.where,
                [
                    places.cityField("city", localizer),
                    .select("country", TravelText.country, choices.countries),
                    .select("region", RoomSearchText.region, places.regions.map { .init($0.rawValue, $0.name) }),
                ], isRow: true),
            .init(RoomSearchText.when, TravelWords.stayFields, isRow: true),
            .init(
                RoomSearchText.wishes, [FacilityWords.stars] + priceFields(choices), isRow: true, fold: .always,
                parts: [.init(FacilityText.title, FacilityWords.traits, fold: .always)]),
        ])
    }

    private func priceFields(_ choices: PlaceChoices.Words) -> [Form.Field] {
        let distances = RoomSearch.kilometres.map { Form.Field.Option(String($0), RoomSearchText.kilometres(distance: String($0))) }
        return [
            .select("within", RoomSearchText.within, distances), .select("currency", RoomSearchText.currency, choices.currencies),
            .integer("most", RoomSearchText.most, in: 1...1_000_000_000_000), FacilityWords.order,
            .checkbox("cultural", TravelText.cultural),
        ]
    }

    // MARK: What was found

    private func rooms(_ search: RoomSearch, _ found: RoomSearch.Result) -> RoomList {
        let asked = search.stay
        let stay = localizer(
            RoomSearchText.stay(
                arrival: asked.arrival, departure: asked.departure, nights: asked.nights, people: TravelWords.people(asked, localizer)))
        return RoomList(
            title: localizer(TravelText.found),
            notes: [localizer.sentences([stay, localizer(TravelText.foundCount(count: found.count))])] + beyond(found, search),
            rates: search.prices.note(localizer).map { ($0, Link("/rates")) },
            empty: EmptyState(localizer(found.tooDear + found.withoutRate > 0 ? RoomSearchText.noneAtPrice : TravelText.foundNone)),
            entries: found.shown.map { entry($0, search) }, pages: pages(search, found.count))
    }

    /// What a bound of the price leaves out.
    private func beyond(_ found: RoomSearch.Result, _ search: RoomSearch) -> [String] {
        var notes: [Message] = []
        if found.tooDear > 0 { notes.append(RoomSearchText.tooDear(count: found.tooDear)) }
        if found.withoutRate > 0, let currency = search.prices.currency {
            notes.append(RoomSearchText.withoutRate(count: found.withoutRate, currency: currency.code))
        }
        return notes.map { localizer($0) }
    }

    private func entry(_ found: RoomSearch.Found, _ search: RoomSearch) -> RoomList.Entry {
        let (hotel, value) = (found.hotel, found.hotel.hotel.hotel)
        var place = [places.names[hotel.city]?.text(in: language) ?? hotel.city.text]
        if let metres = found.metres { place.append(Self.distance(metres, localizer)) }
        if let stars = value.stars { place.append(localizer(RoomSearchText.stars(count: stars.count))) }
        let left = hotel.left >= 9 ? localizer(TravelText.leftMany) : localizer.integer(hotel.left)
        let photo = hotel.hotel.photos.first.flatMap { pictures.contains($0.picture.digest) ? ShownPicture($0, language).lazily : nil }
        return RoomList.Entry(
            name: value.name.text(in: language), picture: photo,
            link: Link.to(["stay", hotel.city.text, hotel.hotel.id.text], query: search.stay.query + search.prices.query), place: place,
            isCultural: value.isCultural(on: search.stay.arrival) ? localizer(TravelText.culturalBadge) : nil,
            room: hotel.roomName(in: language),
            left: localizer(RoomSearchText.left(rooms: left)), price: localizer.money(hotel.total), about: search.prices.text(hotel.total, localizer))
    }

    /// In kilometres, with one digit behind the point.
    static func distance(_ metres: Int, _ localizer: Localizer) -> String {
        let tenths = (metres + 50) / 100
        return localizer(RoomSearchText.distance(distance: "\(tenths / 10).\(tenths % 10)"))
    }

    private func pages(_ search: RoomSearch, _ count: Int) -> Pagination? {
        let next = search.first + RoomSearch.most
        guard search.first > 0 || next < count else { return nil }
        func link(_ from: Int) -> Link {
            var items = request.query.filter { $0.name != "from" }.prefix(60).map { (name: $0.name, value: $0.value) }
            if from > 0 { items.append((name: "from", value: String(from))) }
            return Link.query(items)
        }
        return Pagination(
            label: localizer(TravelText.found), first: search.first > 0 ? (localizer(RoomSearchText.firstPage), link(0)) : nil,
            next: next < count ? (localizer(RoomSearchText.nextPage), link(next)) : nil)
    }

    // MARK: What was not

    private func why(_ search: RoomSearch, _ missing: [MissingHotel]) -> Panel? {
        guard !missing.isEmpty else { return nil }
        return Panel(
            id: "missing", title: localizer(RoomSearchText.missing), note: localizer(RoomSearchText.missingNote),
            MissingList(entries: missing.map { hotel in entry(hotel, search) }))
    }

    private func entry(_ missing: MissingHotel, _ search: RoomSearch) -> MissingList.Entry {
        let (hotel, nights) = (missing.hotel, search.stay.nights)
        let ways = missing.arrivals.compactMap { arrival -> (String, Link)? in
            let departure = arrival.adding(days: nights)
            guard let stay = StayRequest(arrival: arrival, departure: departure, adults: search.stay.adults, children: search.stay.children) else {
                return nil
            }
            let link = Link.to(["stay", missing.city.text, hotel.id.text], query: stay.query + search.prices.query)
            return (localizer(TravelText.stayDays(arrival: arrival, departure: departure)), link)
        }
        return MissingList.Entry(
            name: hotel.hotel.name.text(in: language), city: places.names[missing.city]?.text(in: language) ?? missing.city.text,
            why: localizer(TravelWords.why(missing.refusal)), free: localizer(RoomSearchText.freeOn), ways: ways)
    }
}
