import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// What else can be had at one stop of a journey.
extension JourneyRoomPages {
    /// - Parameters:
    ///   - stay: of which hotels are shown: the stop's, or other days that were asked for.
    ///   - found: for these days.
    ///   - nearby: for days near these.
    func leg(
        _ leg: Journey.Leg, _ stay: StayRequest, _ query: StayQuery, _ found: [FoundHotel], nearby: [(stay: StayRequest, found: FoundHotel)]
    ) -> Page {
        let city = name(of: leg.city)
        let title = localizer(JourneyRoomsText.legTitle(number: leg.number + 1, city: city))
        let days = Form(Array(TravelWords.stayFields.prefix(2)))
        return Page(
            kicker: localizer(JourneyRoomsText.heading), heading: title, lede: localizer(JourneyRoomsText.legLede),
            Breadcrumbs([(localizer(JourneyRoomsText.heading), link())], current: title, localizer),
            Section(
                "here", localizer(JourneyRoomsText.here),
                note: localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure)),
                choices(leg, found.prefix(30).map { (stay, $0) }, localizer(JourneyRoomsText.here), localizer(TravelText.foundNone))),
            Section(
                "nearby", localizer(JourneyRoomsText.otherDays),
                choices(leg, nearby, localizer(JourneyRoomsText.otherDays), localizer(JourneyRoomsText.otherDaysNone))),
            FormView(
                days, query.state, method: .get, action: .to(["journeys", key, "legs", String(leg.number + 1)]),
                hidden: hidden
                    + [.init("adults", String(stay.adults)), .init("children", stay.children.map { String($0) }.joined(separator: ","))],
                submit: localizer(TravelText.searchButton), isQuiet: true, localizer))
    }

    private func choices(_ leg: Journey.Leg, _ all: [(stay: StayRequest, found: FoundHotel)], _ label: String, _ empty: String) -> ActionTable {
        ActionTable(
            columns: [TravelText.columnHotel, TravelText.columnRoom, JourneyRoomsText.columnDays, TravelText.columnPrice].map { localizer($0) }
                + (prices.currency.map { [$0.code] } ?? []),
            rows: all.map { stay, found in
                let hotel = found.hotel.hotel.name.text(in: localizer.language.code)
                return ActionTable.Row(
                    cells: [
                        .foreign(hotel, link: TravelPages.link(to: found.hotel.id, of: found.city, stay)),
                        .foreign(found.roomName(in: localizer.language.code)),
                        .text(localizer(TravelText.stayDays(arrival: stay.arrival, departure: stay.departure))),
                        .number(localizer.money(found.total)),
                    ] + about(found.total),
                    action: ActionForm(
                        link("legs", String(leg.number + 1)),
                        [
                            .init("hotel", found.hotel.id.text), .init("room", found.roomType.text), .init("plan", found.ratePlan.text),
                            .init("arrival", stay.arrival.description), .init("departure", stay.departure.description),
                        ], localizer(JourneyRoomsText.take), label: localizer(JourneyRoomsText.takeIt(hotel: hotel, arrival: stay.arrival))))
            }, empty: EmptyState(empty), label: label)
    }
}
