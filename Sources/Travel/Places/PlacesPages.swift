import Envelope
import Lodging
import Primitives
import Web

/// "Choose a region or a city": a list, and the same cities on a map.
struct PlacesPages {
    /// Cities on one page, those with the most hotels first; a region shows the rest of its own.
    static let most = 150

    let localizer: Localizer
    let list: PlaceList
    /// Whose site it is.
    let own: CityID?

    private var language: String { localizer.language.code }

    func page(_ region: WorldRegion?) -> Page {
        Page(
            kicker: localizer(PlacesText.kicker), heading: localizer(region?.name ?? PlacesText.title), lede: localizer(PlacesText.lede),
            choice(region))
    }

    /// Regions, cities, and the map.
    func choice(_ region: WorldRegion?) -> Stack {
        let shown = shown(region)
        guard !shown.isEmpty else { return Stack([Panel(id: "places", title: localizer(PlacesText.list), EmptyState(localizer(PlacesText.none)))]) }
        return Stack([tabs(region), PlaceChoice(list: cities(shown, region), map: map(shown))])
    }

    private func shown(_ region: WorldRegion?) -> [PlaceList.Place] {
        let places = list.places.values.filter { region == nil || $0.region == region }
        return Array(places.sorted { ($1.hotels, $0.city.text) < ($0.hotels, $1.city.text) }.prefix(Self.most))
    }

    private func tabs(_ region: WorldRegion?) -> LinkList? {
        let regions = list.regions
        guard regions.count > 1 else { return nil }
        let all = LinkList.Item(localizer(PlacesText.all), Link("/places"), isCurrent: region == nil)
        return LinkList(
            .tabs, label: localizer(PlacesText.regions),
            [all] + regions.map { LinkList.Item(localizer($0.name), Self.link(to: $0), isCurrent: $0 == region) })
    }

    static func link(to region: WorldRegion) -> Link { Link.to(["places"], query: [("region", region.rawValue)]) }

    // MARK: The list

    private func cities(_ shown: [PlaceList.Place], _ region: WorldRegion?) -> PlaceIndex {
        let groups = Dictionary(grouping: shown, by: \.region)
        let order: [WorldRegion?] = WorldRegion.allCases + [nil]
        let left = list.places.values.filter { region == nil || $0.region == region }.count - shown.count
        return PlaceIndex(
            title: localizer(PlacesText.list), note: left > 0 ? localizer(PlacesText.more(count: left)) : nil,
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
