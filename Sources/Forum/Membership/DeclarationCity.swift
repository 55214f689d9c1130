import Federation
import Primitives
import Web

/// A city that the text of the declaration names. Who adopted it, the text tells by number alone.
struct DeclarationCity: Sendable {
    /// As its first article counts them.
    static let (adoptedByCities, adoptedByCountries) = (25, 15)

    let id: CityID
    let country: CountryCode
    let name: Message
    let articles: [Int]

    private init?(_ id: String, _ country: String, _ name: Message, _ articles: [Int]) {
        guard let id = CityID(id), let country = CountryCode(country) else { return nil }
        (self.id, self.country, self.name, self.articles) = (id, country, name, articles)
    }

    /// In the order in which they are named.
    static let all = [
        DeclarationCity("almaty", "KZ", CharterText.almaty, [1, 2]), DeclarationCity("dunhuang", "CN", CharterText.dunhuang, [10]),
        DeclarationCity("suzhou", "CN", CharterText.suzhou, [10]), DeclarationCity("lanzhou", "CN", CharterText.lanzhou, [16]),
        DeclarationCity("voronezh", "RU", CharterText.voronezh, [16]), DeclarationCity("pyeongtaek", "KR", CharterText.pyeongtaek, [18]),
        DeclarationCity("shiraz", "IR", CharterText.shiraz, [19]),
    ].compactMap { $0 }
}
