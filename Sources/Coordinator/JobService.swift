public import Ledger
public import ServiceLifecycle

/// Does what features do from time to time at the secretariat, while the coordinator serves.
public struct JobService: Service {
    private let coordinator: Coordinator
    private let mail: (@Sendable (JobLetter) throws -> Void)?

    /// - Parameter mail: hands a letter over; `nil` where no mail is set up.
    public init(_ coordinator: Coordinator, mail: (@Sendable (JobLetter) throws -> Void)? = nil) {
        self.coordinator = coordinator
        self.mail = mail
    }

    public func run() async throws {
        let (database, clock) = (coordinator.database, coordinator.clock)
        let runner = JobRunner(coordinator.jobs, schedule: database, clock: clock, logger: coordinator.logger) { [mail] in
            [JobSite(.secretariat, forum: database, own: database, now: clock(), mail: mail)]
        }
        await cancelWhenGracefulShutdown { await runner.run() }
    }
}
