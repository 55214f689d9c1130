import Lodging
import Primitives
import SQL

/// A hotel of any city as pages show it, with what its room types and rate plans are called.
struct ShownHotel: Sendable {
    let city: CityID
    let id: HotelID
    let hotel: Hotel
    let roomTypes: [RoomTypeID: RoomType]
    let ratePlans: [RatePlanID: RatePlan]

    /// One of this city's own, where it is open to travellers.
    init?(_ id: HotelID, of city: CityID, _ connection: any SQLConnection) throws {
        guard let kept = try HotelTables.hotel(id, connection), kept.isOffered else { return nil }
        self.city = city
        self.id = id
        hotel = kept.value
        roomTypes = Dictionary(uniqueKeysWithValues: try HotelTables.roomTypes(of: id, connection).map { ($0.id, $0.roomType.value) })
        ratePlans = Dictionary(uniqueKeysWithValues: try HotelTables.ratePlans(of: id, connection).map { ($0.id, $0.plan.value) })
    }

    /// Another city's, as it was told.
    init(_ told: IndexedHotel, of city: CityID) {
        self.city = city
        id = told.id
        hotel = told.hotel
        roomTypes = Dictionary(told.kinds.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
        ratePlans = Dictionary(told.kinds.flatMap(\.plans).map { ($0.id, $0.plan) }, uniquingKeysWith: { first, _ in first })
    }

    func name(of type: RoomTypeID?, _ plan: RatePlanID?, in language: String) -> String {
        let names = [
            type.map { roomTypes[$0]?.name.text(in: language) ?? $0.text }, plan.map { ratePlans[$0]?.name.text(in: language) ?? $0.text },
        ]
        return names.compactMap { $0 }.joined(separator: ", ")
    }
}
