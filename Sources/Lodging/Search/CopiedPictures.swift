import Primitives
import Synchronization

/// Which cities' pictures were looked for: once for all cities of a node, since what one city's run has seen to is here for the others as well.
final class CopiedPictures: Sendable {
    /// Until pictures that did not come are asked for again.
    static let retrySeconds = HotelPictureCopies.everySeconds
    /// Until it is looked whether those that came are still here: where there is too much, the oldest go.
    static let wholeSeconds: Int64 = 3600

    private struct Look {
        /// Of the notice that names the pictures.
        let version: Int64
        let at: UTCTime
        let isWhole: Bool
    }

    private let looks = Mutex<[CityID: Look]>([:])

    /// Those whose pictures are to be looked for now.
    ///
    /// - Parameter versions: of each city's notice.
    func due(of versions: [CityID: Int64], at now: UTCTime) -> Set<CityID> {
        looks.withLock { looks in
            // Who tells of nothing any more is forgotten.
            looks = looks.filter { versions[$0.key] != nil }
            return Set(
                versions.filter { city, version in
                    guard let look = looks[city], look.version == version, look.at <= now else { return true }
                    return now >= look.at.adding(seconds: look.isWhole ? Self.wholeSeconds : Self.retrySeconds)
                }.keys)
        }
    }

    /// - Parameter isWhole: whether all pictures that are kept of the city are here.
    func note(_ city: CityID, _ version: Int64, isWhole: Bool, at now: UTCTime) {
        looks.withLock { $0[city] = Look(version: version, at: now, isWhole: isWhole) }
    }
}
