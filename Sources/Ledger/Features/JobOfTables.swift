public import Primitives
public import SQL

/// A job that has something to do only where the place's own tables say so: elsewhere it does not run, and a city that is not used costs nothing.
public protocol JobOfTables: BackgroundJob {
    /// From when on there may be something to do, as the tables stand; a run is later by as much as the job's time between two runs.
    ///
    /// - Parameter own: the place's own tables, with nothing attached.
    /// - Returns: `nil` where there is nothing until something is written there.
    static func due(_ own: any SQLConnection) throws -> UTCTime?
}

extension UTCTime {
    /// When is due what is due already.
    public static let always = UTCTime(milliseconds: 0)
}

extension SQLConnection {
    /// - Parameter statement: selects a time in milliseconds since 1970, or null.
    public func earliest(_ statement: SQLText, _ values: [SQLValue] = []) throws -> UTCTime? {
        try first(statement, values)?.optionalInteger(0).map(UTCTime.init(milliseconds:))
    }
}

/// From when on the jobs of a place have something to do, by their names.
public struct JobDues: Sendable {
    /// By which it is asked of a database.
    public static let question = "jobs"

    private let times: [String: UTCTime]

    public init(of jobs: [any BackgroundJob.Type], _ own: any SQLConnection) throws {
        let all = try jobs.compactMap { $0 as? any JobOfTables.Type }.compactMap { job in try job.due(own).map { (job.name, $0) } }
        times = Dictionary(uniqueKeysWithValues: all)
    }

    /// - Returns: `nil` where there is nothing until something is written.
    subscript(job: any JobOfTables.Type) -> UTCTime? { times[job.name] }
}
