import Envelope
import HTTPTypes
import Lodging
import Primitives
import Web

/// The start of a city's site: what a traveller looks for first.
struct StartPage {
    let places: PlacesPages
    /// The day of arrival that the search proposes.
    let proposal: UTCDate

    private var localizer: Localizer { places.localizer }

    var page: Page {
        let own = places.own
        let name = own.map { places.list.names[$0]?.text(in: localizer.language.code) ?? $0.text } ?? ""
        let country = own.flatMap { places.list.countries[$0] }.map { localizer.country($0.text) }
        return Page(
            kicker: country ?? localizer(PlacesText.kicker), heading: name, lede: localizer(StartText.lede), search, places.choice(PlacesAsked()),
            cards(name))
    }

    private var search: Panel {
        let city = places.list.cityField("city", localizer)
        // Who brings children says so where rooms are shown.
        let form = Form(sections: [.init(StartText.search, [city] + TravelWords.stayFields.prefix(3), isRow: true)])
        let typed = [
            "city": places.own.flatMap { places.list.places[$0] }.map { [places.list.shown($0.city.text, localizer)] } ?? [],
            "arrival": [proposal.description],
            "departure": [proposal.adding(days: 2).description], "adults": ["2"],
        ]
        return Panel(
            id: "search", title: localizer(TravelText.title),
            FormView(
                form, FormState(typed), method: .get, action: Link("/stay"), hidden: [], submit: localizer(TravelText.searchButton), localizer),
            places.list.suggestions(localizer))
    }

    private func cards(_ city: String) -> LinkCards {
        LinkCards([
            .init(localizer(StartText.guests), localizer(StartText.guestsNote(city: city)), Link("/guests")),
            .init(localizer(StartText.journeys), localizer(StartText.journeysNote), Link("/journeys")),
            .init(localizer(StartText.visas), localizer(StartText.visasNote), Link("/visa/journey")),
            .init(localizer(StartText.myStay), localizer(StartText.myStayNote), Link("/my-stay")),
            .init(localizer(StartText.forum), localizer(StartText.forumNote), Link("/forum")),
            .init(localizer(StartText.editions), localizer(StartText.editionsNote), Link("/editions")),
        ])
    }
}

/// Ways on, each with a sentence about what is there.
struct LinkCards: Component {
    struct Card: Sendable {
        let title: String
        let text: String
        let link: Link

        init(_ title: String, _ text: String, _ link: Link) {
            (self.title, self.text, self.link) = (title, text, link)
        }
    }

    let cards: [Card]

    init(_ cards: [Card]) { self.cards = cards }

    func render(into html: inout HTMLWriter) {
        html.ul(.class("cards")) { html in
            for card in cards {
                html.li(.class("panel")) { html in
                    html.h2 { html in html.a(.href(card.link)) { $0.text(card.title) } }
                    html.p { $0.text(card.text) }
                }
            }
        }
    }
}
