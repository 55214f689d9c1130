public import Federation
import Primitives
public import SQL
public import TransparencyLog

extension Ledger {
    /// A record with its key, as lists show it.
    public struct StandingRecord: Sendable {
        public let id: RecordID
        public let version: RecordVersion

        /// - Parameter column: of the key, behind which index, position, writer and body stand, as in the table `record`.
        public init(ofType type: String, _ row: SQLRow, from column: Int) throws {
            self.init(id: RecordID(type: type, key: try row.text(column)), version: try RecordVersion(row, from: column + 1))
        }

        init(id: RecordID, version: RecordVersion) {
            self.id = id
            self.version = version
        }
    }

    /// Records of a type in the order of their keys.
    ///
    /// - Parameters:
    ///   - prefix: only keys that begin with it.
    ///   - after: only keys behind this one; the cursor of a page.
    public static func records(
        ofType type: String, prefix: String = "", after: String = "", limit: Int, _ connection: any SQLConnection
    ) throws -> [StandingRecord] {
        // Keys are ASCII; U+FFFF sorts behind all of them.
        try connection.query(
            "SELECT key, idx, position, writer, body FROM record WHERE type = $1 AND key >= $2 AND key < $3 AND key > $4 ORDER BY key LIMIT $5",
            [.text(type), .text(prefix), .text(prefix + "\u{FFFF}"), .text(after), SQLValue(limit)]
        ).map { row in StandingRecord(id: RecordID(type: type, key: try row.text(0)), version: try RecordVersion(row, from: 1)) }
    }

    /// Leaves from an index on, at most `count`.
    public static func entries(from index: Int64, count: Int, _ connection: any SQLConnection) throws -> [[UInt8]] {
        try connection.query("SELECT entry FROM log_entry WHERE idx >= $1 ORDER BY idx LIMIT $2", [.integer(index), SQLValue(count)]).map {
            try $0.blob(0)
        }
    }

    /// Leaves from an index to another.
    ///
    /// - Returns: `nil` where they are more than one bundle takes, or have more bytes with their lengths than `bytes`; they are not read then.
    public static func entries(from first: Int64, to end: Int64, atMost bytes: Int, _ connection: any SQLConnection) throws -> EntryBundle? {
        guard (0..<Int64(TileCoordinate.fullWidth)).contains(end - first), try Self.bytes(from: first, to: end, connection) <= bytes else {
            return nil
        }
        return try EntryBundle(try entries(from: first, count: Int(end - first), connection))
    }

    /// The leaves of one bundle.
    ///
    /// - Parameters:
    ///   - first: those before it are left out.
    ///   - bytes: of as many whole leaves as there is room for with their lengths, but of one at least.
    /// - Precondition: the coordinate is within the tree.
    public static func bundle(
        _ coordinate: TileCoordinate, from first: Int = 0, atMost bytes: Int = .max, _ connection: any SQLConnection
    ) throws -> EntryBundle {
        struct Full: Error {}
        var bundle = EntryBundle()
        do {
            try connection.forEachRow(
                "SELECT entry FROM log_entry WHERE idx >= $1 ORDER BY idx LIMIT $2",
                [.integer(Int64(coordinate.firstHash) + Int64(first)), SQLValue(coordinate.width - first)]
            ) { row in
                let entry = try row.blob(0)
                guard bundle.isEmpty || bundle.bytes.count + 2 + entry.count <= bytes else { throw Full() }
                try bundle.append(entry)
            }
        } catch is Full {}
        return bundle
    }

    /// Bytes of a bundle from a leaf on, the lengths before the leaves included.
    public static func bundleBytes(_ coordinate: TileCoordinate, from first: Int, _ connection: any SQLConnection) throws -> Int {
        let start = Int64(coordinate.firstHash)
        return try bytes(from: start + Int64(first), to: start + Int64(coordinate.width), connection)
    }

    /// Of leaves, with the lengths before them.
    private static func bytes(from first: Int64, to end: Int64, _ connection: any SQLConnection) throws -> Int {
        try connection.first(
            "SELECT COALESCE(SUM(LENGTH(entry) + 2), 0) FROM log_entry WHERE idx >= $1 AND idx < $2", [.integer(first), .integer(end)])?.int(0) ?? 0
    }

    /// The hashes of one tile.
    ///
    /// - Precondition: the coordinate is within the tree.
    public static func tile(_ coordinate: TileCoordinate, _ connection: any SQLConnection) throws -> [UInt8] {
        guard
            let row = try connection.first(
                "SELECT hashes FROM log_tile WHERE level = $1 AND idx = $2", [SQLValue(coordinate.level), .integer(Int64(coordinate.index))])
        else { throw StorageError(.corrupt, "the tile \(coordinate.level)/\(coordinate.index) of the log is missing; restore a backup") }
        let hashes = try row.blob(0)
        let wanted = coordinate.width * MerkleHash.byteCount
        guard hashes.count >= wanted else {
            throw StorageError(.corrupt, "the tile \(coordinate.level)/\(coordinate.index) of the log is too short; restore a backup")
        }
        return Array(hashes[..<wanted])
    }

    /// Proofs of the log at its present size.
    public static func proofs(_ connection: any SQLConnection) throws -> ProofBuilder {
        ProofBuilder(treeSize: UInt64(try head(connection).size)) { try tile($0, connection) }
    }
}
