import Ledger
import Logging

extension FollowedForum {
    /// Brings projections that are new or have changed to the head of the log, while the node serves. Where the database fails, the next start
    /// goes on from there.
    func rebuildProjections() async {
        let logger = logger
        let rebuild = ProjectionRebuild(projections, in: database) { progress in
            logger.log(
                level: progress.isLive ? .notice : .info, progress.isLive ? "projection rebuilt" : "projection is being rebuilt",
                metadata: ["projection": "\(progress.name)", "entries": "\(progress.foldedTo)", "of": "\(progress.size)"])
        }
        do { try await rebuild.run() } catch is CancellationError {} catch {
            logger.error("projections cannot be rebuilt", metadata: ["error": "\(error)"])
        }
    }
}
