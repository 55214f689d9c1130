import Primitives
import Synchronization

/// How many requests to each city wait for its answer.
final class AskedPeers: Sendable {
    private let counts = Mutex<[CityID: Int]>([:])
    private let most: Int

    init(most: Int) { self.most = most }

    /// - Returns: whether one more may wait; then ``end(_:)`` is to be called.
    func begin(_ city: CityID) -> Bool {
        counts.withLock { counts in
            guard counts[city, default: 0] < most else { return false }
            counts[city, default: 0] += 1
            return true
        }
    }

    func end(_ city: CityID) {
        counts.withLock { counts in
            let rest = counts[city, default: 0] - 1
            counts[city] = rest > 0 ? rest : nil
        }
    }
}
