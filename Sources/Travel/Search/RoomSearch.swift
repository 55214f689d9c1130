import Envelope
import Lodging
import Primitives
import Web

/// What a traveller asks of all hotels, read off the query of a page. What is not understood is left, and told at its field.
struct RoomSearch: Sendable {
    /// Beside the stay.
    static let names = [
        "city", "country", "region", "facility", "family", "stars", "cultural", "most", "within", "currency", "order", "from",
    ]
    /// Of those: what a hotel must have, each facility by itself.
    static let repeated: Set<String> = ["facility", "family"]
    static let kilometres = [1, 2, 5, 10]
    /// The order that the index does not know by itself.
    static let byDistance = "distance"
    /// Hotels of one page.
    static let most = 25

    let stay: StayRequest
    let places: PlaceList
    let prices: ShownPrices
    let city: CityID?
    let country: CountryCode?
    let region: WorldRegion?
    /// As the query has it: what the index does not know by itself is among them.
    let order: String
    /// For the whole stay, in minor units of the chosen currency.
    let mostAmount: Int64?
    /// From the middle of the hotel's city.
    let withinMetres: Int?
    /// Hotels on pages before.
    let first: Int
    private let search: LodgingSearch

    /// Fields of a query that hold none of what one can choose there. An empty one asks for nothing.
    static func notUnderstood(_ request: WebRequest, _ places: PlaceList) -> [String] {
        let choices: [(name: String, isOne: (String) -> Bool)] = [
            ("city", { places.city(typed: $0) != nil }), ("country", { CountryCode($0) != nil }),
            ("region", { WorldRegion(rawValue: $0) != nil }),
            ("facility", { Hotel.Facility(rawValue: $0) != nil }), ("family", { Hotel.FamilyFacility(rawValue: $0) != nil }),
            ("stars", { Int($0).map((1...5).contains) ?? false }), ("within", { Int($0).map((1...100).contains) ?? false }),
            ("currency", { Currency($0) != nil }), ("order", { $0 == byDistance || LodgingSearch.Order(rawValue: $0) != nil }),
        ]
        return choices.filter { choice in request.values(choice.name).contains { !$0.isEmpty && !choice.isOne($0) } }.map(\.name)
    }

    /// Where rooms are looked for, as the address has it: of all that is asked for, it alone makes a page that others look for.
    var place: [(String, String)] {
        if let city { return [("city", city.text)] }
        return [("country", country?.text), ("region", region?.rawValue)].compactMap { name, text in text.map { (name, $0) } }
    }

    struct Found: Sendable {
        let hotel: FoundHotel
        /// From the middle of its city, where both are known.
        let metres: Int?
    }

    init(_ request: WebRequest, _ stay: StayRequest, _ places: PlaceList) {
        func word<Word: RawRepresentable>(_ name: String) -> Word? where Word.RawValue == String {
            request.query(name).flatMap { Word(rawValue: $0) }
        }
        func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
            request.query(name).flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
        }
        (self.stay, self.places) = (stay, places)
        prices = ShownPrices(places.rates, request)
        city = request.query("city").flatMap { places.city(typed: $0) }
        country = request.query("country").flatMap { CountryCode($0) }
        region = word("region")
        order = request.query("order") ?? ""
        first = number("from", 0...100_000) ?? 0
        withinMetres = number("within", 1...100).map { $0 * 1000 }
        mostAmount = prices.currency.flatMap { currency in
            number("most", 1...1_000_000_000_000).map { whole in (0..<currency.digits).reduce(Int64(whole)) { amount, _ in amount * 10 } }
        }
        var search = LodgingSearch(stay, in: places.cities(city: city, country: country, region: region))
        search.isCultural = request.query("cultural") != nil
        search.facilities = Set(request.values("facility").compactMap { Hotel.Facility(rawValue: $0) })
        search.family = Set(request.values("family").compactMap { Hotel.FamilyFacility(rawValue: $0) })
        search.leastStars = number("stars", 1...5) ?? 0
        search.order = word("order") ?? .price
        search.scale = PriceScale(prices.currency, places.rates)
        self.search = search
    }

    /// Whether only part of the world is asked for.
    var isOfPlace: Bool { city != nil || country != nil || region != nil }

    private var isSifted: Bool { mostAmount != nil || withinMetres != nil || order == Self.byDistance }

    struct Result: Sendable {
        /// How many there are.
        let count: Int
        /// Some of them.
        let shown: [Found]
        /// Hotels beyond these that have a room, at a higher price than was asked for.
        var tooDear = 0
        /// Hotels beyond these of whose currency nobody knows what it is worth in the one that was asked for.
        var withoutRate = 0
    }

    /// Those of this page.
    func find(_ index: LodgingIndex) -> Result { find(index, after: first, most: Self.most) }

    func find(_ index: LodgingIndex, after first: Int, most: Int) -> Result {
        guard isSifted else {
            let found = index.find(search, after: first, most: most)
            return Result(count: found.count, shown: found.shown.map { Found(hotel: $0, metres: metres($0)) })
        }
        var found = index.search(search).map { Found(hotel: $0, metres: metres($0)) }
        if let withinMetres { found = found.filter { hotel in hotel.metres.map { $0 <= withinMetres } ?? false } }
        var (tooDear, withoutRate) = (0, 0)
        if let mostAmount {
            let all = found.count
            // What cannot be compared is not below a bound.
            found = found.filter { hotel in
                guard let about = prices.about(hotel.hotel.total) else {
                    withoutRate += 1
                    return false
                }
                return about.amount <= mostAmount
            }
            tooDear = all - withoutRate - found.count
        }
        if order == Self.byDistance {
            found = found.enumerated().sorted { ($0.element.metres ?? .max, $0.offset) < ($1.element.metres ?? .max, $1.offset) }.map(\.element)
        }
        return Result(
            count: found.count, shown: Array(found.dropFirst(first).prefix(most)), tooDear: tooDear, withoutRate: withoutRate)
    }

    /// Hotels that fit, and have nothing for the stay.
    func missing(_ index: LodgingIndex, most: Int) -> [MissingHotel] {
        index.missing(search, most: withinMetres == nil ? most : most * 10).filter { missing in
            guard let withinMetres else { return true }
            return places.metres(from: missing.hotel.hotel.place, of: missing.city).map { $0 <= withinMetres } ?? false
        }.prefix(most).map { $0 }
    }

    private func metres(_ found: FoundHotel) -> Int? { places.metres(from: found.hotel.hotel.place, of: found.city) }
}

extension PlaceList {
    /// From a hotel to the middle of its city.
    func metres(from place: GeoPoint?, of city: CityID) -> Int? {
        guard let place, let middle = places[city]?.middle else { return nil }
        return middle.metres(to: place)
    }
}
