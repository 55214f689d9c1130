import FeatureKit
import Federation
public import Ledger
import Primitives
import SQL

/// Tells the secretariat once a day how many reports a cycle still lacks, and of how many cities.
public enum MissingReports: BackgroundJob {
    public static let name = "missing-reports"
    public static let everySeconds: Int64 = 86_400

    public static func runs(at place: JobSite.Place) -> Bool { place == .secretariat }

    public static func run(at site: JobSite) async throws -> [JobFinding] {
        let day = site.now.date
        return try await site.forum.read { connection in
            try ProgressTables.checkLive(connection)
            return try OpenCycle.all(on: day, connection).compactMap { cycle in
                let cells = try cycle.unreported(on: day, connection)
                guard let first = cells.first else { return nil }
                return JobFinding(
                    first.state == .due ? "progress reports are due" : "progress reports are missing",
                    [
                        "cycle": cycle.id.text, "closes": cycle.closes.description, "reports": "\(cells.count)",
                        "cities": "\(Set(cells.map(\.city)).count)",
                    ])
            }
        }
    }
}
