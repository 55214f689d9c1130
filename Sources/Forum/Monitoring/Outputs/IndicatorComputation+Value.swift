import FeatureKit
import Federation
import Ledger
import Primitives
import SQL

extension IndicatorComputation {
    /// Whether it counts what is in one cycle; else it says how the forum stands with the newest entry of the log.
    var isOfCycle: Bool {
        switch self {
        case .memberCities, .memberCountries, .visaOpenness: false
        case .reportingCities, .citiesOnTime, .commitmentsAccepted: true
        }
    }

    /// The types of the records of which its value follows.
    var sources: [String] {
        let members = [MemberAdmitted.name, MemberSuspended.name]
        return switch self {
        case .memberCities, .memberCountries: members
        case .reportingCities: [ReportSigned.name]
        case .visaOpenness: [VisaRulePublished.name, VisaRuleReported.name]
        case .citiesOnTime: members + [CommitmentPublished.name, CyclePublished.name, ReportSigned.name]
        case .commitmentsAccepted: [CommitmentPublished.name, ReportSigned.name, AssessmentPublished.name]
        }
    }

    /// - Parameters:
    ///   - cycle: `nil` for what is of no cycle.
    ///   - day: on which visa rules must hold to count.
    /// - Returns: `nil` where there is nothing to count.
    func value(in cycle: CycleID?, on day: UTCDate, _ connection: any SQLConnection) throws -> DecimalNumber? {
        if let cycle { return try value(in: cycle, on: day, connection) }
        return try ofNow(on: day, connection)
    }

    private func ofNow(on day: UTCDate, _ connection: any SQLConnection) throws -> DecimalNumber? {
        switch self {
        case .memberCities: try Self.count("SELECT COUNT(*) FROM member WHERE is_suspended = 0", [], connection)
        case .memberCountries: try Self.count("SELECT COUNT(DISTINCT country) FROM member WHERE is_suspended = 0", [], connection)
        case .visaOpenness: try Self.openness(on: day, connection)
        case .reportingCities, .citiesOnTime, .commitmentsAccepted: nil
        }
    }

    /// - Parameter day: on which visa rules must hold to count.
    /// - Returns: `nil` where there is nothing to count.
    func value(in cycle: CycleID, on day: UTCDate, _ connection: any SQLConnection) throws -> DecimalNumber? {
        switch self {
        case .memberCities, .memberCountries, .visaOpenness: try ofNow(on: day, connection)
        case .reportingCities:
            try Self.count("SELECT COUNT(DISTINCT city) FROM progress_report WHERE cycle = $1", [.text(cycle.text)], connection)
        case .citiesOnTime: try Self.citiesOnTime(cycle, connection)
        case .commitmentsAccepted: try Self.commitmentsAccepted(cycle, connection)
        }
    }

    private static func count(_ statement: SQLText, _ values: [SQLValue], _ connection: any SQLConnection) throws -> DecimalNumber? {
        DecimalNumber(whole: try connection.first(statement, values)?.integer(0) ?? 0, fraction: 0)
    }

    private static func openness(on day: UTCDate, _ connection: any SQLConnection) throws -> DecimalNumber? {
        try VisaRules.checkLive(connection)
        let destinations = try VisaRules.openness(among: CountryGroup.ofSilkRoad, .tourism, .ordinary, on: day, connection)
        return VisaOpenness.perMille(ofRegion: destinations).flatMap { tenths($0) }
    }

    /// Of cities that are asked for something, those that have given all of it by the last day.
    private static func citiesOnTime(_ cycle: CycleID, _ connection: any SQLConnection) throws -> DecimalNumber? {
        let row = try connection.first(
            """
            SELECT COUNT(*), COUNT(CASE WHEN asked = given THEN 1 END) FROM (
                SELECT m.city AS city, COUNT(*) AS asked, COUNT(CASE WHEN r.first_accepted_at < y.ends_at THEN 1 END) AS given
                FROM member m CROSS JOIN progress_commitment c
                JOIN progress_cycle y ON y.id = $1
                LEFT JOIN progress_report r ON r.cycle = $2 AND r.commitment = c.id AND r.city = m.city
                WHERE
            """ + ReportObligation.isOwed + """
                     GROUP BY m.city
                ) AS reporting
                """, [.text(cycle.text), .text(cycle.text)])
        return try share(row)
    }

    private static func commitmentsAccepted(_ cycle: CycleID, _ connection: any SQLConnection) throws -> DecimalNumber? {
        let row = try connection.first(
            """
            SELECT (SELECT COUNT(*) FROM progress_commitment), COUNT(DISTINCT a.commitment) FROM progress_assessment a
            JOIN progress_report r ON r.cycle = a.cycle AND r.commitment = a.commitment AND r.city = a.city AND r.idx = a.report_idx
            WHERE a.cycle = $1 AND a.outcome = 'accepted'
            """, [.text(cycle.text)])
        return try share(row)
    }

    /// 100 × the second column of the first, one digit behind the point.
    private static func share(_ row: SQLRow?) throws -> DecimalNumber? {
        guard let row, case let all = try row.int(0), all > 0 else { return nil }
        return tenths((try row.int(1) * 2000 + all) / (2 * all))
    }

    private static func tenths(_ value: Int) -> DecimalNumber? {
        DecimalNumber(whole: Int64(value / 10), fraction: Int64(value % 10) * 100_000_000_000_000)
    }
}
