public import Primitives
public import SQL

/// What a country wants to be told of those who stay in its hotels: of whom, by when, in which form. It is data with a source and the day on which
/// somebody read it, and no advice: a city that knows better tells the operator.
public struct PoliceRegime: Sendable, Equatable {
    public enum Whom: String, Sendable {
        case everyone
        /// Whoever is no citizen of the country.
        case foreigners
    }

    public enum Deadline: Sendable, Equatable {
        case onArrival
        case hours(Int)
        /// The end of a working day, Monday to Friday, the day of arrival counted where it is one. Holidays are not known here: where there are some, the law
        /// gives longer.
        case workingDays(Int)

        /// - Parameter offset: seconds by which the hotel's clocks are ahead of UTC at a moment.
        public func due(_ arrivedAt: UTCTime, offset: (UTCTime) -> Int) -> UTCTime {
            switch self {
            case .onArrival: return arrivedAt
            case .hours(let hours): return arrivedAt.adding(seconds: Int64(hours) * 3600)
            case .workingDays(let days):
                var day = arrivedAt.adding(seconds: Int64(offset(arrivedAt))).date
                var left = max(1, days) - (day.weekday < 5 ? 1 : 0)
                while left > 0 {
                    day = day.adding(days: 1)
                    if day.weekday < 5 { left -= 1 }
                }
                let midnight = day.adding(days: 1).start
                return midnight.adding(seconds: -Int64(offset(midnight.adding(seconds: -Int64(offset(midnight))))))
            }
        }
    }

    /// `nil`: of countries of which nothing is known here.
    public let country: CountryCode?
    public let format: PoliceFormat
    public let whom: Whom
    public let deadline: Deadline
    /// Where it is said; `nil` where nothing is known.
    public let source: String?
    public let sourceURL: String?
    /// The day on which the source was read.
    public let readOn: UTCDate?

    /// Whether a guest of a nationality is to be told of. Who has none of ISO 3166-1 is a foreigner everywhere.
    public func concerns(_ nationality: MRZState) -> Bool { whom == .everyone || nationality.country == nil || nationality.country != country }

    public static func of(_ country: CountryCode) -> PoliceRegime { known.first { $0.country == country } ?? unknown }

    /// What the country of a city wants to be told; of a city that the log does not know yet, what holds where nothing is known.
    public static func of(_ city: CityID, _ connection: any SQLConnection) throws -> PoliceRegime {
        let country = try connection.first("SELECT country FROM member WHERE city = $1", [.text(city.text)])?.text(0)
        return country.flatMap { CountryCode(spelledAs: $0) }.map { of($0) } ?? unknown
    }

    public static let known: [PoliceRegime] = [
        PoliceRegime(
            country: CountryCode("KZ"), format: .eQonaq, whom: .foreigners, deadline: .workingDays(3),
            source:
                "Government of Kazakhstan, decree 148 of 21 January 2012: whoever receives a foreigner tells the migration service within three working days, by eqonaq.kz or vmp.gov.kz",
            sourceURL: "https://eqonaq.kz", readOn: UTCDate("2026-11-26")),
        PoliceRegime(
            country: CountryCode("UZ"), format: .eMehmon, whom: .everyone, deadline: .onArrival,
            source:
                "Cabinet of Ministers of Uzbekistan, resolutions 845 of 22 October 2018 and 433 of 10 July 2020: all guests, citizens among them, are entered into E-mehmon when they arrive",
            sourceURL: "https://emehmon.uz", readOn: UTCDate("2026-11-26")),
    ]

    /// Everybody, within a day: that is never too late.
    public static let unknown = PoliceRegime(
        country: nil, format: .general, whom: .everyone, deadline: .hours(24), source: nil, sourceURL: nil, readOn: nil)
}
