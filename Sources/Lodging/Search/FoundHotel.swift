public import Primitives

/// A hotel that was found, with the cheapest that it offers for the stay.
public struct FoundHotel: Sendable {
    public let city: CityID
    public var hotel: IndexedHotel { offers.hotel }
    /// The room that is the cheapest.
    public let room: IndexedHotel.Kind
    /// And the plan under which it is.
    public let plan: IndexedHotel.Plan
    public let total: Money
    /// Rooms, 9 for more.
    public let left: Int
    private let offers: IndexedOffers

    public var roomType: RoomTypeID { room.id }
    public var ratePlan: RatePlanID { plan.id }

    init?(_ city: CityID, _ offers: IndexedOffers, _ cheapest: StayPrice.Cheapest, for stay: StayRequest) {
        let offer = offers.columns.offers[cheapest.offer]
        let kind = offers.hotel.kinds[offer.kind]
        let plan = kind.plans[offer.plan]
        guard let total = Money(amount: cheapest.total, currency: plan.plan.currency) else { return nil }
        self.city = city
        self.offers = offers
        self.total = total
        (room, self.plan) = (kind, plan)
        left = offers.columns.left(offer.kind, from: stay.arrival.daysSince1970 - offers.columns.from, nights: stay.nights)
    }
}

/// What a search has found: how many hotels, and those of them that are shown.
public struct FoundHotels: Sendable {
    public let count: Int
    public let shown: [FoundHotel]
}
