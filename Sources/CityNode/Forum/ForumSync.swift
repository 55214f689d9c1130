import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import TransparencyLog

/// Follows a forum's log and board for all of a node's cities in it, with one poll of each.
struct ForumSync {
    private static let pollSeconds = 25
    private static let following = "follow the log"

    private let forum: FollowedForum

    init(_ forum: FollowedForum) { self.forum = forum }

    /// Runs until the task is cancelled.
    func run() async {
        let loop = RetryLoop(link: forum.link, clock: forum.clock, logger: forum.logger)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await loop.repeating(Self.following) { try await inTheNameOfOne(follow) } }
            group.addTask {
                await ProjectionRebuild.run(forum.projections, in: forum.database, tellingTo: forum.logger)
                await forum.runJobs()
            }
            group.addTask { await forum.reach.run(forum) }
            group.addTask { await loop.repeating("read the board") { try await inTheNameOfOne(readBoard) } }
        }
    }

    /// - Returns: `false` where no city is in the forum: then it rests until one comes.
    private func inTheNameOfOne(_ round: (City) async throws -> Void) async throws -> Bool {
        let seen = forum.cities.changes.value
        guard !forum.cities.isEmpty else {
            _ = await forum.cities.changes.wait(beyond: seen, seconds: 86_400)
            return false
        }
        let city = try await forum.bearer()
        do {
            try await round(city)
            forum.bearers.worked(city)
            return true
        } catch {
            // The next try is made in the name of another city: it may be this one alone that is refused.
            if error is Refusal || error is PeerUnreachable { forum.bearers.failed(city, isRefusal: (error as? Refusal)?.isOfCaller ?? false) }
            throw error
        }
    }

    private func follow(through city: City) async throws {
        try await forum.rootFollower.lookIfDue(through: city, afterFailure: forum.link.snapshot.failures > 0)
        let root = forum.root
        guard root.expiresAt > forum.clock() else {
            throw Problem(
                .expired, "The forum's root expired at \(root.expiresAt); nothing new is believed until the secretariat has signed the next one.")
        }
        do {
            // The first answer comes at once, also after a failure: what is shown would otherwise be old for a whole poll.
            let isNew = forum.link.snapshot.lastContact == nil || forum.link.hasFailed(Self.following)
            let checkpoint = try await forum.follower.follow(
                city.coordinatorClient(), root: root, waitSeconds: isNew ? 0 : Self.pollSeconds
            ) {
                try await forum.rootFollower.look(through: city)
            }
            try await forum.rootFollower.followed()
            forum.link.succeeded(at: forum.clock(), cosignedAt: checkpoint.cosignedAtSeconds, logSize: Int64(checkpoint.size))
        } catch let problem as Problem where problem.code == .logInconsistent {
            forum.halted(problem)
            throw problem
        }
    }

    private func readBoard(through city: City) async throws {
        try await forum.board.pull(from: city.coordinatorClient(), waitSeconds: Self.pollSeconds, membership: forum.membership)
    }
}
