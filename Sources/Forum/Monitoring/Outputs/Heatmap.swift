import Ledger
import Primitives
import SQL
import StrictJSON

/// Articles by cities: how every city stands with every commitment in a cycle, some cities at a time.
struct Heatmap: Sendable {
    struct Column: Sendable {
        let commitment: CommitmentID
        let lead: String
    }

    struct Row: Sendable {
        let city: CityID
        let name: LocalizedText
        /// What is asked or reported; nothing where neither is.
        var cells: [CommitmentID: ProgressCell] = [:]
    }

    /// Cells that open, after which a page ends: with them it stays below 60 KB in every language.
    static let mostCells = 300
    static let mostRows = 100

    /// In the order of articles.
    let columns: [Column]
    /// In the order of the cities' identifiers.
    let rows: [Row]
    /// Whether there are cities behind the last.
    let hasMore: Bool

    /// - Parameters:
    ///   - article: only its commitments; all where it is `nil`.
    ///   - after: only cities behind this one.
    ///   - mostCells: that are asked or reported; a city is never shown in part.
    init(
        of cycle: ForumCycle, article: Int?, after: String, on day: UTCDate, mostCells: Int = Heatmap.mostCells, mostRows: Int = Heatmap.mostRows,
        _ connection: any SQLConnection
    ) throws {
        columns = try Self.columns(article, connection)
        let days = (cycle.cycle.opens, cycle.cycle.closes)
        var rows: [Row] = []
        var (cells, hasMore) = (0, false)
        try Self.forEachPair(of: cycle, article, after: after, connection) { city, row in
            if rows.last?.city != city {
                guard rows.isEmpty || cells < mostCells, rows.count < mostRows else {
                    hasMore = true
                    return false
                }
                rows.append(Row(city: city, name: try Ledger.name(row, 1)))
            }
            // Neither asked nor reported: an empty place.
            guard try row.integer(2) == 1 else { return true }
            let cell = try ProgressCell(row, from: 3, city, cycle.id, days, day)
            rows[rows.count - 1].cells[cell.commitment] = cell
            cells += 1
            return true
        }
        self.rows = rows
        self.hasMore = hasMore
    }

    static func columns(_ article: Int?, _ connection: any SQLConnection) throws -> [Column] {
        try connection.query(
            "SELECT id, lead FROM progress_commitment WHERE article >= $1 AND article <= $2",
            [.integer(Int64(article ?? 1)), .integer(Int64(article ?? 19))]
        ).map { Column(commitment: try $0.parsed(0) { CommitmentID($0) }, lead: try $0.text(1)) }.sorted { $0.commitment < $1.commitment }
    }

    /// Every city with every commitment, city by city, in one query.
    ///
    /// - Parameter body: tells whether to go on.
    private static func forEachPair(
        of cycle: ForumCycle, _ article: Int?, after: String, _ connection: any SQLConnection, _ body: (CityID, SQLRow) throws -> Bool
    ) throws {
        struct Enough: Error {}
        do {
            try connection.forEachRow(
                """
                SELECT m.city, m.name,
                    CASE WHEN r.idx IS NOT NULL OR
                """ + ReportObligation.isOwed + """
                         THEN 1 ELSE 0 END,
                        c.id, r.idx, r.first_accepted_at, r.versions, r.completion, a.report_idx, a.outcome, a.completion,
                        a.idx, p.assessment_idx, p.idx, f.report_idx, f.idx
                    FROM member m
                    JOIN progress_cycle y ON y.id = $1
                    JOIN progress_commitment c ON c.article >= $2 AND c.article <= $3
                    LEFT JOIN progress_report r ON r.cycle = $4 AND r.commitment = c.id AND r.city = m.city
                    LEFT JOIN progress_assessment a ON a.cycle = $5 AND a.commitment = c.id AND a.city = m.city
                    LEFT JOIN progress_reply p ON p.cycle = $6 AND p.commitment = c.id AND p.city = m.city
                    LEFT JOIN progress_publication f ON f.cycle = $7 AND f.commitment = c.id AND f.city = m.city
                    WHERE m.city > $8 ORDER BY m.city
                    """,
                [
                    .text(cycle.id.text), .integer(Int64(article ?? 1)), .integer(Int64(article ?? 19)), .text(cycle.id.text),
                    .text(cycle.id.text), .text(cycle.id.text), .text(cycle.id.text), .text(after),
                ]
            ) { row in
                guard try body(try row.parsed(0) { CityID($0) }, row) else { throw Enough() }
            }
        } catch is Enough {}
    }
}

extension Ledger {
    /// What a member is called, from its row.
    static func name(_ row: SQLRow, _ column: Int) throws -> LocalizedText {
        try Fields(["name": JSON.parse(try row.blob(column))]).localized("name", length: 1...200)
    }
}
