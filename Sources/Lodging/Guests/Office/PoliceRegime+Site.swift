import FeatureKit
import Federation
import Ledger
import Primitives
import SQL

extension PoliceRegime {
    /// What the country of a city wants to be told; of a city that the log does not know yet, what holds where nothing is known.
    static func of(_ site: any OfficeSite) async throws -> PoliceRegime {
        guard case .city(let city) = site.place else { return unknown }
        let country = try await site.own.read { connection in
            try connection.first("SELECT country FROM member WHERE city = $1", [.text(city.text)])?.text(0)
        }
        return country.flatMap { CountryCode(spelledAs: $0) }.map { of($0) } ?? unknown
    }

    /// Seconds by which the clocks of the country are ahead of UTC, by which working days end there. Both countries that are known have one zone and no
    /// summer time (Kazakhstan since 1 March 2024).
    var offsetSeconds: Int { country == nil ? 0 : 5 * 3600 }
}
