public import Primitives

/// Days in one country without leaving it: one entry.
public struct JourneyStay: Sendable, Equatable {
    public let country: CountryCode
    /// In their order.
    public internal(set) var places: [JourneyPlan.Place]
    public let arrives: UTCDate
    public internal(set) var leaves: UTCDate

    public init(_ country: CountryCode, places: [JourneyPlan.Place] = [], arrives: UTCDate, leaves: UTCDate) {
        self.country = country
        self.places = places
        self.arrives = arrives
        self.leaves = leaves
    }

    /// The days of arrival and departure are both spent in the country.
    public var days: Int { leaves.daysSince1970 - arrives.daysSince1970 + 1 }

    /// The stays of a journey. Who goes from one city to another of the same country is taken to remain in it between.
    public static func stays(of legs: [JourneyPlan.Leg]) -> [JourneyStay] {
        var stays: [JourneyStay] = []
        for leg in legs {
            if let last = stays.last, last.country == leg.place.country {
                stays[stays.count - 1].leaves = max(last.leaves, leg.leaves)
                if last.places.last != leg.place { stays[stays.count - 1].places.append(leg.place) }
            } else {
                stays.append(JourneyStay(leg.place.country, places: [leg.place], arrives: leg.arrives, leaves: leg.leaves))
            }
        }
        return stays
    }
}
