import Envelope
import Federation
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The forum's cities as travellers choose among them: what each is called, where it is, and how many hotels it tells of.
struct PlaceList: Sendable {
    struct Place: Sendable {
        let city: CityID
        let name: LocalizedText
        let country: CountryCode
        let region: WorldRegion?
        /// `nil` where nobody has told.
        let middle: GeoPoint?
        let hotels: Int
    }

    /// Of every member.
    let names: [CityID: LocalizedText]
    let countries: [CityID: CountryCode]
    /// By which prices are told in other currencies; `nil` where none are published.
    let rates: ReferenceRates?
    /// Of those that have hotels.
    let places: [CityID: Place]
    private let sorted = PlaceChoices()

    init(_ members: [(city: CityID, name: LocalizedText, country: CountryCode)], hotels: [CityID: Int], rates: ReferenceRates? = nil) {
        self.rates = rates
        names = Dictionary(members.map { ($0.city, $0.name) }, uniquingKeysWith: { first, _ in first })
        countries = Dictionary(members.map { ($0.city, $0.country) }, uniquingKeysWith: { first, _ in first })
        places = members.reduce(into: [:]) { places, member in
            guard let count = hotels[member.city], count > 0 else { return }
            places[member.city] = Place(
                city: member.city, name: member.name, country: member.country, region: WorldRegion(of: member.country),
                middle: CityPlaces.middle(of: member.city, in: member.country), hotels: count)
        }
    }

    /// What a search lets one choose among.
    func choices(_ localizer: Localizer) -> PlaceChoices.Words { sorted.words(self, localizer) }

    // MARK: One city of many

    private static let suggestions = "forum-cities"

    /// The field in which somebody says which city: a list, or where there are too many for one, a name that they type.
    func cityField(_ name: String, _ localizer: Localizer) -> Form.Field {
        let choices = choices(localizer)
        return choices.suggested.isEmpty
            ? .select(name, TravelText.where, choices.cities)
            : .text(name, TravelText.where, hint: PlacesText.cityHint, .search, suggestions: Self.suggestions)
    }

    /// What a page with such a field has besides.
    func suggestions(_ localizer: Localizer) -> Suggestions? {
        let suggested = choices(localizer).suggested
        return suggested.isEmpty ? nil : Suggestions(id: Self.suggestions, suggested)
    }

    /// What stands in such a field for what a query has: where it is typed, the name of the city and not its identifier.
    func shown(_ text: String, _ localizer: Localizer) -> String {
        guard !choices(localizer).suggested.isEmpty, let city = CityID(text), let name = names[city] else { return text }
        return name.text(in: localizer.language.code)
    }

    /// The city that such a field holds, by its identifier or its whole name in any language.
    ///
    /// - Returns: `nil` for none, and where several are called so.
    func city(typed text: String) -> CityID? {
        if let city = CityID(text), names[city] != nil { return city }
        let name = Self.folded(text)
        let found = places.values.filter { place in place.name.texts.contains { Self.folded($0.text) == name } }
        return found.count == 1 ? found[0].city : nil
    }

    /// Those one of whose names has a word that begins as a text does.
    func places(named text: String) -> [Place] {
        let name = Self.folded(text)
        return places.values.filter { place in
            place.name.texts.contains { text in
                let whole = Self.folded(text.text)
                return whole.hasPrefix(name) || whole.contains(" " + name)
            }
        }
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The regions that have hotels.
    var regions: [WorldRegion] {
        let found = Set(places.values.compactMap(\.region))
        return WorldRegion.allCases.filter(found.contains)
    }

    /// Whose hotels are wanted; `nil` for everybody's. Cities that have told of none yet as well: who searches may know of newer ones than this list.
    func cities(city: CityID?, country: CountryCode?, region: WorldRegion?) -> Set<CityID>? {
        guard city != nil || country != nil || region != nil else { return nil }
        let wanted = countries.filter { member, its in
            (city == nil || member == city) && (country == nil || its == country) && (region == nil || WorldRegion(of: its) == region)
        }
        return Set(wanted.keys)
    }
}

extension PlaceList {
    private static let lists = ReadBehind<PlaceList>()

    /// What the forum's log and board say, a few seconds ago at most.
    ///
    /// - Parameter database: where both are kept.
    static func current(of database: any Database, at now: UTCTime) async throws -> PlaceList {
        try await lists.value(of: database) { _ in
            let index = try await LodgingIndexes.index(of: database, at: now)
            let (members, rates) = try await database.read { connection in
                (try Ledger.members(after: "", limit: 5000, connection), try ReferenceRates.load(connection))
            }
            return PlaceList(members.map { ($0.city, $0.name, $0.country) }, hotels: index.counts, rates: rates)
        }
    }
}
