public import Primitives
public import SQL

extension VisaRules {
    /// Of which openness is told: what a destination asks of all nationalities for one purpose with one document.
    struct Side: Hashable {
        let destination: CountryCode
        let purpose: VisaRuleKey.Purpose
        let document: VisaRuleKey.Document

        var values: [SQLValue] { [.text(destination.text), .text(purpose.rawValue), .text(document.rawValue)] }
        var filter: Filter { Filter(destination: destination, purpose: purpose, document: document) }
    }

    /// How open one destination is on a day to all nationalities of which something is known.
    public static func openness(
        of destination: CountryCode, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, on day: UTCDate,
        _ connection: any SQLConnection
    ) throws -> VisaOpenness {
        var openness = VisaOpenness(destination)
        try forEachStanding(Filter(destination: destination, purpose: purpose, document: document), on: day, connection) { openness.count($1) }
        return openness
    }

    /// How open countries are to each other, in the order of the codes; those of which nothing is known stand there with nothing.
    ///
    /// - Parameter countries: both as destinations and as passports.
    public static func openness(
        among countries: Set<CountryCode>, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, on day: UTCDate,
        _ connection: any SQLConnection
    ) throws -> [VisaOpenness] {
        try countries.sorted().map { destination in
            var openness = VisaOpenness(destination)
            try forEachStanding(Filter(destination: destination, purpose: purpose, document: document), on: day, connection) {
                if countries.contains($0) { openness.count($1) }
            }
            return openness
        }
    }

    /// How open each destination is to all nationalities of which something is known, in the order of the codes.
    public static func openness(
        _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, on day: UTCDate, _ connection: any SQLConnection
    ) throws -> [VisaOpenness] {
        var destinations: [VisaOpenness] = []
        try connection.forEachRow(
            "SELECT s.border / 12168, s.requirement, COUNT(*) FROM (" + standing
                + """
                ) s WHERE s.requirement IS NOT NULL GROUP BY s.border / 12168, s.requirement ORDER BY s.border / 12168
                """, Filter(purpose: purpose, document: document).values(on: day)
        ) { row in
            guard let destination = VisaBorder(number: try row.integer(0) * VisaBorder.ofDestination).key?.destination else {
                throw StorageError(.corrupt, "the table of visa rules has no such destination; fold the projection anew")
            }
            if destinations.last?.destination != destination { destinations.append(VisaOpenness(destination)) }
            destinations[destinations.count - 1].count(try requirement(row, 1), try row.int(2))
        }
        return destinations
    }

    /// What each nationality meets on a day, as far as it is known and understood.
    static func forEachStanding(
        _ filter: Filter, on day: UTCDate, _ connection: any SQLConnection, _ body: (CountryCode, VisaRule.Requirement) throws -> Void
    ) throws {
        try connection.forEachRow(standing, filter.values(on: day)) { row in
            guard try !row.isNull(2) else { return }
            guard let nationality = try VisaBorder(number: row.integer(0)).key?.nationality else {
                throw StorageError(.corrupt, "the table of visa rules has no such border; fold the projection anew")
            }
            try body(nationality, requirement(row, 2))
        }
    }

    private static func requirement(_ row: SQLRow, _ column: Int) throws -> VisaRule.Requirement {
        guard let requirement = VisaRule.Requirement(place: try row.int(column)) else {
            throw StorageError(.corrupt, "the table of visa rules has no such requirement; fold the projection anew")
        }
        return requirement
    }
}
