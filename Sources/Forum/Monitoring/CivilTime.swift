import Primitives

/// The clocks of countries that have one time all the year (IANA time zones, as of 2025): when a day that ends at midnight UTC ends there.
enum CivilTime {
    /// Minutes before UTC.
    private static let minutes: [String: Int64] = [
        "AE": 240, "AF": 270, "AM": 240, "AZ": 240, "CN": 480, "GE": 240, "IN": 330, "IQ": 180, "IR": 210, "JO": 180, "JP": 540, "KG": 360,
        "KR": 540, "KZ": 300, "LK": 330, "OM": 240, "PK": 300, "SA": 180, "SY": 180, "TJ": 300, "TM": 300, "TR": 180, "UZ": 300, "YE": 180,
    ]

    /// The end of a day in UTC on a country's clocks.
    ///
    /// - Returns: the day and the time of day there; `nil` where the country has several times, or changes them with the season.
    static func end(of day: UTCDate, in country: String) -> (day: UTCDate, time: String)? {
        guard let minutes = minutes[country] else { return nil }
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
        return (day.adding(days: 1), "\(two(minutes / 60)):\(two(minutes % 60))")
    }
}
