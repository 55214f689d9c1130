import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// What travellers see on their way to a room.
struct TravelPages {
    let localizer: Localizer
    /// Of the forum's cities.
    let names: [CityID: LocalizedText]

    private var language: String { localizer.language.code }

    func name(of city: CityID) -> String { names[city]?.text(in: language) ?? city.text }

    static func link(to hotel: HotelID, of city: CityID, _ stay: StayRequest? = nil) -> Link {
        Link.to(["stay", city.text, hotel.text], query: stay?.query ?? [])
    }

    private func kicker(_ step: Int) -> String { localizer(TravelText.step(step: step)) }

    private func left(_ rooms: Int) -> String { rooms >= 9 ? localizer(TravelText.leftMany) : localizer.integer(rooms) }

    // MARK: Step 2: the hotel

    /// What a page shows beside the hotel and its offers.
    struct HotelExtras {
        let prices: ShownPrices
        /// From the middle of its city, where both are known.
        let metres: Int?
        let photos: HotelPictures?
    }

    func hotel(_ hotel: ShownHotel, _ query: StayQuery, _ quote: ShownQuote?, _ banner: Banner?, _ extras: HotelExtras) -> Page {
        Page(
            kicker: kicker(2), heading: hotel.hotel.name.text(in: language), lede: hotel.hotel.summary?.text(in: language),
            Breadcrumbs([(localizer(TravelText.title), Link("/stay"))], current: hotel.hotel.name.text(in: language), localizer), banner,
            quote.flatMap { quote in query.stay.map { offers(hotel, $0, quote, extras.prices) } }, rates(extras.prices),
            facts(hotel, extras.metres), extras.photos, FacilityWords.panel(hotel.hotel, localizer),
            FormView(
                Form(TravelWords.stayFields), query.state, method: .get, action: Self.link(to: hotel.id, of: hotel.city),
                hidden: extras.prices.query.map { FormView.Hidden($0.0, $0.1) },
                submit: localizer(TravelText.searchButton), localizer), quote.flatMap { refusals(hotel, $0) })
    }

    private func offers(_ hotel: ShownHotel, _ stay: StayRequest, _ quote: ShownQuote, _ prices: ShownPrices) -> DataTable {
        var columns: [DataTable.Column] = [
            .text(localizer(TravelText.columnRoom)), .text(localizer(StayPriceText.meals)), .text(localizer(TravelText.columnConditions)),
            .number(localizer(TravelText.columnLeft)), .number(localizer(TravelText.columnPrice)),
        ]
        if let currency = prices.currency { columns.append(.number(currency.code)) }
        return DataTable(
            id: "offers", title: localizer(TravelText.offers), note: localizer(TravelText.offersNote(nights: stay.nights)), columns: columns,
            rows: quote.offers.prefix(60).map { offer($0, hotel, stay, prices) }, empty: EmptyState(localizer(TravelText.offersNone)), isStacked: true
        )
    }

    private func offer(_ offer: ShownQuote.Offer, _ hotel: ShownHotel, _ stay: StayRequest, _ prices: ShownPrices) -> [Cell] {
        let name = hotel.name(of: offer.roomType, offer.ratePlan, in: language)
        let query = stay.query + prices.query + [("room", offer.roomType.text), ("plan", offer.ratePlan.text)]
        var row: [Cell] = [
            Cell.foreign(name, link: Link.to(["stay", hotel.city.text, hotel.id.text, "book"], query: query)).asHeader,
            .text(localizer(TravelWords.name(of: offer.meals))), .text(conditions(offer.lastFreeDay)), .number(left(offer.left)),
            .number(localizer.money(offer.total)),
        ]
        if prices.currency != nil { row.append(.number(prices.text(offer.total, localizer) ?? localizer.money(offer.total))) }
        return row
    }

    /// The way to the rates by which prices are told in another currency.
    private func rates(_ prices: ShownPrices) -> LinkList? {
        prices.note(localizer).map { LinkList(.plain, label: localizer(RoomSearchText.currency), [.init($0, Link("/rates"))]) }
    }

    private func conditions(_ lastFreeDay: UTCDate?) -> String {
        localizer(lastFreeDay.map { StayPriceText.freeUntil(day: $0) } ?? StayPriceText.neverFree)
    }

    private func refusals(_ hotel: ShownHotel, _ quote: ShownQuote) -> DataTable? {
        guard !quote.refusals.isEmpty else { return nil }
        return DataTable(
            id: "refusals", title: localizer(TravelText.refusals),
            columns: [.text(localizer(TravelText.refusalWhat)), .text(localizer(TravelText.refusalWhy))],
            rows: quote.refusals.prefix(60).map { refusal in
                let name = hotel.name(of: refusal.roomType, refusal.ratePlan, in: language)
                return [
                    Cell.foreign(name.isEmpty ? hotel.hotel.name.text(in: language) : name).asHeader, .text(localizer(TravelWords.why(refusal))),
                ]
            }, empty: EmptyState(""))
    }

    private func facts(_ hotel: ShownHotel, _ metres: Int?) -> Facts {
        let value = hotel.hotel
        var facts: [Facts.Fact] = [
            .init(
                localizer(TravelText.columnCity), .foreign(name(of: hotel.city)), note: metres.map { RoomSearchPage.distance($0, localizer) }),
            .init(localizer(TravelText.address), .foreign(value.address.text(in: language))),
        ]
        if let stars = value.stars {
            // Nobody has given stars to what is made up.
            let text = value.isSynthetic ? RoomSearchText.stars(count: stars.count) : TravelText.starsBy(count: stars.count, by: stars.by)
            facts.append(.init(localizer(TravelText.stars), .text(localizer(text))))
        }
        if value.badge != nil { facts.append(.init(localizer(TravelText.hotel), .tag(.good, localizer(TravelText.culturalBadge)))) }
        let zone = localizer(TravelText.localTime(zone: value.timeZone.text))
        facts.append(.init(localizer(TravelText.checkIn), .text(value.checkIn.description), note: zone))
        facts.append(.init(localizer(TravelText.checkOut), .text(value.checkOut.description), note: zone))
        if let phone = value.contacts.phone { facts.append(.init(localizer(TravelText.phone), .code(phone))) }
        if value.isSynthetic { facts.append(.init(localizer(TravelText.hotel), .tag(.warning, localizer(TravelText.synthetic)))) }
        return Facts(title: localizer(TravelText.facts), facts)
    }
}
