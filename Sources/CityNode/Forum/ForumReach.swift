import Envelope
public import Federation
import Primitives
import Synchronization

/// Tells the coordinator how far the node has followed the log, and knows what others have told of themselves.
final class ForumReach: Sendable {
    /// Seconds after which it is told anew, though nothing has come.
    private static let restSeconds = 60.0
    /// Seconds at least between two tellings.
    private static let paceSeconds = 5.0
    /// Seconds for which what is known of others is not asked for again.
    private static let knownSeconds: Int64 = 20
    private static let patienceSeconds = 4

    private struct Known {
        var members: [MemberReach] = []
        var askedAt: UTCTime?
    }

    private let known = Mutex(Known())

    /// Runs until the task is cancelled. That the coordinator does not answer is told by those loops that need it.
    func run(_ forum: FollowedForum) async {
        var told: Int64 = -1
        while !Task.isCancelled {
            let size = forum.follower.growth.value
            let seen = forum.cities.changes.value
            let cities = forum.cities.all.map(\.id)
            if forum.link.halted == nil, !cities.isEmpty, size > 0, let bearer = try? await forum.bearer() {
                let report = ReachReport(size: size, cities: Array(cities.prefix(ReachReport.mostCities)), wantsOthers: false)
                if (try? await bearer.coordinatorClient().reach(report, timeoutSeconds: 30)) != nil { told = size }
            }
            // Many cities are a long report: it is told less often.
            try? await Task.sleep(for: .seconds(max(Self.paceSeconds, Double(cities.count) / 10)))
            await Self.change(of: forum, since: (size: told, cities: seen), seconds: Self.restSeconds)
        }
    }

    /// Waits until the log has grown or another city is open here: one that has just joined, or come back, is told of too.
    static func change(of forum: FollowedForum, since told: (size: Int64, cities: Int64), seconds: Double) async {
        await withTaskGroup(of: Void.self) { group in
            for (signal, value) in [(forum.follower.growth, told.size), (forum.cities.changes, told.cities)] {
                group.addTask { _ = await signal.wait(beyond: value, seconds: seconds) }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// What is known of all members; asked for in the name of a city where it is not new. An answer that does not come in time is not waited for.
    func members(askedBy city: City, size: Int64) async -> [MemberReach] {
        let now = city.clock()
        let isDue = known.withLock { known in
            if let asked = known.askedAt, now.seconds - asked.seconds < Self.knownSeconds { return false }
            known.askedAt = now
            return true
        }
        if isDue, city.link.halted == nil {
            let report = ReachReport(size: size, cities: [city.id], wantsOthers: true)
            if let members = try? await city.coordinatorClient().reach(report, timeoutSeconds: Self.patienceSeconds) {
                known.withLock { $0.members = members }
            }
        }
        return known.withLock { $0.members }
    }
}

extension City {
    /// How far each member has followed the log, as their nodes have told the coordinator; what was known last where it does not answer.
    public func memberReach() async -> [MemberReach] { await forum.reach.members(askedBy: self, size: forum.follower.growth.value) }
}
