public import Primitives
import Synchronization

extension Localizer {
    private static let sorted = Mutex<[Language: [CountryCode]]>([:])

    /// All countries in the order of their names. Some 250 names are sorted once a language, not for each page that lets one choose.
    public var countries: [CountryCode] {
        if let known = Self.sorted.withLock({ $0[language] }) { return known }
        let countries = collation.sorted(CountryCode.all) { country($0.text) }
        Self.sorted.withLock { $0[language] = countries }
        return countries
    }
}
