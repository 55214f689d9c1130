public import Envelope
public import Federation
import Primitives
public import SQL
import Synchronization

/// The roots of the forum, each version for ever.
public struct RootStore: Sendable {
    private let database: any Database
    private let latest = Latest()

    /// The root that was read last: the same bytes are not judged twice.
    private final class Latest: Sendable {
        private let kept = Mutex<TrustedRoot?>(nil)

        func root(_ envelope: [UInt8]) throws -> TrustedRoot {
            if let kept = kept.withLock({ $0 }), kept.envelope == envelope { return kept }
            let root = try TrustedRoot(anchor: UnverifiedEnvelope.parse(envelope))
            kept.withLock { $0 = root }
            return root
        }
    }

    public init(database: any Database) { self.database = database }

    public func envelope(version: Int64) async throws -> [UInt8]? {
        try await database.read { try $0.first("SELECT envelope FROM root WHERE version = $1", [.integer(version)])?.blob(0) }
    }

    public func current() async throws -> TrustedRoot {
        try latest.root(try await database.read { try Self.currentEnvelope($0) })
    }

    public static func current(_ connection: any SQLConnection) throws -> TrustedRoot {
        try TrustedRoot(anchor: UnverifiedEnvelope.parse(try currentEnvelope(connection)))
    }

    private static func currentEnvelope(_ connection: any SQLConnection) throws -> [UInt8] {
        guard let row = try connection.first("SELECT envelope FROM root ORDER BY version DESC LIMIT 1") else {
            throw StorageError(.misuse, "this database holds no root of trust: it is empty, or was never made to its end. Restore a backup")
        }
        return try row.blob(0)
    }

    /// All that are kept, in the order of their versions.
    public func all() async throws -> [TrustedRoot] {
        try await database.read { connection in
            try connection.query("SELECT envelope FROM root ORDER BY version").map {
                try TrustedRoot(anchor: UnverifiedEnvelope.parse(try $0.blob(0)))
            }
        }
    }

    /// Takes the version before the earliest that is kept; what its keys signed is believed as far as the log has it.
    public func goBack(to envelope: UnverifiedEnvelope) async throws {
        try await database.write { connection in
            guard let row = try connection.first("SELECT envelope FROM root ORDER BY version LIMIT 1") else { return }
            let earlier = try TrustedRoot(anchor: UnverifiedEnvelope.parse(try row.blob(0))).previous(envelope)
            try Self.keep(earlier, connection)
            let ledger = try Ledger(connection)
            ledger.trustSecretariatKeys(earlier.root.signingKeys)
            try ledger.flush()
        }
    }

    public static func keep(_ root: TrustedRoot, _ connection: any SQLConnection) throws {
        try connection.execute("INSERT INTO root (version, envelope) VALUES ($1, $2)", [.integer(root.root.version), .blob(root.envelope)])
    }

    /// Takes the next version, which both its own and the last one's thresholds must have signed. Its keys hold at once; those that
    /// it no longer names hold until `retireSupersededKeys`.
    ///
    /// - Parameter accept: may refuse a root that is well signed but cannot be used; nothing is kept then.
    public func advance(
        to envelope: UnverifiedEnvelope, accept: @escaping @Sendable (TrustRoot, any SQLConnection) throws -> Void
    ) async throws -> TrustedRoot {
        try await database.write { connection in
            let next = try Self.current(connection).next(envelope)
            try accept(next.root, connection)
            try Self.keep(next, connection)
            let ledger = try Ledger(connection)
            ledger.trustSecretariatKeys(next.root.signingKeys)
            try ledger.flush()
            return next
        }
    }

    /// Takes the newest root back: the one before it is in force again, with its keys.
    ///
    /// - Returns: the envelope that was removed.
    /// - Throws: `rule-violated` where it is not the newest, or the only one.
    public func remove(version: Int64) async throws -> [UInt8] {
        try await database.write { connection in
            let newest = try connection.query("SELECT version, envelope FROM root ORDER BY version DESC LIMIT 2")
            guard let last = newest.first, try last.integer(0) == version else {
                throw Problem(.ruleViolated, "Version \(version) is not the newest root; only that one can be taken back.")
            }
            guard newest.count == 2 else {
                throw Problem(.ruleViolated, "Version \(version) is the only root here; without one there is no forum.")
            }
            let envelope = try last.blob(1)
            try connection.execute("DELETE FROM root WHERE version = $1", [.integer(version)])
            let ledger = try Ledger(connection)
            ledger.reinstateSecretariatKeys(try Self.current(connection).root.signingKeys)
            try ledger.flush()
            return envelope
        }
    }

    /// Ends the secretariat's keys that the root in force no longer names, at the ledger's present size: a city calls it once it has
    /// followed the log to where the coordinator took up the root, or it would refuse what an old key rightly signed before.
    public func retireSupersededKeys() async throws {
        try await database.write { connection in
            let ledger = try Ledger(connection)
            ledger.retireSecretariatKeys(except: try Self.current(connection).root.signingKeys)
            try ledger.flush()
        }
    }
}
