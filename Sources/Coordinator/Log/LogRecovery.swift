import Envelope
public import Federation
public import Ledger
import Primitives
public import SQL
public import TransparencyLog

/// Brings a coordinator that was restored from a backup back to where it was, with the entries that a city has kept: what was
/// acknowledged after the backup is not lost as long as one city had followed it.
public struct LogRecovery: Sendable {
    private let database: any Database
    private let verification: EntryVerification
    private let projections: Projections

    public init(database: any Database, root: TrustRoot, features: ForumFeatures) {
        self.database = database
        verification = EntryVerification(forum: root.forum, registry: features.registry)
        projections = features.projections
    }

    /// Size and root of the restored log, which a copy must continue.
    public func head() async throws -> (size: Int64, root: MerkleHash) { try await database.read { try Ledger.head($0) } }

    /// Appends entries as they were, byte for byte, in one transaction.
    ///
    /// - Throws: `log-inconsistent` for an entry that no coordinator of this forum would have taken.
    public func append(_ leaves: [[UInt8]]) async throws {
        let (verification, projections) = (verification, projections)
        try await database.write { connection in
            let ledger = try Ledger(connection)
            for leaf in leaves {
                let fetched = try FetchedEntry(leaf, membership: ledger.membership)
                let payload = try verification.check(fetched, at: ledger.size, membership: ledger.membership, lastAcceptedAt: ledger.lastAcceptedAt)
                _ = try ledger.append(fetched.entry, payload, into: projections)
            }
            try ledger.flush()
        }
    }
}
