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
        let numbers = VisaBorder.numbers(of: destination)
        try connection.forEachRow(
            "SELECT v.border, v.requirement FROM visa_rule v WHERE " + isStanding
                + """
                 AND v.border >= $1 AND v.border < $2 AND v.border / 6 % 3 = $3 AND v.border / 2 % 3 = $4 AND v.requirement IS NOT NULL
                """,
            [
                .integer(numbers.lowerBound), .integer(numbers.upperBound), .integer(VisaBorder.place(of: purpose)),
                .integer(VisaBorder.place(of: document)),
            ]
        ) { row in
            let nationality = try VisaBorder(number: row.integer(0)).key?.nationality
            guard let nationality else { throw StorageError(.corrupt, "the table of visa rules has no such border; fold the projection anew") }
            try body(nationality, requirement(row, 1))
        }
    }

    private static func requirement(_ row: SQLRow, _ column: Int) throws -> VisaRule.Requirement {
        guard let requirement = VisaRule.Requirement(place: try row.int(column)) else {
            throw StorageError(.corrupt, "the table of visa rules has no such requirement; fold the projection anew")
        }
        return requirement
    }

    /// How open each destination is to all nationalities of which something is known, in the order of the codes.
    public static func openness(
        _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, _ connection: any SQLConnection
    ) throws -> [VisaOpenness] {
        var destinations: [VisaOpenness] = []
        try connection.forEachRow(
            "SELECT v.border / 12168, v.requirement, COUNT(*) FROM visa_rule v WHERE " + isStanding
                + """
                 AND v.border / 6 % 3 = $1 AND v.border / 2 % 3 = $2 AND v.requirement IS NOT NULL
                GROUP BY v.border / 12168, v.requirement ORDER BY v.border / 12168
                """, [.integer(VisaBorder.place(of: purpose)), .integer(VisaBorder.place(of: document))]
        ) { row in
            guard let destination = VisaBorder(number: try row.integer(0) * VisaBorder.ofDestination).key?.destination else {
                throw StorageError(.corrupt, "the table of visa rules has no such destination; fold the projection anew")
            }
            if destinations.last?.destination != destination { destinations.append(VisaOpenness(destination)) }
            destinations[destinations.count - 1].count(try requirement(row, 1), try row.int(2))
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
