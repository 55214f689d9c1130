import Lodging
import Primitives
import Synchronization
import Web

/// What a search lets one choose among, in the order of each language's letters: sorted once for a list of places, however many ask.
final class PlaceChoices: Sendable {
    /// Cities beyond which a list is too long to choose from: one types a name, and those with the most hotels are suggested.
    static let mostListed = 150
    private static let mostSuggested = 100

    struct Words: Sendable {
        /// All of them; none where one types a name.
        let cities: [Form.Field.Option]
        /// Names of some; none where all are listed.
        let suggested: [String]
        let countries: [Form.Field.Option]
        let currencies: [Form.Field.Option]
    }

    private let kept = Mutex<[Language: Words]>([:])

    /// - Parameter places: the list that it belongs to.
    func words(_ places: PlaceList, _ localizer: Localizer) -> Words {
        if let known = kept.withLock({ $0[localizer.language] }) { return known }
        let isMany = places.places.count > Self.mostListed
        let words = Words(
            cities: isMany ? [] : TravelWords.cities(places.places.mapValues(\.name), localizer),
            suggested: isMany ? Self.suggested(places, localizer) : [],
            countries: TravelWords.countries(Set(places.places.values.map(\.country)), localizer),
            currencies: (places.rates?.currencies ?? []).map { .init($0.code, TravelText.place(name: "\($0.code) · \(localizer.currency($0.code))")) }
        )
        kept.withLock { $0[localizer.language] = words }
        return words
    }

    private static func suggested(_ places: PlaceList, _ localizer: Localizer) -> [String] {
        let largest = places.places.values.sorted { ($1.hotels, $0.city.text) < ($0.hotels, $1.city.text) }.prefix(mostSuggested)
        return localizer.collation.sorted(largest.map { $0.name.text(in: localizer.language.code) }) { $0 }
    }
}
