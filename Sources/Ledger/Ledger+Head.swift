public import SQL
public import TransparencyLog

extension Ledger {
    /// Size and root only, without the state.
    public static func head(_ connection: any SQLConnection) throws -> (size: Int64, root: MerkleHash) {
        guard let row = try connection.first("SELECT size, root FROM log_head WHERE id = 1") else {
            throw StorageError(.misuse, "this database holds no forum: it is empty, or was never made to its end. Restore a backup")
        }
        guard let root = MerkleHash(bytes: try row.blob(1)) else { throw StorageError(.corrupt, "the stored root of the log is no hash") }
        return (try row.integer(0), root)
    }
}
