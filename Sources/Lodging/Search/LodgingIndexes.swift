public import Primitives
public import SQL

/// The index of each forum that this process follows: one for all of its cities, read anew at most every two seconds.
public enum LodgingIndexes {
    private static let indexes = ReadBehind<LodgingIndex>()

    /// - Parameter database: where the forum's board is kept.
    public static func index(of database: any Database, at now: UTCTime) async throws -> LodgingIndex {
        try await indexes.value(of: database) { known in
            let index = known ?? LodgingIndex()
            try await database.read { try index.refresh(at: now, $0) }
            return index
        }
    }
}
