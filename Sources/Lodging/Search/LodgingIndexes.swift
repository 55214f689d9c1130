public import Primitives
public import SQL
import Synchronization

/// The index of each forum that this process follows: one for all of its cities, read anew at most every two seconds.
public enum LodgingIndexes {
    private struct Entry {
        /// Kept, so that no other database takes its place in memory.
        let database: any Database
        let index: LodgingIndex
        var refreshed: ContinuousClock.Instant?
    }

    private static let most = 64
    private static let pause = Duration.seconds(2)
    private static let entries = Mutex<[ObjectIdentifier: Entry]>([:])

    /// - Parameter database: where the forum's board is kept.
    public static func index(of database: any Database, at now: UTCTime) async throws -> LodgingIndex {
        let id = ObjectIdentifier(database as AnyObject)
        let (index, isDue) = entries.withLock { entries in
            if entries[id] == nil, entries.count >= most { entries.removeAll() }
            var entry = entries[id] ?? Entry(database: database, index: LodgingIndex())
            let isDue = entry.refreshed.map { ContinuousClock.now - $0 >= pause } ?? true
            // Who comes meanwhile is answered from what is there, but for the first.
            if isDue, entry.refreshed != nil { entry.refreshed = .now }
            entries[id] = entry
            return (entry.index, isDue)
        }
        guard isDue else { return index }
        try await database.read { try index.refresh(at: now, $0) }
        entries.withLock { $0[id]?.refreshed = .now }
        return index
    }
}
