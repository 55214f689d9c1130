import Primitives
import Synchronization

/// How many requests to each city wait for its answer.
final class AskedPeers: Sendable {
    private struct Count {
        var all = 0
        var tentative = 0
    }

    private let counts = Mutex<[CityID: Count]>([:])
    private let most: Int
    private let mostTentative: Int

    /// - Parameter mostTentative: of them, such that commit nobody to anything.
    init(most: Int, mostTentative: Int) { (self.most, self.mostTentative) = (most, mostTentative) }

    /// - Returns: whether one more may wait; then ``end(_:isTentative:)`` is to be called.
    func begin(_ city: CityID, isTentative: Bool) -> Bool {
        counts.withLock { counts in
            var count = counts[city, default: Count()]
            guard count.all < most, !isTentative || count.tentative < mostTentative else { return false }
            count.all += 1
            count.tentative += isTentative ? 1 : 0
            counts[city] = count
            return true
        }
    }

    func end(_ city: CityID, isTentative: Bool) {
        counts.withLock { counts in
            guard var count = counts[city] else { return }
            count.all -= 1
            count.tentative -= isTentative ? 1 : 0
            counts[city] = count.all > 0 ? count : nil
        }
    }
}
