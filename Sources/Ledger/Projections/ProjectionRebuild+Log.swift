public import Logging
public import SQL

extension ProjectionRebuild {
    /// Brings projections to the head of the log while the process serves, and tells its log how far they are. Where the database fails, that is
    /// told, and the next start goes on from there; a task that is cancelled ends in silence.
    public static func run(_ projections: Projections, in database: any Database, tellingTo logger: Logger) async {
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
