import Federation
import Primitives
import SQL

/// A cycle that cities report to, or that has ended and still lacks reports.
struct OpenCycle {
    let id: CycleID
    let closes: UTCDate

    /// Cycles that have begun and are not long over.
    static func all(on day: UTCDate, _ connection: any SQLConnection) throws -> [OpenCycle] {
        try connection.query(
            "SELECT id, closes FROM progress_cycle WHERE opens <= $1 AND closes >= $2 ORDER BY closes, id LIMIT 100",
            [.text(day.description), .text(day.adding(days: -ReportReminders.daysAfterEnd).description)]
        ).map { OpenCycle(id: try $0.parsed(0) { CycleID($0) }, closes: try $0.parsed(1) { UTCDate($0) }) }
    }

    /// What is due or missing.
    ///
    /// - Parameter city: of one city; of all of them where it is `nil`.
    func unreported(by city: CityID? = nil, on day: UTCDate, _ connection: any SQLConnection) throws -> [ProgressCell] {
        var cells: [ProgressCell] = []
        var after: ReportKey?
        repeat {
            let (page, hasMore) = try ProgressCell.page(of: id, ProgressFilter(city: city), on: day, after: after, limit: 500, connection)
            cells += page.filter { $0.state == .due || $0.state == .missing }
            after = hasMore ? page.last?.key : nil
        } while after != nil
        return cells
    }
}
