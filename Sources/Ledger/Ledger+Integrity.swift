public import SQL
import TransparencyLog

extension Ledger {
    /// Whether the stored entries lead to the stored head, entry by entry: a backup may be damaged where no database notices.
    ///
    /// - Throws: ``StorageError/Code/corrupt``.
    public static func checkIntegrity(_ connection: any SQLConnection) throws {
        let head = try head(connection)
        var frontier = MerkleFrontier()
        try connection.forEachRow("SELECT idx, entry FROM log_entry ORDER BY idx", []) { row in
            guard try row.integer(0) == Int64(frontier.size) else {
                throw StorageError(.corrupt, "the log's entry \(frontier.size) is missing; take another backup")
            }
            frontier.append(.leaf(try row.blob(1)))
        }
        guard Int64(frontier.size) == head.size, frontier.root == head.root else {
            throw StorageError(.corrupt, "the log's entries do not lead to its stored root; take another backup")
        }
    }
}
