import Federation
public import Logging
import Primitives
public import SQL

/// Runs the jobs of all features at all places of a process, one after the other: nobody waits for them, and they are to be in nobody's way.
public struct JobRunner: Sendable {
    /// Seconds that a run may take.
    static let longestRun = 60.0
    /// Seconds until a run that failed is tried again, where the job is not due earlier.
    static let retrySeconds: Int64 = 600
    /// A job that is new at a place runs within so many seconds, or within its own time where that is shorter.
    static let firstWithinSeconds: Int64 = 300

    private let jobs: [any BackgroundJob.Type]
    private let schedule: any Database
    private let clock: Clock
    private let logger: Logger
    private let sites: @Sendable () -> [JobSite]

    /// - Parameters:
    ///   - schedule: has the table of `JobSchedule`.
    ///   - sites: the places as they are at the moment of asking.
    public init(
        _ jobs: [any BackgroundJob.Type], schedule: any Database, clock: @escaping Clock, logger: Logger,
        sites: @escaping @Sendable () -> [JobSite]
    ) {
        self.jobs = jobs
        self.schedule = schedule
        self.clock = clock
        self.logger = logger
        self.sites = sites
    }

    /// Until the task is cancelled.
    public func run() async {
        guard !jobs.isEmpty else { return }
        while !Task.isCancelled {
            var seconds = 60.0
            do { seconds = min(seconds, try await round()) } catch {
                if !Task.isCancelled { logger.warning("jobs cannot be looked up", metadata: ["error": "\(error)"]) }
            }
            do { try await Task.sleep(for: .seconds(max(1, seconds))) } catch { return }
        }
    }

    /// Runs what is due.
    ///
    /// - Returns: seconds until something is due next.
    func round() async throws -> Double {
        let times = try await schedule.read { try JobSchedule.dueTimes($0) }
        var next = UTCTime(milliseconds: .max)
        for site in sites() {
            for job in jobs where job.runs(at: site.place) {
                try Task.checkCancellation()
                let now = clock()
                // A clock that went back must not put a job off for longer than it ever waits.
                let latest = now.adding(seconds: job.everySeconds + job.everySeconds / 10)
                var due = times[job.name]?[site.place.text].map { min($0, latest) }
                if let time = due, time <= now { due = await attempt(job, at: site) }
                let known = due ?? now.adding(seconds: .random(in: 0...min(job.everySeconds, Self.firstWithinSeconds)))
                if known != times[job.name]?[site.place.text] {
                    let (name, place) = (job.name, site.place.text)
                    try await schedule.write { try JobSchedule.set(name, place, due: known, $0) }
                }
                next = min(next, known)
            }
        }
        return next.milliseconds == .max ? .infinity : Double(next.since(clock())) / 1000
    }

    /// - Returns: when it is due again.
    private func attempt(_ job: any BackgroundJob.Type, at site: JobSite) async -> UTCTime {
        var logger = logger
        logger[metadataKey: "job"] = "\(job.name)"
        if case .city(let city) = site.place { logger[metadataKey: "city"] = "\(city)" }
        do {
            for finding in try await findings(of: job, at: site) {
                logger.notice("\(finding.message)", metadata: Logger.Metadata(uniqueKeysWithValues: finding.details.map { ($0, "\($1)") }))
            }
            let spread = job.everySeconds / 10
            return clock().adding(seconds: job.everySeconds + .random(in: -spread...spread))
        } catch {
            if !Task.isCancelled { logger.warning("a job has failed; it is tried again", metadata: ["error": "\(error)"]) }
            return clock().adding(seconds: min(job.everySeconds, Self.retrySeconds))
        }
    }

    private func findings(of job: any BackgroundJob.Type, at site: JobSite) async throws -> [JobFinding] {
        try await withThrowingTaskGroup(of: [JobFinding].self) { group in
            group.addTask { try await job.run(at: site) }
            group.addTask {
                try await Task.sleep(for: .seconds(Self.longestRun))
                throw Overrun()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    struct Overrun: Error, CustomStringConvertible {
        var description: String { "it took longer than \(Int(JobRunner.longestRun)) seconds and was cut off" }
    }
}

extension JobSite.Place {
    /// As the schedule names it.
    var text: String {
        switch self {
        case .city(let city): city.text
        case .secretariat: ParticipantID.secretariat.text
        }
    }
}
