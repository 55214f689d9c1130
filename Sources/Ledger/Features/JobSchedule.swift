import Federation
import Primitives
public import SQL

/// When each job is due next at each place.
public enum JobSchedule {
    /// For the schemas of those who run jobs.
    public static let statements: [SQLText] = [
        """
        CREATE TABLE job_schedule (
            job TEXT NOT NULL,
            place TEXT NOT NULL,
            due_at BIGINT NOT NULL,
            PRIMARY KEY (job, place))
        """
    ]

    /// Keyed by job and place.
    static func dueTimes(_ connection: any SQLConnection) throws -> [String: [String: UTCTime]] {
        var times: [String: [String: UTCTime]] = [:]
        try connection.forEachRow("SELECT job, place, due_at FROM job_schedule") { row in
            times[try row.text(0), default: [:]][try row.text(1)] = UTCTime(milliseconds: try row.integer(2))
        }
        return times
    }

    static func set(_ job: String, _ place: String, due: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO job_schedule (job, place, due_at) VALUES ($1, $2, $3) ON CONFLICT (job, place) DO UPDATE SET due_at = excluded.due_at
            """, [.text(job), .text(place), .integer(due.milliseconds)])
    }
}
