import FeatureKit
import Federation
public import Primitives
public import SQL

/// How one city stands with one commitment in one cycle: a cell of the heatmap, and a line of what is due.
public struct ProgressCell: Sendable, Equatable {
    /// What the day and the log make of it.
    public enum State: String, Sendable, CaseIterable {
        /// Nothing is there, and the cycle has not begun.
        case notOpen = "not-open"
        /// Nothing is there yet.
        case due
        /// Nothing is there, and the cycle's last day has passed.
        case missing
        /// The first version of the report came within the cycle.
        case onTime = "on-time"
        /// It came after the cycle's last day, and stays late whatever is corrected.
        case late
    }

    public let cycle: CycleID
    public let commitment: CommitmentID
    public let city: CityID
    public let state: State
    /// Of the log's entry with the newest version of the report.
    public let index: Int64?
    public let versions: Int
    public let completion: Completion?
    /// Of the log's entry with the secretariat's judgement.
    public let assessmentIndex: Int64?
    /// Of the secretariat's judgement.
    public let outcome: ProgressAssessment.Outcome?
    public let assessedCompletion: Completion?
    /// Whether the report was corrected since it was judged.
    public let isAssessmentOutdated: Bool
    /// Of the log's entry with the city's reply to that judgement, where it has replied to it.
    public let replyIndex: Int64?
    /// Of the log's entry by which the secretariat published the newest version of the report; `nil` where it has not, or an older one.
    public let publicationIndex: Int64?

    /// How far the work on a report is.
    public enum Stage: String, Sendable, CaseIterable {
        /// No report is there.
        case unreported
        /// Signed, and not judged in its newest version.
        case inReview = "in-review"
        /// Judged, and given back to the city.
        case returned
        /// Judged and accepted.
        case assessed
        case published
    }

    public var stage: Stage {
        guard index != nil else { return .unreported }
        if publicationIndex != nil { return .published }
        guard let outcome, !isAssessmentOutdated else { return .inReview }
        return outcome == .returned ? .returned : .assessed
    }

    /// One page of a cycle's cells, in the order of commitments and cities: of each commitment for which cities report, every city that is asked,
    /// and every city that has reported without being asked.
    ///
    /// Whom a commitment asks says ``ReportObligation``.
    ///
    /// - Parameters:
    ///   - cycle: which there must be.
    ///   - day: by which a report is due, or missing.
    ///   - after: only cells behind this one.
    public static func page(
        of cycle: CycleID, _ filter: ProgressFilter = ProgressFilter(), on day: UTCDate, after: ReportKey? = nil, limit: Int,
        _ connection: any SQLConnection
    ) throws -> (cells: [ProgressCell], hasMore: Bool) {
        guard let days = try ProgressTables.days(of: cycle, connection) else { return ([], false) }
        var filter = filter
        filter.cycle = cycle
        let bounds = filter.bounds()
        let rows = try connection.query(
            """
            SELECT m.city, c.id, r.idx, r.first_accepted_at, r.versions, r.completion, a.report_idx, a.outcome, a.completion,
                a.idx, p.assessment_idx, p.idx, f.report_idx, f.idx
            FROM progress_commitment c
            JOIN member m ON m.city >= $1 AND m.city <= $2
            JOIN progress_cycle y ON y.id = $3
            LEFT JOIN progress_report r ON r.cycle = $4 AND r.commitment = c.id AND r.city = m.city
            LEFT JOIN progress_assessment a ON a.cycle = $5 AND a.commitment = c.id AND a.city = m.city
            LEFT JOIN progress_reply p ON p.cycle = $6 AND p.commitment = c.id AND p.city = m.city
            LEFT JOIN progress_publication f ON f.cycle = $7 AND f.commitment = c.id AND f.city = m.city
            WHERE c.id >= $8 AND c.id <= $9 AND (c.id, m.city) > ($10, $11)
                AND (r.idx IS NOT NULL OR
            """ + ReportObligation.isOwed + ") ORDER BY c.id, m.city LIMIT $12",
            bounds[..<4] + [.text(cycle.text), .text(cycle.text), .text(cycle.text)] + bounds[4...] + [
                .text(after?.commitment.text ?? ""), .text(after?.city.text ?? ""), SQLValue(limit + 1),
            ])
        let cells = try rows.prefix(limit).map { row in
            try ProgressCell(row, from: 1, try row.parsed(0) { CityID($0) }, cycle, days, day)
        }
        return (cells, rows.count > limit)
    }

    /// Commitments that there can be: 99 under each article.
    static let mostCommitments = 19 * 99

    /// How a city stands with everything that it is asked or has reported in a cycle, in the order of articles.
    static func all(of city: CityID, in cycle: CycleID, on day: UTCDate, _ connection: any SQLConnection) throws -> [ProgressCell] {
        try page(of: cycle, ProgressFilter(city: city), on: day, limit: mostCommitments, connection).cells.sorted { $0.commitment < $1.commitment }
    }

    /// - Parameter column: of the commitment, behind which the report's index, first acceptance, versions and completion stand, and the judged
    ///   index, outcome, completion and index of its assessment, the answered index and the index of the reply, and those of the publication.
    init(
        _ row: SQLRow, from column: Int, _ city: CityID, _ cycle: CycleID, _ days: (opens: UTCDate, closes: UTCDate), _ day: UTCDate
    ) throws {
        self.cycle = cycle
        self.city = city
        commitment = try row.parsed(column) { CommitmentID($0) }
        index = try row.optionalInteger(column + 1)
        if let first = try row.optionalInteger(column + 2) {
            state = UTCTime(milliseconds: first).date > days.closes ? .late : .onTime
        } else {
            state = day < days.opens ? .notOpen : day > days.closes ? .missing : .due
        }
        versions = Int(try row.optionalInteger(column + 3) ?? 0)
        completion = try row.optionalText(column + 4).flatMap { Completion(rawValue: $0) }
        let judged = try row.optionalInteger(column + 5)
        outcome = try row.optionalText(column + 6).flatMap { ProgressAssessment.Outcome(rawValue: $0) }
        assessedCompletion = try row.optionalText(column + 7).flatMap { Completion(rawValue: $0) }
        isAssessmentOutdated = outcome != nil && judged != index
        let assessed = try row.optionalInteger(column + 8)
        assessmentIndex = assessed
        let (answered, published) = (try row.optionalInteger(column + 9), try row.optionalInteger(column + 11))
        replyIndex = assessed != nil && answered == assessed ? try row.optionalInteger(column + 10) : nil
        publicationIndex = index != nil && published == index ? try row.optionalInteger(column + 12) : nil
    }
}
