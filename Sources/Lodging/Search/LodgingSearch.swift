public import Primitives

/// What a traveller looks for: where, when and for whom, and what the hotel should have.
public struct LodgingSearch: Sendable {
    public enum Order: String, Sendable, CaseIterable { case price, stars, name }

    /// Nothing stands for everywhere.
    public var cities: Set<CityID>?
    public var stay: StayRequest
    public var facilities: Set<Hotel.Facility> = []
    public var family: Set<Hotel.FamilyFacility> = []
    /// Only hotels with the forum's badge.
    public var isCultural = false
    public var leastStars = 0
    /// In which amounts are compared and shown; without it each in its own, by the names of the currencies.
    public var currency: Currency?
    public var order = Order.price

    public init(_ stay: StayRequest, in cities: Set<CityID>? = nil) {
        self.stay = stay
        self.cities = cities
    }
}

/// A hotel that was found, with the cheapest that it offers for the stay.
public struct FoundHotel: Sendable {
    public let city: CityID
    public let hotel: IndexedHotel
    public let roomType: RoomTypeID
    public let ratePlan: RatePlanID
    public let total: Money
    /// Rooms, 9 for more.
    public let left: Int
}

extension LodgingSearch {
    /// Whether a hotel is one of those that are looked for, whatever it has left.
    func wants(_ hotel: Hotel, on day: UTCDate) -> Bool {
        (facilities.isEmpty || facilities.isSubset(of: hotel.facilities)) && (family.isEmpty || family.isSubset(of: hotel.family))
            && (!isCultural || hotel.isCultural(on: day)) && (leastStars == 0 || hotel.stars?.count ?? 0 >= leastStars)
    }

    /// The cheapest that a hotel offers; `nil` for nothing.
    func cheapest(_ hotel: IndexedHotel, _ price: StayPrice, in city: CityID) -> FoundHotel? {
        var best: (kind: Int, plan: Int, total: Int64, left: Int)?
        for (kindPlace, kind) in hotel.kinds.enumerated() where kind.type.takes(adults: stay.adults, children: stay.children.count) {
            let left = price.left(hotel, kind)
            guard left > 0 else { continue }
            for (planPlace, plan) in kind.plans.enumerated() {
                guard let total = price.total(hotel, kind, plan), total < best?.total ?? .max else { continue }
                best = (kindPlace, planPlace, total, left)
            }
        }
        guard let best else { return nil }
        let kind = hotel.kinds[best.kind]
        guard let total = Money(amount: best.total, currency: kind.plans[best.plan].plan.currency) else { return nil }
        return FoundHotel(city: city, hotel: hotel, roomType: kind.id, ratePlan: kind.plans[best.plan].id, total: total, left: best.left)
    }
}
