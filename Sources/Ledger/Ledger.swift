public import Envelope
public import Federation
public import Primitives
public import SQL
import StrictJSON
public import TransparencyLog

/// The log and the state that folds out of it, as one transaction sees and changes them.
///
/// Coordinator and cities use the same one: the coordinator appends what its judge accepted, a city what it verified.
public final class Ledger: ForumView {
    let connection: any SQLConnection
    public private(set) var size: Int64
    /// Of the last entry; the epoch of 1970 while there is none. It never goes back.
    public private(set) var lastAcceptedAt: UTCTime
    public private(set) var root: MerkleHash
    public private(set) var membership: Membership
    /// Chance, drawn anew at each change: a revision that was rolled back never comes again with another content.
    private var revision: Int64
    private let cache: MembershipCache?
    /// What `appended` may have, in bytes with two for the length of each: enough for what people do one by one.
    public static let mostAppendedBytes = 16 << 10
    /// The entries that this transaction has appended; `nil` where they have become many.
    public private(set) var appended: [[UInt8]]? = []
    private var appendedBytes = 0
    private var tiles: TileBuilder?
    /// All records of an envelope often ask for the same one: who may publish for a country.
    var lastRead: (id: RecordID, version: RecordVersion?)?
    /// On the way into those that have taken in all entries so far, once something is appended: several entries at once cost less than one by one.
    private var folding: ProjectionFolding?

    /// - Parameter cache: spares reading the membership again and again.
    /// - Throws: `StorageError`; `misuse` where `establish` was never called.
    public init(_ connection: any SQLConnection, cache: MembershipCache? = nil) throws {
        self.connection = connection
        self.cache = cache
        guard let head = try connection.first("SELECT size, root, accepted_at FROM log_head WHERE id = 1"),
            let row = try connection.first("SELECT revision FROM membership WHERE id = 1")
        else { throw StorageError(.misuse, "this database holds no forum: it is empty, or was never made to its end. Restore a backup") }
        size = try head.integer(0)
        guard let root = MerkleHash(bytes: try head.blob(1)) else { throw StorageError(.corrupt, "the stored root of the log is no hash") }
        self.root = root
        lastAcceptedAt = UTCTime(milliseconds: try head.integer(2))
        revision = try row.integer(0)
        if let cached = cache?.membership(at: revision) {
            membership = cached
        } else {
            membership = try Self.readMembership(connection)
            cache?.keep(membership, at: revision)
        }
    }

    /// Begins an empty log with the secretariat's keys of the root; does nothing where there is one already.
    public static func establish(_ connection: any SQLConnection, secretariatKeys: [VerifyingKey]) throws {
        try connection.execute(
            "INSERT INTO log_head (id, size, root, accepted_at) VALUES (1, 0, $1, 0) ON CONFLICT (id) DO NOTHING", [.blob(MerkleHash.emptyTree.bytes)]
        )
        let isNew = try connection.execute("INSERT INTO membership (id, changed_at, revision) VALUES (1, -1, 0) ON CONFLICT (id) DO NOTHING", []) > 0
        guard isNew else { return }
        var membership = Membership(secretariatKeys: secretariatKeys)
        try write(membership.takeChanges(), of: membership, connection)
    }

    // MARK: Appending

    /// Adds an entry and folds its records; into the projections with ``flush()`` at the latest. Nothing is judged here.
    ///
    /// - Parameters:
    ///   - leaf: the hash of the entry's bytes, where it is known already.
    ///   - projections: the same for all entries of a transaction.
    /// - Returns: its index.
    public func append(_ entry: LogEntry, _ payload: RecordsPayload, leaf: MerkleHash? = nil, into projections: Projections) throws -> Int64 {
        let index = size
        let folding = try self.folding ?? ProjectionFolding(projections, live: projections.live(at: size, connection))
        self.folding = folding
        var tiles = try self.tiles ?? TileBuilder(size: UInt64(size), reading: { [connection] in try Self.tile($0, connection) })
        tiles.append(leaf ?? .leaf(entry.bytes))
        self.tiles = tiles
        let writer = payload.header.from
        try connection.execute(
            "INSERT INTO log_entry (idx, entry, digest, envelope_id, participant, epoch, seq) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            [
                .integer(index), .blob(entry.bytes), .blob(entry.envelope.digest.bytes), .text(payload.header.id.text), .text(writer.text),
                .integer(payload.sequence.epoch), .integer(payload.sequence.number),
            ])
        try keep(payload.records, at: index, of: writer)
        lastRead = nil
        for record in payload.records { try membership.apply(record, at: index) }
        try folding.take(payload, at: index, acceptedAt: entry.acceptedAt, connection)
        size += 1
        appendedBytes += 2 + entry.bytes.count
        if appendedBytes <= Self.mostAppendedBytes { appended?.append(entry.bytes) } else { appended = nil }
        lastAcceptedAt = entry.acceptedAt
        return index
    }

    private func keep(_ records: [Record], at index: Int64, of writer: ParticipantID) throws {
        var values: [SQLValue] = []
        values.reserveCapacity(records.count * Self.newest.columns)
        for (position, record) in records.enumerated() {
            values.append(.text(record.type))
            values.append(.text(record.key))
            values.append(.integer(index))
            values.append(SQLValue(position))
            values.append(.text(writer.text))
            values.append(.blob(Array(record.text)))
        }
        try connection.insert(Self.newest, values[...])
    }

    private static let newest = SQLInsert(
        "INSERT INTO record (type, key, idx, position, writer, body)", columns: 6,
        "ON CONFLICT (type, key) DO UPDATE SET idx = excluded.idx, position = excluded.position, writer = excluded.writer, body = excluded.body")

    /// A newer root names keys of the secretariat.
    public func trustSecretariatKeys(_ keys: [VerifyingKey]) {
        membership.trust(keys)
    }

    /// Ends the secretariat's keys that the root in force does not name, from the next entry on.
    public func retireSecretariatKeys(except current: [VerifyingKey]) {
        membership.retireSecretariatKeys(except: current, at: size)
    }

    /// Lets exactly these of the secretariat's keys speak: the root that named others was taken back.
    public func reinstateSecretariatKeys(_ keys: [VerifyingKey]) {
        membership.reinstate(keys)
        membership.retireSecretariatKeys(except: keys, at: size)
    }

    /// Writes projections, tree, head and membership; to be called once, at the end of a transaction that appended or changed keys.
    public func flush() throws {
        if var tiles {
            for tile in tiles.takeChangedTiles() {
                try connection.execute(
                    "INSERT INTO log_tile (level, idx, hashes) VALUES ($1, $2, $3) ON CONFLICT (level, idx) DO UPDATE SET hashes = excluded.hashes",
                    [SQLValue(tile.coordinate.level), .integer(Int64(tile.coordinate.index)), .blob(tile.bytes)])
            }
            root = tiles.frontier.root
            self.tiles = tiles
            try connection.execute(
                "UPDATE log_head SET size = $1, root = $2, accepted_at = $3 WHERE id = 1",
                [.integer(size), .blob(root.bytes), .integer(lastAcceptedAt.milliseconds)])
            try folding?.finish(at: size, connection)
        }
        let changes = membership.takeChanges()
        guard !changes.isEmpty else { return }
        try Self.write(changes, of: membership, connection)
        revision = Int64.random(in: 1...Int64.max)
        try connection.execute(
            "UPDATE membership SET changed_at = $1, revision = $2 WHERE id = 1", [.integer(membership.changedAt), .integer(revision)])
        // Where the transaction is undone, nobody ever asks for this revision.
        cache?.keep(membership, at: revision)
    }
}
