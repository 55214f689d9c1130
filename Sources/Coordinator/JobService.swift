import Ledger
public import ServiceLifecycle

/// Does what features do from time to time at the secretariat, while the coordinator serves.
public struct JobService: Service {
    private let coordinator: Coordinator

    public init(_ coordinator: Coordinator) { self.coordinator = coordinator }

    public func run() async throws {
        let (database, clock) = (coordinator.database, coordinator.clock)
        let runner = JobRunner(coordinator.jobs, schedule: database, clock: clock, logger: coordinator.logger) {
            [JobSite(.secretariat, forum: database, own: database, now: clock())]
        }
        await cancelWhenGracefulShutdown { await runner.run() }
    }
}
