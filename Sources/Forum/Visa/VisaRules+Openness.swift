public import Primitives
public import SQL

extension VisaRules {
    /// How open each destination is to all nationalities of which something is known, in the order of the codes.
    public static func openness(
        _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, _ connection: any SQLConnection
    ) throws -> [VisaOpenness] {
        var destinations: [VisaOpenness] = []
        try connection.forEachRow(
            """
            SELECT destination, requirement, COUNT(*) FROM visa_rule
            WHERE is_standing = 1 AND purpose = $1 AND document = $2 AND requirement IS NOT NULL
            GROUP BY destination, requirement ORDER BY destination
            """, [.text(purpose.rawValue), .text(document.rawValue)]
        ) { row in
            let destination = try row.parsed(0) { CountryCode($0) }
            if destinations.last?.destination != destination { destinations.append(VisaOpenness(destination)) }
            let requirement = try row.parsed(1) { VisaRule.Requirement(rawValue: $0) }
            destinations[destinations.count - 1].count(requirement, try row.int(2))
        }
        return destinations
    }

    /// How open countries are to each other, in the order of the codes; those of which nothing is known stand there with nothing.
    ///
    /// - Parameter countries: both as destinations and as passports.
    public static func openness(
        among countries: Set<CountryCode>, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document,
        _ connection: any SQLConnection
    ) throws -> [VisaOpenness] {
        try countries.sorted().map { destination in
            var openness = VisaOpenness(destination)
            try connection.forEachRow(
                """
                SELECT nationality, requirement FROM visa_rule
                WHERE is_standing = 1 AND destination = $1 AND purpose = $2 AND document = $3 AND requirement IS NOT NULL
                """, [.text(destination.text), .text(purpose.rawValue), .text(document.rawValue)]
            ) { row in
                guard countries.contains(try row.parsed(0) { CountryCode($0) }) else { return }
                openness.count(try row.parsed(1) { VisaRule.Requirement(rawValue: $0) })
            }
            return openness
        }
    }
}
