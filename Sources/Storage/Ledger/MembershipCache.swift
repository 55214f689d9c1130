import Federation
import Synchronization

/// The last membership that was read, by its revision.
public final class MembershipCache: Sendable {
    private let kept = Mutex<(revision: Int64, membership: Membership)?>(nil)

    public init() {}

    func membership(at revision: Int64) -> Membership? {
        kept.withLock { $0?.revision == revision ? $0?.membership : nil }
    }

    func keep(_ membership: Membership, at revision: Int64) {
        kept.withLock { $0 = (revision, membership) }
    }
}
