import FeatureKit
import Federation
public import Ledger
import Primitives
public import SQL

/// Tells a city which reports are due or missing: when that begins, and again every week as long as nothing is reported.
///
/// What it has told is in the city's own database, so that a restart tells nothing twice.
public enum ReportReminders: BackgroundJob {
    public static let name = "report-reminders"
    public static let everySeconds: Int64 = 6 * 3600
    /// Until one is reminded of the same again.
    static let repeatSeconds: Int64 = 7 * 86_400
    /// Days after a cycle's end for which one is reminded of what is missing from it.
    static let daysAfterEnd = 365

    public static let migrations = [
        Migration(
            1, "reminders",
            [
                """
                CREATE TABLE progress_reminder (
                    cycle TEXT NOT NULL,
                    commitment TEXT NOT NULL,
                    state TEXT NOT NULL,
                    reminded_at BIGINT NOT NULL,
                    PRIMARY KEY (cycle, commitment))
                """
            ])
    ]

    public static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    public static func run(at site: JobSite) async throws -> [JobFinding] {
        guard case .city(let city) = site.place else { return [] }
        let day = site.now.date
        let open = try await site.forum.read { connection in
            try ProgressTables.checkLive(connection)
            return try OpenCycle.all(on: day, connection).map { ($0, try $0.unreported(by: city, on: day, connection)) }
        }
        let now = site.now
        // Mostly there is nothing, and nothing is opened for it.
        guard try await site.own.glance({ own in try open.contains { try News($0, $1, at: now, own).isAny } }) else { return [] }
        return try await site.own.write { connection in
            try open.flatMap { cycle, cells in
                let news = try News(cycle, cells, at: now, connection)
                try Self.forget(news.gone, of: cycle.id, connection)
                for cell in news.untold { try Self.remember(cell, at: now, connection) }
                return Self.findings(news.untold, of: cycle)
            }
        }
    }

    /// What a city is to be told of a cycle.
    private struct News {
        let untold: [ProgressCell]
        /// Commitments of which it was told, and of which nothing is due any more.
        let gone: [String]
        var isAny: Bool { !untold.isEmpty || !gone.isEmpty }

        init(_ cycle: OpenCycle, _ cells: [ProgressCell], at now: UTCTime, _ own: any SQLConnection) throws {
            let told = try ReportReminders.told(cycle.id, own)
            gone = told.keys.filter { key in !cells.contains { $0.commitment.text == key } }
            untold = cells.filter { cell in
                guard let last = told[cell.commitment.text] else { return true }
                return last.state != cell.state.rawValue || now.since(last.at) >= ReportReminders.repeatSeconds * 1000
            }
        }
    }

    /// One for what is due and one for what is missing.
    private static func findings(_ cells: [ProgressCell], of cycle: OpenCycle) -> [JobFinding] {
        [(ProgressCell.State.due, "progress reports are due"), (.missing, "progress reports are missing")].compactMap { state, message in
            let commitments = cells.filter { $0.state == state }.map(\.commitment.text)
            guard !commitments.isEmpty else { return nil }
            return JobFinding(
                message,
                ["cycle": cycle.id.text, "closes": cycle.closes.description, "commitments": commitments.joined(separator: " ")])
        }
    }

    // MARK: What was told

    private static func told(_ cycle: CycleID, _ connection: any SQLConnection) throws -> [String: (state: String, at: UTCTime)] {
        var told: [String: (state: String, at: UTCTime)] = [:]
        try connection.forEachRow("SELECT commitment, state, reminded_at FROM progress_reminder WHERE cycle = $1", [.text(cycle.text)]) { row in
            told[try row.text(0)] = (try row.text(1), UTCTime(milliseconds: try row.integer(2)))
        }
        return told
    }

    private static func remember(_ cell: ProgressCell, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO progress_reminder (cycle, commitment, state, reminded_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (cycle, commitment) DO UPDATE SET state = excluded.state, reminded_at = excluded.reminded_at
            """, [.text(cell.cycle.text), .text(cell.commitment.text), .text(cell.state.rawValue), .integer(now.milliseconds)])
    }

    /// What was reported, or is not asked for any more.
    private static func forget(_ commitments: [String], of cycle: CycleID, _ connection: any SQLConnection) throws {
        try connection.execute(
            "DELETE FROM progress_reminder WHERE cycle = $1 AND commitment = $2", forEach: commitments.map { [.text(cycle.text), .text($0)] })
    }
}
