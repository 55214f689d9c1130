import Envelope
import HTTPTypes
import Lodging
import Primitives
import Web

/// "Choose a region or a city": a list, and the same cities on a map.
struct PlacesPages {
    /// Cities on one page, those with the most hotels first; a region, a country and further pages show the rest.
    static let most = 120

    let localizer: Localizer
    let list: PlaceList
    /// Whose site it is.
    let own: CityID?

    private var language: String { localizer.language.code }

    func page(_ asked: PlacesAsked) -> Page {
        let heading = asked.country.map { localizer.country($0.text) } ?? localizer(asked.region?.name ?? PlacesText.title)
        return Page(
            kicker: localizer(PlacesText.kicker), heading: heading, lede: localizer(PlacesText.lede), finder(asked), choice(asked))
    }

    /// Regions, cities, and the map.
    func choice(_ asked: PlacesAsked) -> Stack {
        let wanted = asked.places(of: list)
        let shown = Array(wanted.dropFirst(asked.first).prefix(Self.most))
        guard !shown.isEmpty else {
            let none = localizer(list.places.isEmpty ? PlacesText.none : PlacesText.noneSo)
            return Stack([tabs(asked), Panel(id: "places", title: localizer(PlacesText.list), EmptyState(none))])
        }
        return Stack([
            tabs(asked), countries(asked), PlaceChoice(list: cities(shown, asked, left: wanted.count - shown.count), map: map(shown)),
            pages(asked, wanted.count),
        ])
    }

    /// Where there are too many to look through, by a name.
    private func finder(_ asked: PlacesAsked) -> FormView? {
        guard list.places.count > Self.most else { return nil }
        return FormView(
            Form([.text("name", PlacesText.findName, .search)]), FormState(["name": [asked.name]]), method: .get, action: Link("/places"), hidden: [],
            submit: localizer(PlacesText.find), isQuiet: true, localizer)
    }

    /// Countries of a region that has more cities than a page.
    private func countries(_ asked: PlacesAsked) -> LinkList? {
        guard let region = asked.region else { return nil }
        let counts = Dictionary(grouping: list.places.values.filter { $0.region == region }, by: \.country).mapValues(\.count)
        guard counts.count > 1, counts.values.reduce(0, +) > Self.most else { return nil }
        return LinkList(
            .plain, label: localizer(PlacesText.countries),
            localizer.countries.filter { counts[$0] != nil }.map { country in
                var one = PlacesAsked(region: region)
                one.country = country
                let text = localizer(PlacesText.countryCount(country: localizer.country(country.text), count: counts[country] ?? 0))
                return .init(text, one.link(from: 0), isCurrent: country == asked.country)
            })
    }

    private func pages(_ asked: PlacesAsked, _ count: Int) -> Pagination? {
        let next = asked.first + Self.most
        guard asked.first > 0 || next < count else { return nil }
        return Pagination(
            label: localizer(PlacesText.list), first: asked.first > 0 ? (localizer(PlacesText.firstPage), asked.link(from: 0)) : nil,
            next: next < count ? (localizer(PlacesText.nextPage), asked.link(from: next)) : nil)
    }

    private func tabs(_ asked: PlacesAsked) -> LinkList? {
        let regions = list.regions
        guard regions.count > 1 else { return nil }
        let all = LinkList.Item(localizer(PlacesText.all), Link("/places"), isCurrent: asked.isAll && asked.first == 0)
        return LinkList(
            .tabs, label: localizer(PlacesText.regions),
            [all] + regions.map { LinkList.Item(localizer($0.name), Self.link(to: $0), isCurrent: $0 == asked.region && asked.country == nil) })
    }

    static func link(to region: WorldRegion) -> Link { Link.to(["places"], query: [("region", region.rawValue)]) }

    // MARK: The list

    private func cities(_ shown: [PlaceList.Place], _ asked: PlacesAsked, left: Int) -> PlaceIndex {
        let groups = Dictionary(grouping: shown, by: \.region)
        let order: [WorldRegion?] = WorldRegion.allCases + [nil]
        return PlaceIndex(
            title: localizer(PlacesText.list), note: left > 0 && asked.isAll ? localizer(PlacesText.more(count: left)) : nil,
            groups: order.compactMap { region in
                groups[region].map { places in
                    PlaceIndex.Group(
                        id: region?.rawValue ?? "elsewhere", name: localizer(region?.name ?? PlacesText.elsewhere),
                        all: region.map { (localizer(PlacesText.allHotels), Link.to(["stay"], query: [("region", $0.rawValue)])) },
                        entries: localizer.collation.sorted(places) { name(of: $0) }.map(entry))
                }
            })
    }

    private func entry(_ place: PlaceList.Place) -> PlaceIndex.Entry {
        PlaceIndex.Entry(
            name: name(of: place), link: link(to: place), country: localizer.country(place.country.text),
            hotels: localizer(PlacesText.hotels(count: place.hotels)))
    }

    private func name(of place: PlaceList.Place) -> String { place.name.text(in: language) }

    private func link(to place: PlaceList.Place) -> Link { Link.to(["stay"], query: [("city", place.city.text)]) }

    // MARK: The map

    private func map(_ shown: [PlaceList.Place]) -> PlaceMap? {
        let placed = shown.compactMap { place in place.middle.map { (place: place, middle: $0) } }
        guard !placed.isEmpty else { return nil }
        let frame = MapFrame(around: placed.map(\.middle))
        let spots = placed.map { frame.place($0.middle) }
        var labels = MapLabels(height: frame.height, places: spots)
        // The city itself is named first, then those with the most hotels.
        let order = placed.indices.sorted { placed[$0].place.city == own && placed[$1].place.city != own }
        var sides: [Int: MapLabels.Side] = [:]
        for at in order { sides[at] = labels.side(for: name(of: placed[at].place), at: spots[at]) }
        let marks = localizer.collation.sorted(Array(placed.indices)) { name(of: placed[$0].place) }.map { at in
            let place = placed[at].place
            let label = localizer(PlacesText.mark(city: name(of: place), hotels: place.hotels))
            return PlaceMap.Mark(
                name: name(of: place), label: label, link: link(to: place), place: spots[at], side: sides[at], isOwn: place.city == own)
        }
        let note = localizer(PlacesText.mapNote(outlines: "Natural Earth", places: "GeoNames, CC BY 4.0"))
        return PlaceMap(title: localizer(PlacesText.map), note: note, frame: frame, marks: marks)
    }
}

/// The list and the map beside each other; on a phone the list comes first.
struct PlaceChoice: Component {
    let list: PlaceIndex
    let map: PlaceMap?

    func render(into html: inout HTMLWriter) {
        html.div(.class("places")) { html in
            html.add(list)
            html.add(map)
        }
    }
}
