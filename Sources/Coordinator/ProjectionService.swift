import Ledger
import Logging
public import ServiceLifecycle

/// Brings projections that are new or have changed to the head of the log, while the coordinator serves.
public struct ProjectionService: Service {
    private let coordinator: Coordinator

    public init(_ coordinator: Coordinator) { self.coordinator = coordinator }

    public func run() async throws {
        let logger = coordinator.logger
        let rebuild = ProjectionRebuild(coordinator.projections, in: coordinator.database) { progress in
            logger.log(
                level: progress.isLive ? .notice : .info, progress.isLive ? "projection rebuilt" : "projection is being rebuilt",
                metadata: ["projection": "\(progress.name)", "entries": "\(progress.foldedTo)", "of": "\(progress.size)"])
        }
        do { try await cancelWhenGracefulShutdown { try await rebuild.run() } } catch is CancellationError { return } catch {
            // The next start goes on from there.
            logger.error("projections cannot be rebuilt", metadata: ["error": "\(error)"])
        }
        try await gracefulShutdown()
    }
}
