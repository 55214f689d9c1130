public import Primitives
import StrictJSON

/// How open a destination is: the mean over nationalities of 1 for visa-free, 0.7 on arrival, 0.5 for e-visa and eta, 0 otherwise (domain §3).
///
/// A nationality of which nothing is known is left out: it counts neither as open nor as closed.
public struct VisaOpenness: Sendable, Equatable {
    public let destination: CountryCode
    /// How many nationalities meet each requirement.
    public private(set) var counts: [VisaRule.Requirement: Int]

    public init(_ destination: CountryCode, _ counts: [VisaRule.Requirement: Int] = [:]) {
        self.destination = destination
        self.counts = counts
    }

    mutating func count(_ requirement: VisaRule.Requirement, _ times: Int = 1) { counts[requirement, default: 0] += times }

    /// How many are known.
    public var nationalities: Int { counts.values.reduce(0, +) }
    var tenths: Int { counts.reduce(0) { $0 + $1.key.opennessTenths * $1.value } }

    /// 0 to 1000, a half rounded up; `nil` where nothing is known.
    public var perMille: Int? { Self.perMille(tenths, of: nationalities) }

    /// - Parameter tenths: the sum of the nationalities' weights.
    static func perMille(_ tenths: Int, of nationalities: Int) -> Int? {
        nationalities == 0 ? nil : (tenths * 200 + nationalities) / (2 * nationalities)
    }

    /// The mean over destinations, of 0 to 1000; those of which nothing is known are left out.
    public static func perMille(ofRegion destinations: [VisaOpenness]) -> Int? {
        perMille(ofSums: destinations.map { (tenths: $0.tenths, nationalities: $0.nationalities) })
    }

    static func perMille(ofSums destinations: [(tenths: Int, nationalities: Int)]) -> Int? {
        let known = destinations.filter { $0.nationalities > 0 }
        guard !known.isEmpty else { return nil }
        // In millionths, so that nothing of a destination's rest is lost in the mean of them.
        let sum = known.reduce(0) { $0 + $1.tenths * 100_000 / $1.nationalities }
        return (sum / known.count + 500) / 1000
    }

    /// Such as `51.4`, of 100.
    static func percent(_ perMille: Int) -> String { "\(perMille / 10).\(perMille % 10)" }

    static func json(_ destinations: [VisaOpenness]) -> JSON {
        func spelled(_ perMille: Int?) -> JSON { perMille.map { .string(percent($0)) } ?? .null }
        return [
            "region": spelled(perMille(ofRegion: destinations)),
            "items": .array(
                destinations.map { openness in
                    var counts = JSONObject()
                    for requirement in VisaRule.Requirement.allCases {
                        counts[requirement.rawValue] = .integer(Int64(openness.counts[requirement] ?? 0))
                    }
                    return [
                        "destination": .string(openness.destination.text), "openness": spelled(openness.perMille),
                        "nationalities": .integer(Int64(openness.nationalities)), "requirements": .object(counts),
                    ]
                }),
        ]
    }
}
