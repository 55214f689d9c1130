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
    public var hotel: IndexedHotel { entry.hotel }
    public let roomType: RoomTypeID
    public let ratePlan: RatePlanID
    public let total: Money
    /// Rooms, 9 for more.
    public let left: Int
    let entry: LodgingIndex.Entry
}

extension LodgingSearch {
    /// Whether a hotel is one of those that are looked for, whatever it has left.
    func wants(_ hotel: Hotel, on day: UTCDate) -> Bool {
        facilities.allSatisfy(hotel.facilities.contains) && family.allSatisfy(hotel.family.contains)
            && (!isCultural || hotel.isCultural(on: day)) && (leastStars == 0 || hotel.stars?.count ?? 0 >= leastStars)
    }

    /// The cheapest that a hotel offers; `nil` for nothing.
    struct Cheapest {
        let kind: Int
        let plan: Int
        let total: Money
        let left: Int
    }

    func cheapest(_ hotel: IndexedHotel, _ price: StayPrice) -> Cheapest? {
        var best: (kind: Int, plan: Int, total: Int64, left: Int)?
        for kind in hotel.kinds.indices where hotel.kinds[kind].type.takes(adults: stay.adults, children: stay.children.count) {
            let left = price.left(hotel, hotel.kinds[kind])
            guard left > 0 else { continue }
            for plan in hotel.kinds[kind].plans.indices {
                guard let total = price.total(hotel, hotel.kinds[kind], hotel.kinds[kind].plans[plan]), total < best?.total ?? .max else { continue }
                best = (kind, plan, total, left)
            }
        }
        guard let best, let total = Money(amount: best.total, currency: hotel.kinds[best.kind].plans[best.plan].plan.currency) else { return nil }
        return Cheapest(kind: best.kind, plan: best.plan, total: total, left: best.left)
    }
}
