import FeatureKit
import Forum
import Guests
import HTTPTypes
import Lodging
import Primitives
import Web

/// What a traveller sees of a journey: its rooms stop by stop, how each stands, and what can be done.
struct JourneyRoomPages {
    /// A stop as it is shown.
    struct Stop {
        let leg: Journey.Leg
        /// `nil` where none is chosen, or its city tells of it no more.
        let hotel: ShownHotel?
        /// The address of its own page, once it is booked.
        let key: String?
        /// How the booking stands at its city, as far as is known here; `nil` where there is none.
        let standing: BookingElsewhere.State?
        /// Whether the registration card can be filled in.
        var hasCard = false
    }

    let localizer: Localizer
    /// What the address of the journey's page ends with.
    let key: String
    let nationality: CountryCode?
    let prices: ShownPrices
    /// Of which there are rates.
    let currencies: [Form.Field.Option]
    /// Of the forum's cities.
    let names: [CityID: LocalizedText]

    /// What goes from page to page, and is not kept with the journey.
    static let asked = ["nationality", "currency"]

    private var language: String { localizer.language.code }
    private var asked: [(String, String)] { (nationality.map { [("nationality", $0.text)] } ?? []) + prices.query }
    var hidden: [FormView.Hidden] { asked.map { .init($0.0, $0.1) } }

    func link(_ more: String...) -> Link { .to(["journeys", key] + more, query: asked) }
    func name(of city: CityID) -> String { names[city]?.text(in: language) ?? city.text }

    private func alert(_ tone: Tone, _ title: Message, _ text: Message) -> Banner {
        Banner(tone, label: localizer(JourneyRoomsText.heading), title: localizer(title), text: localizer(text))
    }

    static func asking(_ form: Stack, _ localizer: Localizer) -> Page {
        Page(
            kicker: localizer(TravelText.title), heading: localizer(JourneyRoomsText.title), lede: localizer(JourneyRoomsText.lede), form)
    }

    // MARK: The journey

    func show(_ journey: Journey, _ stops: [Stop], _ visas: JourneyReport?, _ form: FormState?, isStale: Bool) -> Page {
        Page(
            title: localizer(JourneyRoomsText.heading), kicker: localizer(JourneyRoomsText.title), heading: localizer(JourneyRoomsText.heading),
            lede: nil, isStale ? alert(.warning, JourneyRoomsText.notDone, JourneyRoomsText.notNow) : nil, banner(journey), table(journey, stops),
            journey.canBeChosen && journey.isComplete ? holding : nil, journey.state == .held ? booking(form) : nil, visa(journey, visas), currency)
    }

    private func banner(_ journey: Journey) -> Banner? {
        switch journey.state {
        case .planned:
            return journey.isComplete ? nil : alert(.warning, JourneyRoomsText.incomplete, JourneyRoomsText.incompleteText)
        case .held:
            return journey.holdsEnd.map { alert(.good, JourneyRoomsText.held(time: $0), JourneyRoomsText.heldText) }
        case .holding, .confirming, .releasing: return alert(.warning, JourneyRoomsText.working, JourneyRoomsText.workingText)
        case .confirmed: return alert(.good, JourneyRoomsText.confirmed, JourneyRoomsText.confirmedText)
        case .released:
            guard let leg = journey.legs.first(where: { $0.refusal != nil }), let refusal = leg.refusal else {
                return alert(.neutral, JourneyRoomsText.released, JourneyRoomsText.releasedText)
            }
            let why = JourneyRoomsText.releasedWhy(city: name(of: leg.city), why: Self.why(refusal))
            return alert(.bad, JourneyRoomsText.released, why)
        }
    }

    private static func why(_ refusal: LegRefusal) -> Message {
        switch refusal {
        case .rule(let rule): TravelWords.why(rule)
        case .away: JourneyRoomsText.whyAway
        case .holdOver: JourneyRoomsText.whyOver
        case .other: JourneyRoomsText.whyOther
        }
    }

    private func table(_ journey: Journey, _ stops: [Stop]) -> Section {
        let rows = stops.map { stop in
            ActionTable.Row(
                cells: [
                    .foreign(name(of: stop.leg.city)), .text(days(stop.leg.stay)), room(stop), state(stop),
                    .number(stop.leg.total.map { localizer.money($0) } ?? "–"),
                ] + about(stop.leg.total), action: nil)
        }
        let links = stops.flatMap { stop -> [LinkList.Item] in
            if let key = stop.key { return ways(stop, key) }
            guard journey.canBeChosen else { return [] }
            return [.init(localizer(JourneyRoomsText.chooseFor(city: name(of: stop.leg.city))), link("legs", String(stop.leg.number + 1)))]
        }
        let isWorking = [.holding, .confirming, .releasing].contains(journey.state)
        let again = isWorking ? [LinkList.Item(localizer(JourneyRoomsText.again), link())] : []
        return Section(
            "legs", localizer(JourneyRoomsText.legs), note: localizer(JourneyRoomsText.legsNote),
            ActionTable(
                columns: [
                    JourneyRoomsText.columnStop, JourneyRoomsText.columnDays, JourneyRoomsText.columnHotel, JourneyRoomsText.columnState,
                    JourneyRoomsText.columnPrice,
                ].map { localizer($0) } + (prices.currency.map { [$0.code] } ?? []), rows: rows, empty: EmptyState(""),
                label: localizer(JourneyRoomsText.legs)),
            Details([.init(localizer(JourneyRoomsText.total), totals(journey).map { .number(localizer.money($0)) } + sum(journey))]),
            prices.note(localizer).map { LinkList(.plain, label: localizer(RoomSearchText.currency), [.init($0, Link("/rates"))]) },
            LinkList(.plain, label: localizer(JourneyRoomsText.choose), links + again))
    }

    /// What can be done with a stop that is booked.
    private func ways(_ stop: Stop, _ key: String) -> [LinkList.Item] {
        let city = name(of: stop.leg.city)
        let stay = LinkList.Item(localizer(JourneyRoomsText.toStayIn(city: city)), .to(["my-stay", key]))
        return stop.hasCard ? [stay, .init(localizer(JourneyRoomsText.cardIn(city: city)), .to(["my-stay", key, "card"]))] : [stay]
    }

    /// One for each currency: what is paid where.
    private func totals(_ journey: Journey) -> [Money] {
        var sums: [String: Money] = [:]
        for total in journey.legs.compactMap(\.total) {
            let sum = sums[total.currency.code].map(\.amount) ?? 0
            sums[total.currency.code] = Money(amount: sum + total.amount, currency: total.currency)
        }
        return sums.values.sorted { $0.currency.code < $1.currency.code }
    }

    /// What a price is in the currency that is wanted; no cell where none is.
    func about(_ price: Money?) -> [Cell] {
        guard prices.currency != nil else { return [] }
        return [.number(price.map { prices.text($0, localizer) ?? localizer.money($0) } ?? "–")]
    }

    /// All stops in the currency that is wanted; nothing where it says no more than the sums above, or cannot be said.
    private func sum(_ journey: Journey) -> [Cell] {
        let totals = totals(journey)
        let abouts = totals.compactMap { prices.about($0) }
        guard let currency = prices.currency, totals.contains(where: { $0.currency != currency }), abouts.count == totals.count,
            let sum = Money(amount: abouts.reduce(0) { $0 + $1.amount }, currency: currency)
        else { return [] }
        return [.number(localizer(RoomSearchText.about(amount: localizer.money(sum))))]
    }

    private func days(_ stay: StayRequest) -> String { localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure)) }

    private func room(_ stop: Stop) -> Cell {
        guard let room = stop.leg.room else { return .text(localizer(JourneyRoomsText.none)) }
        guard let hotel = stop.hotel else { return .foreign(room.hotel.text) }
        let name = hotel.hotel.name.text(in: language) + ", " + hotel.name(of: room.roomType, nil, in: language)
        return .foreign(name, link: TravelPages.link(to: hotel.id, of: hotel.city, stop.leg.stay))
    }

    private func state(_ stop: Stop) -> Cell {
        // A booking has a life of its own behind the journey: it is used, given up, or lost.
        switch stop.standing {
        case .some(let standing) where Booking.State(rawValue: standing.rawValue) != nil:
            let (tone, name) = TravelWords.state(standing.rawValue)
            return .tag(tone, localizer(name))
        case .notMade, .lost: return .tag(.bad, localizer(JourneyRoomsText.stateRefused))
        case .asked, .cancelling, .some, nil: return state(stop.leg)
        }
    }

    private func state(_ leg: Journey.Leg) -> Cell {
        switch leg.state {
        case .open: .tag(.neutral, localizer(JourneyRoomsText.stateOpen))
        case .offered: .tag(.warning, localizer(JourneyRoomsText.stateOffered))
        case .held: .tag(.warning, localizer(JourneyRoomsText.stateHeld))
        case .confirmed: .tag(.good, localizer(JourneyRoomsText.stateConfirmed))
        case .released: .tag(.neutral, localizer(JourneyRoomsText.stateReleased))
        case .refused: .tag(.bad, localizer(JourneyRoomsText.stateRefused))
        }
    }

    // MARK: What can be done

    private var holding: Section {
        Section(
            "hold", localizer(JourneyRoomsText.hold), note: localizer(JourneyRoomsText.holdNote),
            ActionForm(link("hold"), hidden, localizer(JourneyRoomsText.hold), isMain: true))
    }

    private func booking(_ state: FormState?) -> Section {
        let fresh = FormState(nationality.map { ["nationality": [$0.text]] } ?? [:])
        return Section(
            "book", localizer(JourneyRoomsText.book),
            FormView(
                TravelWords.guestForm(localizer), state ?? fresh, action: link("confirm"), hidden: [], submit: localizer(JourneyRoomsText.book),
                localizer), ActionForm(link("release"), hidden, localizer(JourneyRoomsText.giveUp)))
    }

    private var currency: Section? {
        guard !currencies.isEmpty else { return nil }
        return Section(
            "currency", localizer(RoomSearchText.currency),
            FormView(
                Form([.select("currency", RoomSearchText.currency, currencies)]), FormState(["currency": [prices.currency?.code ?? ""]]),
                method: .get,
                action: .to(["journeys", key]), hidden: nationality.map { [.init("nationality", $0.text)] } ?? [],
                submit: localizer(MyStayText.changeShow), isQuiet: true, localizer))
    }

    private func visa(_ journey: Journey, _ report: JourneyReport?) -> Section {
        let form = Form([
            .select("nationality", JourneyRoomsText.nationality, TravelWords.countries(Set(CountryCode.all), localizer), isRequired: true)
        ])
        let ask = FormView(
            form, FormState(["nationality": [nationality?.text ?? ""]]), method: .get, action: .to(["journeys", key]),
            hidden: prices.query.map { .init($0.0, $0.1) },
            submit: localizer(JourneyRoomsText.visaShow), isQuiet: true, localizer)
        guard let report, let nationality else {
            return Section("visas", localizer(JourneyRoomsText.visa), note: localizer(JourneyRoomsText.visaAsk), ask)
        }
        let details = Link.to(["visa", "journey"], query: report.plan.query(seenSize: nil))
        return Section(
            "visas", localizer(JourneyRoomsText.visa), note: localizer(JourneyRoomsText.visaNote(country: nationality.text)),
            ActionTable(
                columns: [JourneyRoomsText.columnBorder, JourneyRoomsText.columnDays, JourneyRoomsText.columnAsked].map { localizer($0) },
                rows: report.borders.map { border in
                    let days = TravelText.stayDays(arrival: border.stay.arrives, departure: border.stay.leaves)
                    return ActionTable.Row(
                        cells: [
                            .text(localizer.country(border.stay.country.text)), .text(localizer(days)),
                            .tag(JourneyWords.tone(of: border), localizer(JourneyWords.name(of: border.outcome))),
                        ], action: nil)
                }, empty: EmptyState(""), label: localizer(JourneyRoomsText.visa)),
            LinkList(.plain, label: localizer(JourneyRoomsText.visaDetails), [.init(localizer(JourneyRoomsText.visaDetails), details)]), ask)
    }
}
