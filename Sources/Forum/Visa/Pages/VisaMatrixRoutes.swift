import FeatureKit
import HTTPTypes
import Primitives
import SQL
import Web

/// The matrix of the world, a part at a time for people and as a whole for spreadsheets.
enum VisaMatrixRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/visa/matrix/world", needs: .public, query: ["lang", "destinations", "passports"],
            "who needs a visa where, in the world: some destinations at a time"
        ) { context in
            let part = try VisaMatrixPart(context.request)
            let pages = VisaPages(localizer: context.localizer, today: context.now.date)
            return try await context.tenant.database.read { connection in
                try VisaRules.checkLive(connection)
                return pages.world(try VisaMatrix.cached(ofRegion: false, on: pages.today, connection), part)
            }
        }
        routes.api(
            .get, "/api/v1/visa-matrix.csv", needs: .public,
            APIContract(
                [],
                answers: .text(
                    "A line a destination, a column a nationality; empty where nothing is known, and for a country's own citizens.", type: "text/csv")
            ),
            "what every destination asks of every nationality today, of tourists with an ordinary passport, as a table"
        ) { context in
            let today = context.now.date
            let matrix = try await context.tenant.database.read { connection in
                try VisaRules.checkLive(connection)
                return try VisaMatrix.cached(ofRegion: false, on: today, connection)
            }
            return CSVTable(
                name: "visa-matrix-\(today)", columns: ["destination"] + matrix.nationalities.map(\.text),
                rows: matrix.rows.map { row in [row.destination.text] + row.cells.map { $0.requirement?.rawValue ?? "" } })
        }
        return routes
    }
}
