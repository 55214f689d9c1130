import Federation
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// The form in which a traveller says where they want to stay and when, stop by stop.
struct JourneyStopsForm {
    private static let stopsAtFirst = 3

    let body: FormBody?
    let places: PlaceList
    let localizer: Localizer

    private func typed(_ name: String) -> String {
        (body?[name].first ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func isEmpty(_ stop: Int) -> Bool { ["city", "from", "to"].allSatisfy { typed("legs[\(stop)].\($0)").isEmpty } }

    private var stops: Int {
        let shown = (0..<Journey.mostLegs).last { stop in body.map { !$0["legs[\(stop)].city"].isEmpty } ?? false }.map { $0 + 1 } ?? 0
        let wantsMore = !(body?["more"] ?? []).isEmpty
        return min(Journey.mostLegs, max(Self.stopsAtFirst, shown + (wantsMore ? 2 : 0)))
    }

    private var form: Form {
        let stops = (0..<stops).map { stop in
            Form.Section(
                JourneyRoomsText.stop(number: stop + 1),
                [
                    places.cityField("legs[\(stop)].city", localizer), .date("legs[\(stop)].from", TravelText.arrival),
                    .date("legs[\(stop)].to", TravelText.departure),
                ], isRow: true)
        }
        let currencies = places.choices(localizer).currencies
        return Form(
            sections: stops + [
                Form.Section(
                    JourneyRoomsText.who,
                    [
                        .integer("adults", TravelText.adults, in: 1...Int64(StayRequest.mostAdults), isRequired: true),
                        .text("children", TravelText.children, hint: TravelText.childrenHint),
                        .select(
                            "nationality", JourneyRoomsText.nationality, hint: JourneyRoomsText.nationalityHint,
                            TravelWords.countries(Set(CountryCode.all), localizer)),
                    ] + (currencies.isEmpty ? [] : [.select("currency", RoomSearchText.currency, currencies)]))
            ])
    }

    func view(_ state: FormState? = nil) -> Stack {
        var typed: [String: [String]] = ["adults": ["2"]]
        if body != nil {
            for name in ["adults", "children", "nationality", "currency"] { typed[name] = [self.typed(name)] }
            for stop in 0..<stops { for name in ["city", "from", "to"] { typed["legs[\(stop)].\(name)"] = [self.typed("legs[\(stop)].\(name)")] } }
        }
        let view = FormView(
            form, state ?? FormState(typed), action: Link("/journeys"), hidden: [], submit: localizer(JourneyRoomsText.plan),
            other: stops < Journey.mostLegs ? .init("more", localizer(JourneyRoomsText.more)) : nil, localizer)
        return Stack([view, places.suggestions(localizer)])
    }

    /// What was asked for: the stops with their cities, or the form with what is wrong.
    enum Outcome {
        /// - Parameter asked: what goes on to the journey's page, and is not kept with it.
        case stops([(city: CityID, stay: StayRequest)], asked: [(String, String)])
        case refused(FormState)
    }

    /// - Parameter today: before which nobody can arrive anywhere.
    func read(today: UTCDate) -> Outcome {
        guard let body else { return .refused(FormState()) }
        let reading = form.read(body)
        var state = reading.state
        let ages = typed("children").split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        let children = ages.compactMap { Int($0) }.filter { (0...17).contains($0) }
        if children.count != ages.count { state.refuse("children", TravelText.badChildren) }
        let adults = Int(typed("adults")) ?? 0
        var (found, last): ([(city: CityID, stay: StayRequest)], UTCDate?) = ([], nil)
        for stop in 0..<stops where !isEmpty(stop) {
            func day(_ name: String) -> UTCDate? { UTCDate(typed("legs[\(stop)].\(name)")) }
            let name = typed("legs[\(stop)].city")
            guard let city = places.city(typed: name), places.places[city] != nil else {
                state.refuse("legs[\(stop)].city", name.isEmpty ? JourneyRoomsText.faultEmpty : PlacesText.noCity)
                continue
            }
            guard let from = day("from"), let to = day("to"),
                let stay = StayRequest(arrival: from, departure: to, adults: max(1, adults), children: children)
            else {
                state.refuse("legs[\(stop)].to", JourneyRoomsText.faultDays(most: StayRequest.mostNights))
                continue
            }
            // Somewhere it may still be yesterday.
            if from < today.adding(days: -1) { state.refuse("legs[\(stop)].from", JourneyRoomsText.faultPast) }
            if let last, from < last { state.refuse("legs[\(stop)].from", JourneyRoomsText.faultOrder) }
            last = to
            found.append((city, stay))
        }
        if state.isSound, found.count < 2 { state.refuse("legs[0].city", JourneyRoomsText.faultEmpty) }
        guard state.isSound else { return .refused(state) }
        let asked = [("nationality", CountryCode(typed("nationality"))?.text), ("currency", Currency(typed("currency"))?.code)]
        return .stops(found, asked: asked.compactMap { name, text in text.map { (name, $0) } })
    }
}
