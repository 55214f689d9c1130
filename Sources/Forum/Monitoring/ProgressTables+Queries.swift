import FeatureKit
import Federation
import Ledger
import Primitives
import SQL

extension ProgressTables {
    /// A report as it stands.
    struct Report: Sendable {
        let record: Ledger.StandingRecord
        let acceptedAt: UTCTime
        let firstAcceptedAt: UTCTime
        let versions: Int
        /// The last day of its cycle.
        let closes: UTCDate?
        let assessment: Assessment?

        /// Whether its first version came after the cycle's last day, which ends at midnight UTC.
        var isLate: Bool { closes.map { firstAcceptedAt.date > $0 } ?? false }
    }

    /// What the secretariat says of a report; members that this version does not understand are `nil`.
    struct Assessment: Sendable {
        let index: Int64
        /// Of the version of the report that was judged.
        let reportIndex: Int64?
        let outcome: ProgressAssessment.Outcome?
        let completion: Completion?
        let verifiability: ProgressAssessment.Verifiability?
    }

    private static let reportColumns: SQLText = """
        SELECT r.key, r.idx, r.position, r.writer, r.body, p.accepted_at, p.first_accepted_at, p.versions, c.closes,
            a.idx, a.report_idx, a.outcome, a.completion, a.verifiability
        FROM progress_report p
        JOIN record r ON r.type = 'progress.report.signed' AND r.key = p.cycle || '/' || p.commitment || '/' || p.city
        LEFT JOIN progress_cycle c ON c.id = p.cycle
        LEFT JOIN progress_assessment a ON a.cycle = p.cycle AND a.commitment = p.commitment AND a.city = p.city

        """
    /// A city's own have an index, in which the city comes first.
    private static let ofCity: SQLText = "WHERE p.city = $1 AND p.city = $2 "
    private static let ofAny: SQLText = "WHERE p.city >= $1 AND p.city <= $2 "
    private static let ofFilter: SQLText = """
        AND p.cycle >= $3 AND p.cycle <= $4 AND p.commitment >= $5 AND p.commitment <= $6
        AND (p.cycle, p.commitment, p.city) > ($7, $8, $9) ORDER BY p.cycle, p.commitment, p.city LIMIT $10
        """

    private static func values(_ filter: ProgressFilter, _ after: ReportKey?, _ page: APIPage) -> [SQLValue] {
        filter.bounds(after: after) + ReportKey.place(after) + [SQLValue(page.limit + 1)]
    }

    /// One page of reports, in the order of their keys.
    static func reports(
        _ filter: ProgressFilter, after: ReportKey?, on page: APIPage, _ connection: any SQLConnection
    ) throws -> (items: [Report], hasMore: Bool) {
        try page.take(
            reportColumns + (filter.city == nil ? ofAny : ofCity) + ofFilter, values(filter, after, page), connection
        ) { row in
            let report = Report(
                record: try Ledger.StandingRecord(ofType: ReportSigned.name, row, from: 0), acceptedAt: UTCTime(milliseconds: try row.integer(5)),
                firstAcceptedAt: UTCTime(milliseconds: try row.integer(6)), versions: try row.int(7),
                closes: try row.optionalText(8).flatMap { UTCDate($0) }, assessment: try Assessment(row, from: 9))
            return (report, bytes: try row.blob(4).count)
        }
    }

    /// One page of assessments, in the order of their reports' keys.
    static func assessments(
        _ filter: ProgressFilter, after: ReportKey?, on page: APIPage, _ connection: any SQLConnection
    ) throws -> (items: [Ledger.StandingRecord], hasMore: Bool) {
        try page.take(
            """
            SELECT r.key, r.idx, r.position, r.writer, r.body FROM progress_assessment p
            JOIN record r ON r.type = 'progress.assessment.published' AND r.key = p.cycle || '/' || p.commitment || '/' || p.city

            """ + (filter.city == nil ? ofAny : ofCity) + ofFilter, values(filter, after, page), connection
        ) { (try Ledger.StandingRecord(ofType: AssessmentPublished.name, $0, from: 0), bytes: try $0.blob(4).count) }
    }

    /// One page of commitments, in the order of their keys.
    static func commitments(
        article: Int64?, after: String, on page: APIPage, _ connection: any SQLConnection
    ) throws -> (items: [Ledger.StandingRecord], hasMore: Bool) {
        try page.take(
            """
            SELECT r.key, r.idx, r.position, r.writer, r.body FROM progress_commitment p
            JOIN record r ON r.type = 'progress.commitment.published' AND r.key = p.id
            WHERE p.article >= $1 AND p.article <= $2 AND p.id > $3 ORDER BY p.id LIMIT $4
            """, [.integer(article ?? 1), .integer(article ?? .max), .text(after), SQLValue(page.limit + 1)], connection
        ) { (try Ledger.StandingRecord(ofType: CommitmentPublished.name, $0, from: 0), bytes: try $0.blob(4).count) }
    }

    /// How often and when the secretariat has reminded each city in a cycle.
    static func reminders(of cycle: CycleID, _ connection: any SQLConnection) throws -> [CityID: (times: Int, last: UTCTime)] {
        var reminders: [CityID: (times: Int, last: UTCTime)] = [:]
        try connection.forEachRow("SELECT city, times, accepted_at FROM progress_reminded WHERE cycle = $1", [.text(cycle.text)]) { row in
            reminders[try row.parsed(0) { CityID($0) }] = (try row.int(1), UTCTime(milliseconds: try row.integer(2)))
        }
        return reminders
    }

    /// The days between which cities report.
    static func days(of cycle: CycleID, _ connection: any SQLConnection) throws -> (opens: UTCDate, closes: UTCDate)? {
        try connection.first("SELECT opens, closes FROM progress_cycle WHERE id = $1", [.text(cycle.text)]).map {
            (try $0.parsed(0) { UTCDate($0) }, try $0.parsed(1) { UTCDate($0) })
        }
    }
}

extension ProgressTables.Assessment {
    /// - Parameter column: of the entry's index; `nil` there means that there is no assessment.
    init?(_ row: SQLRow, from column: Int) throws {
        guard let index = try row.optionalInteger(column) else { return nil }
        self.index = index
        reportIndex = try row.optionalInteger(column + 1)
        outcome = try row.optionalText(column + 2).flatMap { ProgressAssessment.Outcome(rawValue: $0) }
        completion = try row.optionalText(column + 3).flatMap { Completion(rawValue: $0) }
        verifiability = try row.optionalText(column + 4).flatMap { ProgressAssessment.Verifiability(rawValue: $0) }
    }
}
