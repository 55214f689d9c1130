import Ledger
import Primitives
import SQL
import StrictJSON
import Web

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

    /// Cells that open, after which a page ends: with them it stays below 60 KB in every language. Places that are empty and the cities' names
    /// count as well, for what they weigh.
    static let mostCells = 300
    static let mostRows = 100
    /// Commitments beside each other.
    static let mostColumns = 40

    /// The commitments of the columns, in the order of articles; with `isByArticle` those which the columns sum up.
    let columns: [Column]
    /// Whether a column is an article: all are asked for, and they have more commitments than fit beside each other.
    let isByArticle: Bool
    private let all: [Column]
    private let from: String?
    /// Of one article with more commitments than fit beside each other: which of them the columns are.
    var part: ListPart<Column> { Self.part(of: all, from: from, isByArticle: isByArticle) }
    /// In the order of the cities' identifiers.
    let rows: [Row]
    /// Whether there are cities behind the last.
    let hasMore: Bool

    /// - Parameters:
    ///   - article: only its commitments; all where it is `nil`.
    ///   - from: of an article with too many commitments, only those behind this one.
    ///   - find: only cities with this in their names.
    ///   - after: only cities behind this one.
    ///   - mostCells: that are asked or reported; a city is never shown in part.
    init(
        of cycle: ForumCycle, article: Int?, from: String? = nil, find: String = "", after: String, on day: UTCDate,
        mostCells: Int = Heatmap.mostCells,
        mostRows: Int = Heatmap.mostRows, _ connection: any SQLConnection
    ) throws {
        let all = try Self.columns(article, connection)
        let isByArticle = article == nil && all.count > Self.mostColumns
        let part = Self.part(of: all, from: from, isByArticle: isByArticle)
        let shown = Set(part.shown.map(\.commitment))
        let days = (cycle.cycle.opens, cycle.cycle.closes)
        var rows: [Row] = []
        var (weight, hasMore) = (0, false)
        var passed: CityID?
        try Self.forEachPair(of: cycle, article, after: after, connection) { city, row in
            guard city != passed else { return true }
            if rows.last?.city != city {
                let name = try Ledger.name(row, 1)
                guard CitySearch.means(find, city, name) else {
                    passed = city
                    return true
                }
                guard rows.isEmpty || weight < mostCells * Weight.cell, rows.count < mostRows else {
                    hasMore = true
                    return false
                }
                rows.append(Row(city: city, name: name))
                if rows.count > 1 { weight += Weight.row }
            }
            // Neither asked nor reported: an empty place.
            guard try row.integer(2) == 1 else {
                weight += isByArticle ? 0 : Weight.empty
                return true
            }
            let cell = try ProgressCell(row, from: 3, city, cycle.id, days, day)
            guard shown.contains(cell.commitment) else { return true }
            let isNew = !isByArticle || !rows[rows.count - 1].cells.keys.contains { $0.article == cell.commitment.article }
            rows[rows.count - 1].cells[cell.commitment] = cell
            weight += isNew ? (isByArticle ? Weight.article : Weight.cell) : 0
            return true
        }
        columns = Array(part.shown)
        (self.all, self.from, self.isByArticle) = (all, from, isByArticle)
        self.rows = rows
        self.hasMore = hasMore
    }

    private static func part(of all: [Column], from: String?, isByArticle: Bool) -> ListPart<Column> {
        ListPart(of: all, after: from, length: isByArticle ? max(1, all.count) : mostColumns) { $0.commitment.text }
    }

    /// What things weigh in a page, in some ten bytes.
    private enum Weight {
        static let (cell, article, empty, row) = (12, 20, 1, 14)
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

/// How a city stands with an article as a whole.
struct ArticleCell: Sendable {
    /// Of all that it is asked or has reported under the article, what is the least far.
    let least: CellStatus
    let asked: Int
    let reported: Int
    let isLate: Bool
    let isReturned: Bool

    /// - Returns: `nil` where nothing is asked or reported.
    init?(_ cells: [ProgressCell], isAssessed: Bool) {
        let order = CellStatus.allCases
        let statuses = cells.map { CellStatus($0, isAssessed: isAssessed) }
        guard let least = statuses.max(by: { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }) else { return nil }
        self.least = least
        asked = cells.count
        reported = cells.count { $0.index != nil }
        isLate = cells.contains { $0.state == .late }
        isReturned = cells.contains { $0.isReturned }
    }
}

extension Ledger {
    /// What a member is called, from its row.
    static func name(_ row: SQLRow, _ column: Int) throws -> LocalizedText {
        try Fields(["name": JSON.parse(try row.blob(column))]).localized("name", length: 1...200)
    }
}
