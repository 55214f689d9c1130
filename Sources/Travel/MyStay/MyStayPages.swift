import FeatureKit
import Forum
import HTTPTypes
import Lodging
import Primitives
import Web

/// What a traveller sees of a booking of theirs.
struct MyStayPages {
    let localizer: Localizer
    /// What the address of the booking's page ends with.
    let key: String

    private var language: String { localizer.language.code }

    static let form = Form([
        .text("code", MyStayText.code, hint: MyStayText.codeHint(example: "7F2M-Q98R-TXKA-3D5W"), .code, isRequired: true),
        .text("mail", MyStayText.mail, .email, isRequired: true),
    ])

    func link(_ more: String...) -> Link { .to(["my-stay", key] + more) }

    static func alert(_ tone: Tone, _ title: Message, _ text: Message, _ localizer: Localizer) -> Banner {
        Banner(tone, label: localizer(title), title: localizer(title), text: localizer(text))
    }

    // MARK: Whose it is

    static func opening(_ state: FormState, _ localizer: Localizer) -> Page {
        Page(
            kicker: localizer(TravelText.title), heading: localizer(MyStayText.title), lede: localizer(MyStayText.lede),
            FormView(form, state, action: Link("/my-stay"), hidden: [], submit: localizer(MyStayText.openButton), localizer))
    }

    /// - Parameter city: in which the booking was.
    static func gone(from city: String, _ localizer: Localizer) -> Page {
        Page(
            kicker: localizer(MyStayText.title), heading: localizer(MyStayText.gone), lede: localizer(MyStayText.goneText(city: city)),
            LinkList(.plain, label: localizer(MyStayText.title), [.init(localizer(MyStayText.goneWay), Link("/my-stay"))]))
    }

    // MARK: The booking

    /// - Parameter hasCard: whether the registration card can be filled in beforehand.
    func stay(
        _ stay: MyStay, _ hotel: ShownHotel?, _ border: StayBorder?, nationalities: [Form.Field.Option], nationality: String, hasCard: Bool = false,
        _ banner: Banner?
    ) -> Page {
        Page(
            title: localizer(MyStayText.heading), kicker: localizer(MyStayText.title), heading: localizer(MyStayText.heading),
            lede: hotel.map { localizer(MyStayText.at(hotel: $0.hotel.name.text(in: language))) }, banner, facts(stay, hotel), ways(stay, hasCard),
            visa(stay, border, nationalities, nationality), StayLines.table(stay.lines, stay.total, localizer), history(stay)
        ).told(by: localizer.clock)
    }

    /// A booking whose city does not answer just now, as it was told last.
    ///
    /// - Parameter state: as far as is known here.
    func lastTold(_ stay: MyStay, _ hotel: ShownHotel?, _ state: BookingElsewhere.State, _ banner: Banner? = nil) -> Page {
        let isToBeGivenUp = state == .cancelling
        let title = isToBeGivenUp ? ElsewhereText.notKnown : ElsewhereText.silentTitle
        let items: [LinkList.Item?] = [
            .init(localizer(ElsewhereText.lookAgain), link()),
            stay.isOpen && !isToBeGivenUp ? .init(localizer(MyStayText.cancel), link("cancel")) : nil,
            stay.state.isLive && !isToBeGivenUp ? .init(localizer(MyStayText.calendar), link("calendar.ics")) : nil,
        ]
        return Page(
            title: localizer(MyStayText.heading), kicker: localizer(MyStayText.title), heading: localizer(MyStayText.heading),
            lede: hotel.map { localizer(MyStayText.at(hotel: $0.hotel.name.text(in: language))) },
            banner ?? Self.alert(.warning, title, BookingPages.unknown(state), localizer), facts(stay, hotel),
            Section("ways", localizer(MyStayText.ways), LinkList(.plain, label: localizer(MyStayText.ways), items.compactMap { $0 })),
            StayLines.table(stay.lines, stay.total, localizer),
            Facts(title: localizer(ElsewhereText.reference), [.init(localizer(ElsewhereText.reference), .code(stay.id.text))])
        ).told(by: localizer.clock)
    }

    private func facts(_ stay: MyStay, _ hotel: ShownHotel?) -> Facts {
        let state = TravelWords.state(stay.state.rawValue)
        var facts: [Facts.Fact] = [
            .init(localizer(TravelText.state), .tag(state.tone, localizer(state.name))),
            .init(
                localizer(TravelText.stay),
                .text(localizer(TravelText.stayDays(arrival: stay.stay.arrival, departure: stay.stay.departure))),
                note: localizer(TravelText.nights(nights: stay.stay.nights))),
            .init(localizer(MyStayText.guests), .text(TravelWords.people(stay.stay, localizer))),
        ]
        if let hotel {
            let zone = localizer(TravelText.localTime(zone: hotel.hotel.timeZone.text))
            facts.append(
                .init(
                    localizer(TravelText.hotel),
                    .foreign(hotel.hotel.name.text(in: language), link: TravelPages.link(to: hotel.id, of: hotel.city)),
                    note: hotel.hotel.address.text(in: language)))
            facts.append(.init(localizer(MyStayText.room), .foreign(hotel.name(of: stay.roomType, stay.ratePlan, in: language))))
            facts.append(.init(localizer(TravelText.checkIn), .text(hotel.hotel.checkIn.description), note: zone))
            facts.append(.init(localizer(TravelText.checkOut), .text(hotel.hotel.checkOut.description), note: zone))
        }
        facts.append(.init(localizer(StayPriceText.meals), .text(localizer(TravelWords.name(of: stay.meals)))))
        facts.append(.init(localizer(StayPriceText.total), .text(localizer.money(stay.total))))
        if stay.deposit.amount > 0, stay.isOpen { facts.append(.init(localizer(StayPriceText.deposit), .text(localizer.money(stay.deposit)))) }
        if let charge = stay.charge { facts.append(.init(localizer(TravelText.charge), .text(localizer.money(charge)))) }
        if stay.isOpen { facts.append(.init(localizer(StayPriceText.conditions), .text(localizer(free(stay))))) }
        return Facts(title: localizer(MyStayText.heading), facts)
    }

    private func days(_ stay: StayRequest) -> String { localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure)) }

    private func free(_ stay: MyStay) -> Message {
        stay.cancellation.lastFreeDay(arrival: stay.stay.arrival).map { StayPriceText.freeUntil(day: $0) } ?? StayPriceText.neverFree
    }

    private func ways(_ stay: MyStay, _ hasCard: Bool) -> (any Component)? {
        var items: [LinkList.Item] = hasCard ? [.init(localizer(StayCardText.way), link("card"))] : []
        if stay.isOpen {
            items += [
                .init(localizer(MyStayText.change), link("change")), .init(localizer(MyStayText.cancel), link("cancel")),
            ]
        }
        if stay.state.isLive { items.append(.init(localizer(MyStayText.calendar), link("calendar.ics"))) }
        guard !items.isEmpty else { return nil }
        return Section("ways", localizer(MyStayText.ways), LinkList(.plain, label: localizer(MyStayText.ways), items))
    }

    private func visa(_ stay: MyStay, _ border: StayBorder?, _ nationalities: [Form.Field.Option], _ nationality: String) -> Section? {
        guard stay.state == .confirmed, let border else { return nil }
        let form = Form([.select("nationality", MyStayText.visaNationality, nationalities, isRequired: true)])
        return Section(
            "visa", localizer(MyStayText.visaTitle), note: localizer(MyStayText.visaNote(country: border.country.text)),
            border.asked.map { asked in
                Details([
                    .init(localizer(MyStayText.visaAsked), [.tag(asked.tone, localizer(asked.name))]),
                    .init("", asked.changedOn.map { [.text(localizer(MyStayText.visaChanged(day: $0)))] } ?? []),
                    .init("", [.text(localizer(MyStayText.visaDetails), link: asked.details)]),
                ])
            },
            FormView(
                form, FormState(["nationality": [nationality]]), method: .get, action: link(), hidden: [],
                submit: localizer(MyStayText.visaButton), isQuiet: true, localizer))
    }

    private func history(_ stay: MyStay) -> DataTable? {
        guard !stay.events.isEmpty else { return nil }
        return DataTable(
            id: "history", title: localizer(MyStayText.history),
            columns: [.text(localizer(MyStayText.columnWhen)), .text(localizer(MyStayText.columnWhat))],
            rows: stay.events.reversed().map { event in
                [
                    Cell.time(localizer.dateAndTime(event.at), datetime: event.at.description).asHeader,
                    .text(localizer(Self.name(of: event))),
                ]
            }, empty: EmptyState(""))
    }

    private static func name(of event: MyStay.Event) -> Message {
        switch event.what {
        case Booking.State.held.rawValue: MyStayText.eventHeld
        case Booking.State.confirmed.rawValue: MyStayText.eventConfirmed
        case "changed": event.isByHotel ? MyStayText.eventChangedByHotel : MyStayText.eventChanged
        case Booking.State.cancelled.rawValue: event.isByHotel ? MyStayText.eventCancelledByHotel : MyStayText.eventCancelled
        case Booking.State.checkedIn.rawValue: MyStayText.eventCheckedIn
        case Booking.State.checkedOut.rawValue: MyStayText.eventCheckedOut
        case Booking.State.noShow.rawValue: MyStayText.eventNoShow
        default: MyStayText.eventOther
        }
    }

    private func crumbs(_ title: Message) -> Breadcrumbs {
        Breadcrumbs([(localizer(MyStayText.heading), link())], current: localizer(title), localizer)
    }

    // MARK: Changing

    /// - Parameter wanted: what was asked for, with its prices; `nil` where nothing was yet.
    func change(_ stay: MyStay, _ hotel: ShownHotel?, _ query: StayQuery, _ wanted: (stay: StayRequest, quote: ShownQuote)?, _ banner: Banner?)
        -> Page
    {
        Page(
            kicker: localizer(MyStayText.title), heading: localizer(MyStayText.changeTitle), lede: localizer(MyStayText.changeLede),
            crumbs(MyStayText.changeTitle), banner,
            wanted.map { offers(stay, hotel, $0.stay, $0.quote) },
            FormView(
                Form(TravelWords.stayFields), query.state, method: .get, action: link("change"), hidden: [],
                submit: localizer(MyStayText.changeShow), isQuiet: wanted != nil, localizer),
            wanted.flatMap { refusals(hotel, $0.quote) })
    }

    private func offers(_ booked: MyStay, _ hotel: ShownHotel?, _ wanted: StayRequest, _ quote: ShownQuote) -> Section {
        let rows = quote.offers.prefix(40).map { offer in
            let name = hotel?.name(of: offer.roomType, offer.ratePlan, in: language) ?? offer.roomType.text
            let isSame = offer.roomType == booked.roomType && offer.ratePlan == booked.ratePlan && wanted == booked.stay
            return ActionTable.Row(
                cells: [
                    .foreign(name), .text(localizer(TravelWords.name(of: offer.meals))),
                    .text(localizer(offer.lastFreeDay.map { StayPriceText.freeUntil(day: $0) } ?? StayPriceText.neverFree)),
                    .number(localizer.money(offer.total)), .number(isSame ? localizer(MyStayText.asItIs) : difference(booked.total, offer.total)),
                ],
                action: isSame ? nil : action(offer, wanted, name))
        }
        return Section(
            "offers", localizer(MyStayText.changeOffers), note: localizer(MyStayText.changeBooked(amount: localizer.money(booked.total))),
            ActionTable(
                columns: [
                    TravelText.columnRoom, StayPriceText.meals, TravelText.columnConditions, TravelText.columnPrice, MyStayText.columnDifference,
                ].map { localizer($0) }, rows: Array(rows), empty: EmptyState(localizer(MyStayText.changeNone)),
                label: localizer(MyStayText.changeOffers)))
    }

    private func action(_ offer: ShownQuote.Offer, _ wanted: StayRequest, _ name: String) -> ActionForm {
        ActionForm(
            link("change"),
            (wanted.query + [
                ("room", offer.roomType.text), ("plan", offer.ratePlan.text), ("total", String(offer.total.amount)),
                ("currency", offer.total.currency.code), ("change", UUIDv7(at: localizer.now).text),
            ]).map { FormView.Hidden($0.0, $0.1) }, localizer(MyStayText.changeTo),
            label: localizer(MyStayText.changeToLabel(room: name, amount: localizer.money(offer.total))))
    }

    /// Between prices of one hotel, which has one currency; of two, none is said.
    private func difference(_ now: Money, _ then: Money) -> String {
        guard now.currency == then.currency else { return localizer.money(then) }
        let change = then.amount - now.amount
        let amount = localizer.amount(abs(change), now.currency)
        return localizer(change == 0 ? MyStayText.same : change > 0 ? MyStayText.more(amount: amount) : MyStayText.less(amount: amount))
    }

    private func refusals(_ hotel: ShownHotel?, _ quote: ShownQuote) -> DataTable? {
        guard !quote.refusals.isEmpty else { return nil }
        return DataTable(
            id: "refusals", title: localizer(TravelText.refusals),
            columns: [.text(localizer(TravelText.refusalWhat)), .text(localizer(TravelText.refusalWhy))],
            rows: quote.refusals.prefix(40).map { refusal in
                let name = hotel?.name(of: refusal.roomType, refusal.ratePlan, in: language) ?? ""
                return [
                    Cell.foreign(name.isEmpty ? localizer(TravelText.hotel) : name).asHeader, .text(localizer(TravelWords.why(refusal))),
                ]
            }, empty: EmptyState(""))
    }

    // MARK: Giving up

    func cancel(_ stay: MyStay, _ hotel: ShownHotel?, _ banner: Banner?) -> Page {
        guard stay.isOpen, let charge = stay.chargeNow else {
            return Page(
                kicker: localizer(MyStayText.title), heading: localizer(MyStayText.cancelTitle), crumbs(MyStayText.cancelTitle),
                EmptyState(localizer(MyStayText.notOpen), action: (localizer(MyStayText.heading), link())))
        }
        let amount = localizer.money(charge)
        let last = stay.cancellation.lastFreeDay(arrival: stay.stay.arrival)
        let costs =
            charge.amount > 0
            ? MyStayText.cancelCosts(amount: amount) : last.map { MyStayText.cancelUntil(day: $0) } ?? MyStayText.cancelNothing
        return Page(
            kicker: localizer(MyStayText.title), heading: localizer(MyStayText.cancelTitle),
            lede: hotel.map { $0.hotel.name.text(in: language) + " · " + days(stay.stay) },
            crumbs(MyStayText.cancelTitle), banner,
            Section(
                "cancel", localizer(StayPriceText.conditions), Paragraphs(localizer(costs), localizer(MyStayText.cancelUndone)),
                ActionForm(
                    link("cancel"), [.init("charge", String(charge.amount))],
                    localizer(charge.amount > 0 ? MyStayText.cancelButtonCosts(amount: amount) : MyStayText.cancelButton), isMain: true),
                LinkList(.plain, label: localizer(MyStayText.keep), [.init(localizer(MyStayText.keep), link())])))
    }
}

/// What a stay costs, line by line.
enum StayLines {
    static func table(_ lines: [PriceLine], _ total: Money, _ localizer: Localizer) -> DataTable {
        DataTable(
            id: "lines", title: localizer(StayPriceText.lines),
            columns: [
                .text(localizer(StayPriceText.columnNight)), .text(localizer(StayPriceText.columnWhat)),
                .number(localizer(StayPriceText.columnAmount)),
            ],
            rows: lines.map { line in
                [
                    Cell.time(localizer.date(line.date), datetime: line.date.description).asHeader, .text(localizer(TravelWords.name(of: line.kind))),
                    .number(localizer.amount(line.amount, total.currency)),
                ]
            } + [[Cell.text(localizer(StayPriceText.total)).asHeader, .text(""), .number(localizer.money(total))]], empty: EmptyState(""))
    }
}
