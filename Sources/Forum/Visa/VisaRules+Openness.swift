public import Primitives
public import SQL

extension VisaRules {
    /// How open one destination is to all nationalities of which something is known.
    public static func openness(
        of destination: CountryCode, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, _ connection: any SQLConnection
    ) throws -> VisaOpenness {
        var openness = VisaOpenness(destination)
        try standing(at: destination, purpose, document, connection) { openness.count($1) }
        return openness
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
            try standing(at: destination, purpose, document, connection) { if countries.contains($0) { openness.count($1) } }
            return openness
        }
    }

    /// What each nationality meets at a destination, as far as it is known and understood.
    private static func standing(
        at destination: CountryCode, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, _ connection: any SQLConnection,
        _ body: (CountryCode, VisaRule.Requirement) throws -> Void
    ) throws {
        try connection.forEachRow(
            """
            SELECT v.nationality, v.requirement FROM visa_rule v
            WHERE v.destination = $1 AND v.purpose = $2 AND v.document = $3 AND v.requirement IS NOT NULL
                AND (v.is_published = 1 OR NOT EXISTS (
                    SELECT 1 FROM visa_rule o WHERE o.destination = v.destination AND o.nationality = v.nationality
                    AND o.purpose = v.purpose AND o.document = v.document AND o.is_published = 1))
            """, [.text(destination.text), .text(purpose.rawValue), .text(document.rawValue)]
        ) { row in try body(row.parsed(0) { CountryCode($0) }, row.parsed(1) { VisaRule.Requirement(rawValue: $0) }) }
    }

    /// How open each destination is to all nationalities of which something is known, in the order of the codes.
    public static func openness(
        _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, _ connection: any SQLConnection
    ) throws -> [VisaOpenness] {
        var destinations: [VisaOpenness] = []
        try connection.forEachRow(
            """
            SELECT v.destination, v.requirement, COUNT(*) FROM visa_rule v
            WHERE v.purpose = $1 AND v.document = $2 AND v.requirement IS NOT NULL
                AND (v.is_published = 1 OR NOT EXISTS (
                    SELECT 1 FROM visa_rule o WHERE o.destination = v.destination AND o.nationality = v.nationality
                    AND o.purpose = v.purpose AND o.document = v.document AND o.is_published = 1))
            GROUP BY v.destination, v.requirement ORDER BY v.destination
            """, [.text(purpose.rawValue), .text(document.rawValue)]
        ) { row in
            let destination = try row.parsed(0) { CountryCode($0) }
            if destinations.last?.destination != destination { destinations.append(VisaOpenness(destination)) }
            let requirement = try row.parsed(1) { VisaRule.Requirement(rawValue: $0) }
            destinations[destinations.count - 1].count(requirement, try row.int(2))
        }
        return destinations
    }

    /// How open a destination was at the end of a day on which one of its rules changed.
    public struct OpennessOfDay: Sendable, Equatable {
        public let day: UTCDate
        /// 0 to 1000; `nil` where nothing was known.
        public let perMille: Int?
        public let nationalities: Int
    }

    /// A destination's openness over time, the newest day first, which is as it stands.
    ///
    /// - Parameter before: only days before this one.
    public static func opennessOverTime(
        of destination: CountryCode, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, before: UTCDate? = nil, limit: Int,
        _ connection: any SQLConnection
    ) throws -> (days: [OpennessOfDay], hasMore: Bool) {
        let rows = try connection.query(
            """
            SELECT day, tenths, nationalities FROM visa_openness
            WHERE destination = $1 AND purpose = $2 AND document = $3 AND day < $4 ORDER BY day DESC LIMIT $5
            """,
            [
                .text(destination.text), .text(purpose.rawValue), .text(document.rawValue), .text(before?.description ?? "~"),
                SQLValue(limit + 1),
            ])
        let days = try rows.prefix(limit).map { row in
            let day = try row.parsed(0) { UTCDate($0) }
            guard let tenths = try row.optionalInteger(1) else {
                let now = try openness(of: destination, purpose, document, connection)
                return OpennessOfDay(day: day, perMille: now.perMille, nationalities: now.nationalities)
            }
            let nationalities = try row.int(2)
            return OpennessOfDay(day: day, perMille: VisaOpenness.perMille(Int(tenths), of: nationalities), nationalities: nationalities)
        }
        return (days, rows.count > limit)
    }
}
