import Ledger
import Primitives
import SQL
import TransparencyLog

/// What a city has verified of the log, as its own database remembers it: where the node has lost what it kept of the forum, a log that was cut or
/// replaced meanwhile is found out by it.
struct RememberedHead: Sendable, Equatable {
    let city: CityID
    let size: Int64
    let root: MerkleHash
    /// The newest signed note of that moment.
    let checkpoint: [UInt8]?

    init(of city: CityID, _ connection: any SQLConnection) throws {
        guard let row = try connection.first("SELECT size, root, checkpoint FROM followed WHERE id = 1") else {
            throw StorageError(.corrupt, "the database of \(city) does not say how far it has read the log; restore a backup")
        }
        guard let root = MerkleHash(bytes: try row.blob(1)) else { throw StorageError(.corrupt, "the root that \(city) remembers is no hash") }
        self.city = city
        size = try row.integer(0)
        self.root = root
        checkpoint = try row.optionalBlob(2)
    }

    /// Moves a city on to the forum's present head; to be called on a connection that sees both.
    static func move(to head: (size: Int64, root: MerkleHash), _ connection: any SQLConnection) throws {
        let checkpoint = try connection.first("SELECT checkpoint FROM sync_state WHERE id = 1")?.optionalBlob(0)
        try connection.execute(
            "UPDATE followed SET size = $1, root = $2, checkpoint = $3 WHERE id = 1",
            [.integer(head.size), .blob(head.root.bytes), SQLValue(checkpoint)])
    }

    /// Of a city that has read nothing yet.
    static func establish(_ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO followed (id, size, root) VALUES (1, 0, $1) ON CONFLICT (id) DO NOTHING", [.blob(MerkleHash.emptyTree.bytes)])
    }
}
