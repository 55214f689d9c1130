public import Federation
public import Primitives
import Synchronization

/// How far each member has followed the log, as nodes have told since this process began: nothing rests on it, so nothing of it is stored.
public final class ReachBook: Sendable {
    private let told = Mutex<[CityID: MemberReach]>([:])
    /// Since when it hears.
    public let since: UTCTime

    init(since: UTCTime) { self.since = since }

    /// In the order of their ids.
    public var all: [MemberReach] { told.withLock { Array($0.values) }.sorted { $0.city < $1.city } }

    /// - Parameters:
    ///   - size: of the log, as it is: nobody is further.
    ///   - members: of whom anything is kept.
    func hear(_ report: ReachReport, size: Int64, members: [CityID: Member], at now: UTCTime) {
        let reached = min(report.size, size)
        told.withLock { told in
            for city in report.cities where members[city] != nil { told[city] = MemberReach(city: city, size: reached, toldAt: now) }
            if told.count > members.count { told = told.filter { members[$0.key] != nil } }
        }
    }
}
