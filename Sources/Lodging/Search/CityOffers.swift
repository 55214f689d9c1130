import Primitives

/// The hotels of one city as they were told last, which many hold.
final class CityOffers: Sendable {
    /// What a search asks before it looks at prices, side by side.
    struct Traits: Sendable {
        let facilities: UInt32
        let family: UInt32
        let stars: Int
        /// Days since 1970 on which it has the badge; none has it never.
        let badge: ClosedRange<Int>?

        init(_ hotel: Hotel) {
            facilities = Self.bits(hotel.facilities)
            family = Self.bits(hotel.family)
            stars = hotel.stars?.count ?? 0
            badge = hotel.badge.map { $0.since.daysSince1970...$0.until.daysSince1970 }
        }

        static func bits<Word: CaseIterable & Equatable>(_ words: some Sequence<Word>) -> UInt32 {
            words.reduce(0) { bits, word in
                bits | (Array(Word.allCases).firstIndex(of: word).map { 1 << UInt32($0) } ?? 0)
            }
        }
    }

    /// Prices of all hotels of a city together, four bytes each: those of hotels for which there is no room are not told of.
    private static let mostPrices = 16_000_000

    let city: CityID
    let hotels: [IndexedOffers]
    let traits: [Traits]
    private let places: [HotelID: Int]
    private let prices: Int

    private init(_ city: CityID, _ hotels: [IndexedOffers], traits: [Traits]? = nil, places: [HotelID: Int]? = nil) {
        self.city = city
        self.hotels = hotels
        self.traits = traits ?? hotels.map { Traits($0.hotel.hotel) }
        self.places = places ?? Dictionary(hotels.enumerated().map { ($1.hotel.id, $0) }, uniquingKeysWith: { _, last in last })
        prices = hotels.reduce(0) { $0 + $1.columns.days * $1.columns.offers.count }
    }

    /// What a new notice `hotels` tells; of what is left, what was told of the same room types and plans stays until it is told anew.
    ///
    /// - Parameter waiting: what was told of a hotel before the hotel itself.
    convenience init(_ city: CityID, _ told: [IndexedHotel], after before: CityOffers?, waiting: (HotelID) -> ToldAvailability?) {
        var room = Self.mostPrices
        let hotels = told.map { hotel in
            var columns = OfferColumns()
            if let availability = waiting(hotel.id) {
                columns = OfferColumns(availability, of: hotel.kinds, most: room)
            } else if let standing = before?[hotel.id] {
                columns = standing.columns.moved(from: standing.hotel.kinds, to: hotel.kinds)
            }
            if columns.days * columns.offers.count > room { columns = OfferColumns() }
            room -= columns.days * columns.offers.count
            return IndexedOffers(hotel, columns)
        }
        self.init(city, hotels)
    }

    subscript(_ id: HotelID) -> IndexedOffers? { places[id].map { hotels[$0] } }

    /// The same, with what is told of one hotel now; `nil` for nothing any more.
    func taking(_ told: ToldAvailability?, of id: HotelID) -> CityOffers {
        guard let place = places[id] else { return self }
        let standing = hotels[place]
        let room = Self.mostPrices - prices + standing.columns.days * standing.columns.offers.count
        var changed = hotels
        changed[place] = IndexedOffers(
            standing.hotel, told.map { OfferColumns($0, of: standing.hotel.kinds, most: room) } ?? OfferColumns())
        return CityOffers(city, changed, traits: traits, places: places)
    }
}
