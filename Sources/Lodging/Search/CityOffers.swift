import Primitives

/// The hotels of one city as they were told last, which many hold.
final class CityOffers: Sendable {
    /// Prices of all hotels of a city together, four bytes each: those of hotels for which there is no room are not told of.
    private static let mostPrices = 16_000_000

    let city: CityID
    let hotels: [IndexedOffers]
    /// Of each hotel; what it points into, the hotel holds.
    let rows: [HotelRow]
    /// Of all hotels, one hotel's behind the other's.
    let rooms: [IndexedOffers.Room]
    let terms: [IndexedOffers.Terms]
    let bands: [IndexedOffers.Band]
    private let places: [HotelID: Int]
    private let prices: Int

    private init(_ city: CityID, _ hotels: [IndexedOffers], places: [HotelID: Int]? = nil) {
        self.city = city
        self.hotels = hotels
        self.places = places ?? Dictionary(hotels.enumerated().map { ($1.hotel.id, $0) }, uniquingKeysWith: { _, last in last })
        var rows: [HotelRow] = []
        var rooms: [IndexedOffers.Room] = []
        var terms: [IndexedOffers.Terms] = []
        var bands: [IndexedOffers.Band] = []
        rows.reserveCapacity(hotels.count)
        for hotel in hotels {
            rows.append(HotelRow(hotel, firstRoom: rooms.count, firstTerms: terms.count, firstBand: bands.count))
            rooms += hotel.rooms
            terms += hotel.terms.map { $0.moved(by: bands.count) }
            bands += hotel.bands
        }
        (self.rows, self.rooms, self.terms, self.bands) = (rows, rooms, terms, bands)
        prices = hotels.reduce(0) { $0 + $1.columns.days * $1.columns.offers.count }
    }

    /// What a new notice `hotels` tells; of what is left, what was told of the same room types and plans stays until it is told anew.
    ///
    /// - Parameter waiting: what was told of a hotel before the hotel itself.
    convenience init(_ city: CityID, _ told: [IndexedHotel], after before: CityOffers?, waiting: (HotelID) -> ToldAvailability?) {
        var room = Self.mostPrices
        // One that is told of twice is what is said last.
        let last = Dictionary(told.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { _, last in last })
        let hotels = told.enumerated().filter { last[$1.id] == $0 }.map { _, hotel in
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
        return CityOffers(city, changed, places: places)
    }
}
