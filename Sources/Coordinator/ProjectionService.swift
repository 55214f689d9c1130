import Ledger
public import ServiceLifecycle

/// Brings projections that are new or have changed to the head of the log, while the coordinator serves.
public struct ProjectionService: Service {
    private let coordinator: Coordinator

    public init(_ coordinator: Coordinator) { self.coordinator = coordinator }

    public func run() async throws {
        let coordinator = coordinator
        await cancelWhenGracefulShutdown {
            await ProjectionRebuild.run(coordinator.projections, in: coordinator.database, tellingTo: coordinator.logger)
        }
        try await gracefulShutdown()
    }
}
