import Lodging
import Primitives
import Synchronization
import Web

/// What a search lets one choose among, in the order of each language's letters: sorted once for a list of places, however many ask.
final class PlaceChoices: Sendable {
    struct Words: Sendable {
        let cities: [Form.Field.Option]
        let countries: [Form.Field.Option]
        let currencies: [Form.Field.Option]
    }

    private let kept = Mutex<[Language: Words]>([:])

    /// - Parameter places: the list that it belongs to.
    func words(_ places: PlaceList, _ localizer: Localizer) -> Words {
        if let known = kept.withLock({ $0[localizer.language] }) { return known }
        let words = Words(
            cities: TravelWords.cities(places.places.mapValues(\.name), localizer),
            countries: TravelWords.countries(Set(places.places.values.map(\.country)), localizer),
            currencies: (places.rates?.currencies ?? []).map { .init($0.code, TravelText.place(name: "\($0.code) · \(localizer.currency($0.code))")) }
        )
        kept.withLock { $0[localizer.language] = words }
        return words
    }
}
