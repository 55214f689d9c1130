import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Where a journey may lead: the cities of the forum, and every country.
struct JourneyPlaces {
    /// Names that a page offers; who types another name is understood as well.
    static let mostOffered = 200

    private let connection: any SQLConnection
    private let localizer: Localizer

    init(_ connection: any SQLConnection, _ localizer: Localizer) {
        self.connection = connection
        self.localizer = localizer
    }

    /// - Parameter text: an identifier, a code, or a name in any language that the forum has it in.
    func find(_ text: String) throws -> JourneyPlan.Place? {
        if let city = CityID(text), let place = try place(of: city) { return place }
        if let country = CountryCode(text.uppercased()) { return JourneyPlan.Place(country: country) }
        let wanted = Self.folded(text)
        if let city = try cities().first(where: { city in city.name.texts.contains { Self.folded($0.text) == wanted } }) { return city.place }
        let languages = [localizer.language] + Language.all
        return CountryCode.all.first { country in
            languages.contains { Self.folded(Localizer($0, now: localizer.now).country(country.text)) == wanted }
        }.map { JourneyPlan.Place(country: $0) }
    }

    private func place(of city: CityID) throws -> JourneyPlan.Place? {
        try connection.first("SELECT country FROM member WHERE city = $1", [.text(city.text)]).flatMap { row in
            CountryCode(spelledAs: try row.text(0)).map { JourneyPlan.Place(city: city, country: $0) }
        }
    }

    func cities() throws -> [(place: JourneyPlan.Place, name: LocalizedText)] {
        try connection.query("SELECT city, country, name FROM member ORDER BY city").compactMap { row in
            guard let country = CountryCode(spelledAs: try row.text(1)) else { return nil }
            let name = try Fields(["name": JSON.parse(try row.blob(2))]).localized("name", length: 1...200)
            return (JourneyPlan.Place(city: try row.parsed(0) { CityID($0) }, country: country), name)
        }
    }

    /// What a page offers to choose from, in the order of the language.
    func offered() throws -> [String] {
        let cities = try cities().map { $0.name.text(in: localizer.language.code) }
        return Array(localizer.collation.sorted(cities) { $0 }.prefix(Self.mostOffered))
    }

    /// Without the differences that nobody types.
    private static func folded(_ text: String) -> String { text.lowercased() }
}

extension JourneyPlaces {
    /// What the places of a plan are called, by how a link spells them.
    func names(of plan: JourneyPlan) throws -> [String: String] {
        let cities = try Ledger.names(of: Set(plan.legs.compactMap(\.place.city)), connection)
        return plan.legs.reduce(into: [:]) { names, leg in
            names[leg.place.text] =
                leg.place.city.map { cities[$0]?.text(in: localizer.language.code) ?? $0.text } ?? localizer.country(leg.place.country.text)
        }
    }
}
