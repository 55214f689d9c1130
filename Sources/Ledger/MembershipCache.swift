import Federation
import Synchronization

/// The last memberships that were read or written, by their revisions: one that a transaction has written, and the one before it, which others
/// read until it has committed.
public final class MembershipCache: Sendable {
    private typealias Kept = (revision: Int64, membership: Membership)
    private let kept = Mutex<(latest: Kept?, earlier: Kept?)>((nil, nil))

    public init() {}

    func membership(at revision: Int64) -> Membership? {
        kept.withLock { kept in [kept.latest, kept.earlier].lazy.compactMap { $0 }.first { $0.revision == revision }?.membership }
    }

    func keep(_ membership: Membership, at revision: Int64) {
        kept.withLock { kept in
            guard kept.latest?.revision != revision else { return }
            kept = ((revision, membership), kept.latest)
        }
    }
}
