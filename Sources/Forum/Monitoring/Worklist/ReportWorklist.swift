import Accounts
import FeatureKit
import Ledger
import Primitives
import SQL
import Web

/// What the reports of the open cycles ask of those who work at a site.
enum ReportWorklist {
    static func tasks(at site: any OfficeSite) async throws -> [OfficeTask] {
        let (place, day) = (site.place, site.now.date)
        return try await site.database.read { connection in
            guard try ProgressTables.isLive(connection) else { return [] }
            switch place {
            case .city(let city): return try DeskCycle.Seen(of: city, on: day, connection).cycles.flatMap { tasks(of: $0) }
            case .secretariat: return try tasks(of: ReviewQueue(connection)) + missing(on: day, connection)
            }
        }
    }

    private static func tasks(of cycle: DeskCycle.Seen.Cycle) -> [OfficeTask] {
        func task(_ count: Int, _ tone: Tone, _ text: Message) -> OfficeTask? {
            count > 0 ? OfficeTask(tone, text, Link("/admin/reports"), right: .readForum) : nil
        }
        let missing = cycle.cells.count { $0.state == .missing && $0.index == nil }
        let due = cycle.cells.count { $0.state == .due && $0.index == nil }
        let returned = cycle.cells.count { $0.stage == .returned }
        return [
            task(missing, .bad, WorklistText.missing(count: missing)), task(returned, .bad, WorklistText.returned(count: returned)),
            task(due, .warning, WorklistText.due(count: due, day: cycle.body.closes)),
        ].compactMap { $0 }
    }

    /// Cycles that have ended, and not long ago, with reports that never came.
    private static func missing(on day: UTCDate, _ connection: any SQLConnection) throws -> [OfficeTask] {
        let first = day.adding(days: -ReportReminders.daysAfterEnd)
        return try ForumCycle.all(connection).filter { first <= $0.cycle.closes && $0.cycle.closes < day }.compactMap { cycle in
            let summary = try CycleSummary(of: cycle, connection)
            guard summary.unreported > 0 else { return nil }
            let text = WorklistText.missingOfCycle(count: summary.unreported, cycle: cycle.id.text, late: summary.late)
            return OfficeTask(.bad, text, Link.to(["admin", "cycles", cycle.id.text]), right: .readForum)
        }
    }

    private static func tasks(of queue: ReviewQueue) -> [OfficeTask] {
        let (assess, publish) = (queue.toAssess.count, queue.toPublish.count)
        return [
            assess > 0 ? OfficeTask(.warning, WorklistText.toAssess(count: assess), Link("/admin/review"), right: .readForum) : nil,
            publish > 0 ? OfficeTask(.warning, WorklistText.toPublish(count: publish), Link("/admin/review"), right: .readForum) : nil,
        ].compactMap { $0 }
    }
}
