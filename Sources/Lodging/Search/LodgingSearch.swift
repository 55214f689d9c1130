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
    /// By which amounts are compared; without it those of one currency with each other alone, by the names of the currencies.
    public var scale: PriceScale?
    public var order = Order.price

    public init(_ stay: StayRequest, in cities: Set<CityID>? = nil) {
        self.stay = stay
        self.cities = cities
    }
}
