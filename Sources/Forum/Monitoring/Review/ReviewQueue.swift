import FeatureKit
import Federation
import Primitives
import SQL

/// Reports on which the secretariat has work to do, the oldest first.
struct ReviewQueue: Sendable {
    /// Of each kind.
    static let most = 200

    struct Item: Sendable {
        let key: ReportKey
        let completion: Completion?
        let firstAcceptedAt: UTCTime
        let acceptedAt: UTCTime
        let closes: UTCDate?
        let hasReply: Bool

        var isLate: Bool { closes.map { firstAcceptedAt.date > $0 } ?? false }
    }

    /// Nobody has judged their newest version.
    let toAssess: [Item]
    /// Accepted, and not published.
    let toPublish: [Item]
    let returned: [Item]

    init(_ connection: any SQLConnection) throws {
        try ProgressTables.checkLive(connection)
        toAssess = try Self.items("COALESCE(a.report_idx, -1) <> p.idx", connection)
        toPublish = try Self.items("a.report_idx = p.idx AND a.outcome = 'accepted'", connection)
        returned = try Self.items("a.report_idx = p.idx AND a.outcome = 'returned'", connection)
    }

    private static func items(_ stage: SQLText, _ connection: any SQLConnection) throws -> [Item] {
        try connection.query(
            """
            SELECT p.cycle, p.commitment, p.city, p.completion, p.first_accepted_at, p.accepted_at, c.closes, y.idx
            FROM progress_report p
            LEFT JOIN progress_cycle c ON c.id = p.cycle
            LEFT JOIN progress_assessment a ON a.cycle = p.cycle AND a.commitment = p.commitment AND a.city = p.city
            LEFT JOIN progress_publication f ON f.cycle = p.cycle AND f.commitment = p.commitment AND f.city = p.city
            LEFT JOIN progress_reply y ON y.cycle = p.cycle AND y.commitment = p.commitment AND y.city = p.city AND y.assessment_idx = a.idx
            WHERE COALESCE(f.report_idx, -1) <> p.idx AND
            """ + " " + stage + " ORDER BY p.accepted_at, p.idx LIMIT $1", [SQLValue(most)]
        ).map { row in
            Item(
                key: ReportKey(
                    cycle: try row.parsed(0) { CycleID($0) }, commitment: try row.parsed(1) { CommitmentID($0) },
                    city: try row.parsed(2) { CityID($0) }),
                completion: try row.optionalText(3).flatMap { Completion(rawValue: $0) },
                firstAcceptedAt: UTCTime(milliseconds: try row.integer(4)), acceptedAt: UTCTime(milliseconds: try row.integer(5)),
                closes: try row.optionalText(6).flatMap { UTCDate($0) }, hasReply: try row.optionalInteger(7) != nil)
        }
    }
}
