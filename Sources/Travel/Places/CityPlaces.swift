import Lodging
import Primitives

/// Where the cities of the Silk Road are that the forum knows of: their middles, as GeoNames has them.
enum CityPlaces {
    private static let places: [String: GeoPoint] = source.description.split(separator: "\n").reduce(into: [:]) { places, line in
        let words = line.split(separator: " ")
        guard words.count == 4, let latitude = Int64(words[2]), let longitude = Int64(words[3]) else { return }
        places["\(words[0]) \(words[1])"] = GeoPoint(latitude: latitude, longitude: longitude)
    }

    /// - Parameter country: of the city; another city of the same identifier is somewhere else.
    static func middle(of city: CityID, in country: CountryCode) -> GeoPoint? { places["\(city.text) \(country.text)"] }
}
