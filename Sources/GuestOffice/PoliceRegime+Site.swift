import Accounts
import FeatureKit
import Federation
import Guests
import Ledger
import Lodging
import Primitives
import SQL
import Web

extension PoliceRegime {
    /// What the country of a city wants to be told; of a city that the log does not know yet, what holds where nothing is known.
    static func of(_ site: any OfficeSite) async throws -> PoliceRegime {
        guard case .city(let city) = site.place else { return unknown }
        return try await site.own.read { try of(city, $0) }
    }

    /// By how many seconds a hotel's clocks are ahead of UTC at a moment; of a hotel that the city has not entered, those of its country: the two that
    /// are known have one zone and no summer time (Kazakhstan since 1 March 2024), others go by UTC.
    static func clock(of hotel: RoleGrant.HotelID, at site: any OfficeSite) async throws -> @Sendable (UTCTime) -> Int {
        if let id = HotelID(hotel.text), let zone = try await site.own.read({ try HotelTables.hotel(id, $0)?.value.timeZone }) {
            let rules = try TimeZoneFiles.system.rules(of: zone)
            return { rules.offset(at: $0) }
        }
        let offset = try await of(site).country == nil ? 0 : 5 * 3600
        return { _ in offset }
    }

    /// Where it is said, in the reader's language as far as it is translated; `nil` where nothing is known.
    func source(in localizer: Localizer) -> String? {
        switch country?.text {
        case "KZ": localizer(CityGuestsText.sourceKazakhstan)
        case "UZ": localizer(CityGuestsText.sourceUzbekistan)
        default: source
        }
    }
}
