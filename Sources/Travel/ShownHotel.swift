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
    /// Those of both that are for sale.
    let sold: (roomTypes: Set<RoomTypeID>, ratePlans: Set<RatePlanID>)
    /// Those that are told of; none of this city's own, which has them.
    let told: [ToldPhoto]

    /// One of this city's own, where it is open to travellers.
    init?(_ id: HotelID, of city: CityID, _ connection: any SQLConnection) throws {
        guard let open = try OpenHotel(id, connection) else { return nil }
        self.city = city
        self.id = id
        hotel = open.hotel
        roomTypes = Dictionary(uniqueKeysWithValues: open.roomTypes.map { ($0.id, $0.type) })
        ratePlans = Dictionary(uniqueKeysWithValues: open.ratePlans.map { ($0.id, $0.plan) })
        sold = (
            Set(roomTypes.keys).subtracting(open.withdrawn.roomTypes), Set(ratePlans.keys).subtracting(open.withdrawn.ratePlans)
        )
        told = []
    }

    /// Another city's, as it was told.
    init(_ told: IndexedHotel, of city: CityID) {
        self.city = city
        id = told.id
        hotel = told.hotel
        roomTypes = Dictionary(told.kinds.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
        ratePlans = Dictionary(told.kinds.flatMap(\.plans).map { ($0.id, $0.plan) }, uniquingKeysWith: { first, _ in first })
        sold = (Set(roomTypes.keys), Set(ratePlans.keys))
        self.told = told.photos
    }

    func name(of type: RoomTypeID?, _ plan: RatePlanID?, in language: String) -> String {
        let names = [
            type.map { roomTypes[$0]?.name.text(in: language) ?? $0.text }, plan.map { ratePlans[$0]?.name.text(in: language) ?? $0.text },
        ]
        return names.compactMap { $0 }.joined(separator: ", ")
    }
}

extension FoundHotel {
    /// What its cheapest room and the plan of that are called.
    func roomName(in language: String) -> String { room.type.name.text(in: language) + ", " + plan.plan.name.text(in: language) }
}
