/// What the log itself proves of the forum's progress: nobody types such a value in, anybody can recompute it from a copy of the log (domain §2).
public enum IndicatorComputation: String, Sendable, CaseIterable {
    /// Cities that are members and are not suspended.
    case memberCities = "member-cities"
    /// Countries of those cities.
    case memberCountries = "member-countries"
    /// Cities that have reported in the cycle.
    case reportingCities = "reporting-cities"
    /// Of 100: how open the countries of the Silk Road are to each other's travellers.
    case visaOpenness = "visa-openness"
    /// Of 100: of the cities that were asked in the cycle, those that reported all of it in time.
    case citiesOnTime = "cities-on-time"
    /// Of 100: of all commitments, those with a report that the secretariat has accepted in the cycle.
    case commitmentsAccepted = "commitments-accepted"
}
