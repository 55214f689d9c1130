import FeatureKit
import Lodging
import Primitives
import StrictJSON
import Web

/// What travellers see when they book, and of what they have booked.
struct BookingPages {
    let localizer: Localizer

    private var language: String { localizer.language.code }

    func alert(_ tone: Tone, _ title: Message, _ text: Message) -> Banner {
        Banner(tone, label: localizer(title), title: localizer(title), text: localizer(text))
    }

    // MARK: Step 3: who comes

    func book(_ hotel: ShownHotel, _ stay: StayRequest, _ offer: ShownQuote.Offer, _ state: FormState, _ banner: Banner?) -> Page {
        let name = hotel.hotel.name.text(in: language)
        let steps = [(localizer(TravelText.title), Link("/stay")), (name, TravelPages.link(to: hotel.id, of: hotel.city, stay))]
        return Page(
            kicker: localizer(TravelText.step(step: 3)), heading: localizer(TravelText.bookTitle),
            lede: name + " · " + hotel.name(of: offer.roomType, offer.ratePlan, in: language),
            Breadcrumbs(steps, current: localizer(TravelText.bookTitle), localizer), banner,
            Facts(
                title: localizer(TravelText.stay),
                [
                    .init(
                        localizer(TravelText.stay), .text(localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure))),
                        note: localizer(TravelText.nights(nights: stay.nights))),
                    .init(
                        localizer(TravelText.total), .text(localizer.money(offer.total)),
                        note: offer.includedVAT == 0
                            ? nil : localizer(TravelText.includedVat(amount: localizer.amount(offer.includedVAT, offer.total.currency)))),
                    .init(localizer(TravelText.deposit), .text(localizer.money(offer.deposit))),
                    .init(localizer(TravelText.meals), .text(localizer(TravelWords.name(of: offer.meals)))),
                    .init(
                        localizer(TravelText.conditions),
                        .text(localizer(offer.lastFreeDay.map { TravelText.freeUntil(day: $0) } ?? TravelText.neverFree))),
                ]),
            FormView(
                TravelWords.guestForm, state,
                action: Link.to(
                    ["stay", hotel.city.text, hotel.id.text, "book"],
                    query: stay.query + [("room", offer.roomType.text), ("plan", offer.ratePlan.text)]),
                hidden: [.init("offer", offer.token)], submit: localizer(TravelText.bookButton), localizer),
            lines(offer.lines, offer.total))
    }

    private func lines(_ lines: [PriceLine], _ total: Money) -> DataTable {
        DataTable(
            id: "lines", title: localizer(TravelText.lines),
            columns: [
                .text(localizer(TravelText.columnNight)), .text(localizer(TravelText.columnWhat)), .number(localizer(TravelText.columnAmount)),
            ],
            rows: lines.map { line in
                [
                    Cell.time(localizer.date(line.date), datetime: line.date.description).asHeader, .text(localizer(TravelWords.name(of: line.kind))),
                    .number(localizer.amount(line.amount, total.currency)),
                ]
            } + [[Cell.text(localizer(TravelText.total)).asHeader, .text(""), .number(localizer.money(total))]], empty: EmptyState(""))
    }

    // MARK: Step 4: booked

    func booked(_ hotel: ShownHotel, _ stay: StayRequest, _ id: UUIDv7, code: String) -> Page {
        let link = Link.to(["stay", "booking", hotel.city.text, id.text])
        return Page(
            kicker: localizer(TravelText.step(step: 4)), heading: localizer(TravelText.booked), lede: localizer(TravelText.bookedLede),
            Facts(
                title: localizer(TravelText.bookTitle),
                [
                    .init(localizer(TravelText.code), .code(code), note: localizer(TravelText.codeNote)),
                    .init(localizer(TravelText.hotel), .foreign(hotel.hotel.name.text(in: language))),
                    .init(
                        localizer(TravelText.stay), .text(localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure)))),
                ]), LinkList(.plain, label: localizer(TravelText.toBooking), [.init(localizer(TravelText.toBooking), link)]))
    }

    // MARK: Afterwards

    /// - Parameter status: as `lodging.status` answers it.
    func booking(_ id: UUIDv7, of city: CityID, _ hotel: ShownHotel?, _ status: Fields, _ banner: Banner?) throws -> Page {
        let state = TravelWords.state(try status.string("state"))
        let stay = try StayRequest(status.fields("stay"))
        let total = try Money(status.required("total"), path: "total")
        var facts: [Facts.Fact] = [
            .init(localizer(TravelText.state), .tag(state.tone, localizer(state.name))),
            .init(localizer(TravelText.hotel), .foreign(try hotel?.hotel.name.text(in: language) ?? status.string("hotel"))),
            .init(
                localizer(TravelText.stay), .text(localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure))),
                note: localizer(TravelText.nights(nights: stay.nights))),
            .init(localizer(TravelText.total), .text(localizer.money(total))),
        ]
        if let charge = try status.optionalMoney("charge") { facts.append(.init(localizer(TravelText.charge), .text(localizer.money(charge)))) }
        let lines = try status.elements("lines", count: 0...1000) { json, path throws(FieldError) in try PriceLine(json, path: path) }
        let isOpen = try status.string("state") == Booking.State.confirmed.rawValue
        let cancellation = try CancellationPolicy(status.required("cancellation"), path: "cancellation")
        let free = cancellation.lastFreeDay(arrival: stay.arrival).map { TravelText.freeUntil(day: $0) } ?? TravelText.neverFree
        return Page(
            kicker: localizer(TravelText.title), heading: localizer(TravelText.bookTitle), lede: nil, banner,
            Facts(title: localizer(TravelText.bookTitle), facts),
            isOpen
                ? Section(
                    "cancel", localizer(TravelText.cancelTitle), note: localizer(free) + " " + localizer(TravelText.cancelNote),
                    ActionForm(Link.to(["stay", "booking", city.text, id.text, "cancel"]), [], localizer(TravelText.cancelButton)))
                : nil, self.lines(lines, total))
    }
}
