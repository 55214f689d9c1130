import Federation
public import Logging
public import Primitives
public import SQL
import Synchronization

/// Runs the jobs of all features at all places of a process, one after the other: nobody waits for them, and they are to be in nobody's way.
public final class JobRunner: Sendable {
    /// Seconds that a run may take.
    static let longestRun = 60.0
    /// Seconds until a run that failed is tried again, where the job is not due earlier.
    static let retrySeconds: Int64 = 600
    /// A job that is new at a place runs within so many seconds, or within its own time where that is shorter.
    static let firstWithinSeconds: Int64 = 300

    /// Of a job whose runs are so far apart the next one is stored, unless its place's tables tell when it is due; others run soon after a start.
    static let storedFromSeconds: Int64 = 3600

    private let jobs: [any BackgroundJob.Type]
    private let schedule: any Database
    private let clock: Clock
    private let logger: Logger
    /// By job and place; `nil` until what is stored was read.
    private let times = Mutex<[String: [String: UTCTime]]?>(nil)
    private let orders = JobOrders()

    /// - Parameter schedule: has the table of `JobSchedule`.
    public init(_ jobs: [any BackgroundJob.Type], schedule: any Database, clock: @escaping Clock, logger: Logger) {
        self.jobs = jobs
        self.schedule = schedule
        self.clock = clock
        self.logger = logger
    }

    /// Until the task is cancelled.
    ///
    /// - Parameter sites: the places as they are at the moment of asking.
    public func run(at sites: @Sendable () -> [JobSite]) async {
        defer { orders.stop() }
        guard !jobs.isEmpty else { return }
        while !Task.isCancelled {
            let seen = orders.given.value
            var seconds = 60.0
            do { seconds = min(seconds, try await round(at: sites)) } catch {
                if !Task.isCancelled { logger.warning("jobs cannot be looked up", metadata: ["error": "\(error)"]) }
            }
            _ = await orders.given.wait(beyond: seen, seconds: max(1, seconds))
        }
    }

    /// The jobs of a place, and when each is due next: `nil` where it has not been looked at since the process began.
    public func plan(of place: JobSite.Place) -> [(job: String, due: UTCTime?)] {
        let times = times.withLock { $0 }
        return jobs.filter { $0.runs(at: place) }.map { ($0.name, times?[$0.name]?[place.text]) }
    }

    /// Has all jobs of a place run now, whether they are due or not, and waits until they have.
    ///
    /// - Throws: `unavailable` where that takes longer than two minutes; they run then all the same.
    public func runNow(at place: JobSite.Place) async throws -> [JobRun] { try await orders.give(place) }

    /// Runs what is due, and whatever was ordered before. One round at a time.
    ///
    /// - Returns: seconds until something is due next.
    func round(at sites: () -> [JobSite]) async throws -> Double {
        let ordered = orders.take()
        var runs: [String: [JobRun]] = [:]
        var times: [String: [String: UTCTime]]
        if let known = self.times.withLock({ $0 }) { times = known } else { times = try await schedule.read { try JobSchedule.dueTimes($0) } }
        defer { self.times.withLock { [times] in $0 = times } }
        var next = UTCTime(milliseconds: .max)
        for site in sites() {
            let place = site.place.text
            for job in jobs where job.runs(at: site.place) {
                try Task.checkCancellation()
                let now = clock()
                // A clock that went back must not put a job off for longer than it ever waits.
                let latest = now.adding(seconds: job.everySeconds + job.everySeconds / 10)
                let planned = times[job.name]?[place]
                var due = planned.map { min($0, latest) }
                if ordered.places.contains(place) {
                    let run = await attempt(job, at: site)
                    runs[place, default: []].append(run)
                    due = run.next
                } else if let time = due, time <= now {
                    due = await isWanted(job, at: site) ? await attempt(job, at: site).next : again(job)
                }
                let known = due ?? now.adding(seconds: .random(in: 0...min(job.everySeconds, Self.firstWithinSeconds)))
                next = min(next, known)
                guard known != planned else { continue }
                times[job.name, default: [:]][place] = known
                guard job.everySeconds >= Self.storedFromSeconds, !(job is any JobOfTables.Type) else { continue }
                let name = job.name
                try await schedule.write { try JobSchedule.set(name, place, due: known, $0) }
            }
        }
        orders.filled(ordered, runs)
        return next.milliseconds == .max ? .infinity : Double(next.since(clock())) / 1000
    }

    /// Whether the place's own tables say that there is something to do. One look at a closed database answers for all jobs, as long as it stays so.
    private func isWanted(_ job: any BackgroundJob.Type, at site: JobSite) async -> Bool {
        guard let job = job as? any JobOfTables.Type else { return true }
        do {
            let due: UTCTime?
            if let open = try await site.own.readIfOpen({ try job.due($0) }) {
                due = open
            } else {
                due = try await site.own.glance(keptAs: JobDues.question) { [jobs] in try JobDues(of: jobs, $0) }[job]
            }
            return due.map { $0 <= clock() } ?? false
        } catch {
            // The run meets it too, and tells it.
            return true
        }
    }

    private func again(_ job: any BackgroundJob.Type) -> UTCTime {
        let spread = job.everySeconds / 10
        return clock().adding(seconds: job.everySeconds + .random(in: -spread...spread))
    }

    private func attempt(_ job: any BackgroundJob.Type, at site: JobSite) async -> JobRun {
        var logger = logger
        logger[metadataKey: "job"] = "\(job.name)"
        if case .city(let city) = site.place { logger[metadataKey: "city"] = "\(city)" }
        do {
            let findings = try await findings(of: job, at: site)
            for finding in findings {
                logger.notice("\(finding.message)", metadata: Logger.Metadata(uniqueKeysWithValues: finding.details.map { ($0, "\($1)") }))
            }
            return JobRun(job: job.name, findings: findings, error: nil, next: again(job))
        } catch {
            if !Task.isCancelled { logger.warning("a job has failed; it is tried again", metadata: ["error": "\(error)"]) }
            let next = clock().adding(seconds: min(job.everySeconds, Self.retrySeconds))
            return JobRun(job: job.name, findings: [], error: "\(error)", next: next)
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
