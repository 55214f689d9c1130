import Primitives
import SQL
import StrictJSON
import Web

/// A reporting cycle as pages name it.
struct ForumCycle: Sendable {
    let id: CycleID
    let cycle: ReportingCycle

    /// The forum's cycles, the one that closes last first; no forum has had more of them than a list shows.
    static func all(_ connection: any SQLConnection) throws -> [ForumCycle] {
        try connection.query(
            """
            SELECT p.id, r.body FROM progress_cycle p JOIN record r ON r.type = 'progress.cycle.published' AND r.key = p.id
            ORDER BY p.closes DESC, p.id LIMIT 200
            """
        ).compactMap { row in
            guard let cycle = try? ReportingCycle(Fields(JSON.parse(try row.blob(1)))) else { return nil }
            return ForumCycle(id: try row.parsed(0) { CycleID($0) }, cycle: cycle)
        }
    }

    /// The one that is asked for; without a wish the newest that has begun, else the newest.
    ///
    /// - Throws: `badRequest` where there is no such cycle.
    static func chosen(_ id: CycleID?, of cycles: [ForumCycle], on day: UTCDate) throws -> ForumCycle? {
        guard let id else { return cycles.first { $0.cycle.opens <= day } ?? cycles.first }
        guard let cycle = cycles.first(where: { $0.id == id }) else { throw SiteRefusal.notFound }
        return cycle
    }

    func name(in language: String) -> String { cycle.title.text(in: language) }

    /// The instant at which it ends, for every city the same: midnight UTC behind its last day.
    var end: UTCTime { cycle.end }
}
