import Primitives
import SQL

/// How a cycle stands over all cities.
struct CycleSummary: Sendable {
    /// Of one commitment.
    struct Line: Sendable {
        let commitment: CommitmentID
        /// Cities from which a report is expected.
        let asked: Int
        let reported: Int
        let late: Int
        /// Asked, and nothing there.
        let unreported: Int
        /// Reports that say `substantial` or `complete`.
        let advanced: Int
        /// Reports whose current version the secretariat has accepted.
        let accepted: Int
    }

    /// In the order of articles.
    let lines: [Line]
    let cities: Int

    var asked: Int { lines.reduce(0) { $0 + $1.asked } }
    var reported: Int { lines.reduce(0) { $0 + $1.reported } }
    var late: Int { lines.reduce(0) { $0 + $1.late } }
    var unreported: Int { lines.reduce(0) { $0 + $1.unreported } }
    var accepted: Int { lines.reduce(0) { $0 + $1.accepted } }

    init(of cycle: ForumCycle, _ connection: any SQLConnection) throws {
        let rows = try connection.query(
            """
            SELECT id, SUM(asked), COUNT(report), SUM(late), SUM(CASE WHEN asked = 1 AND report IS NULL THEN 1 ELSE 0 END),
                SUM(CASE WHEN completion IN ('substantial', 'complete') THEN 1 ELSE 0 END),
                SUM(CASE WHEN outcome = 'accepted' AND judged = report THEN 1 ELSE 0 END)
            FROM (
                SELECT c.id AS id, r.idx AS report, r.completion AS completion, a.outcome AS outcome, a.report_idx AS judged,
                    CASE WHEN r.first_accepted_at >= y.ends_at THEN 1 ELSE 0 END AS late,
                    CASE WHEN
            """ + ReportObligation.isOwed + """
                         THEN 1 ELSE 0 END AS asked
                    FROM progress_commitment c CROSS JOIN member m
                    JOIN progress_cycle y ON y.id = $1
                    LEFT JOIN progress_report r ON r.cycle = $2 AND r.commitment = c.id AND r.city = m.city
                    LEFT JOIN progress_assessment a ON a.cycle = $3 AND a.commitment = c.id AND a.city = m.city
                ) AS pair
                GROUP BY id
                """,
            [.text(cycle.id.text), .text(cycle.id.text), .text(cycle.id.text)])
        lines = try rows.map { row in
            Line(
                commitment: try row.parsed(0) { CommitmentID($0) }, asked: try row.int(1), reported: try row.int(2), late: try row.int(3),
                unreported: try row.int(4), advanced: try row.int(5), accepted: try row.int(6))
        }.sorted { $0.commitment < $1.commitment }
        cities = try connection.first("SELECT COUNT(*) FROM member WHERE is_suspended = 0")?.int(0) ?? 0
    }
}
