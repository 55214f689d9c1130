import FeatureKit
import Federation
import HTTPTypes
import Web

/// What the forum has set out to do and how far its cities are, for programs.
enum ProgressRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        for (path, type, summary) in [
            ("commitments", CommitmentPublished.name, "what the forum has set out to do"),
            ("cycles", CyclePublished.name, "the periods in which cities report"),
        ] {
            routes.on(.get, "/api/v1/\(path)", needs: .public, query: ["limit", "after"], summary) { context in
                try await context.tenant.records(.all(type), context.request)
            }
        }
        for (path, type, summary) in [
            ("reports", ReportSigned.name, "the cities' progress reports"),
            ("assessments", AssessmentPublished.name, "what the secretariat says of the reports"),
        ] {
            routes.on(.get, "/api/v1/\(path)", needs: .public, query: ["cycle", "commitment", "city", "limit", "after"], summary) { context in
                try await context.tenant.records(try RecordFilter.progress(type, context.request), context.request)
            }
        }
        return routes
    }
}
