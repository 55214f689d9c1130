import FeatureKit
import HTTPTypes
import Primitives
import SQL
import Web

/// The cells of a cycle as a table for spreadsheets.
enum ProgressTable {
    /// Cells of one file: a thousand cities with every commitment that there is.
    private static let most = 50_000

    static var routes: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.api(
            .get, "/api/v1/progress.csv", needs: .public,
            APIContract(ProgressSchemas.filterOfCycle, answers: .text("A line a cell.", type: "text/csv")),
            "how each city stands with each commitment in a cycle, as a table"
        ) { context in
            let filter = try ProgressFilter(context.request)
            guard let cycle = filter.cycle else {
                throw SiteRefusal.badRequest("`cycle` must name a cycle of the forum: see /api/v1/cycles.")
            }
            let day = context.now.date
            let cells = try await context.tenant.database.read { connection in
                try ProgressTables.checkLive(connection)
                try filter.check(connection)
                return try ProgressCell.page(of: cycle, filter, on: day, limit: most, connection).cells
            }
            return CSVTable(
                name: "progress-\(cycle)",
                columns: [
                    "cycle", "article", "commitment", "city", "state", "completion", "versions", "log entry", "outcome", "assessed completion",
                ],
                rows: cells.map { cell in
                    [
                        cycle.text, "\(cell.commitment.article)", cell.commitment.text, cell.city.text, cell.state.rawValue,
                        cell.completion?.rawValue ?? "", "\(cell.versions)", cell.index.map { "\($0)" } ?? "", cell.outcome?.rawValue ?? "",
                        cell.isAssessmentOutdated ? "" : cell.assessedCompletion?.rawValue ?? "",
                    ]
                })
        }
        return routes
    }
}
