import Domain
public import Envelope
public import Federation

/// The roots of the forum, each version for ever.
public struct RootStore: Sendable {
    private let database: any Database

    public init(database: any Database) { self.database = database }

    public func envelope(version: Int64) async throws -> [UInt8]? {
        try await database.read { try $0.first("SELECT envelope FROM root WHERE version = $1", [.integer(version)])?.blob(0) }
    }

    public func current() async throws -> TrustedRoot {
        try await database.read { try Self.current($0) }
    }

    public static func current(_ connection: any SQLConnection) throws -> TrustedRoot {
        guard let row = try connection.first("SELECT envelope FROM root ORDER BY version DESC LIMIT 1") else {
            throw StorageError(.misuse, "this database holds no root yet; initialise it first")
        }
        return try TrustedRoot(anchor: UnverifiedEnvelope.parse(try row.blob(0)))
    }

    public static func keep(_ root: TrustedRoot, _ connection: any SQLConnection) throws {
        try connection.execute("INSERT INTO root (version, envelope) VALUES ($1, $2)", [.integer(root.root.version), .blob(root.envelope)])
    }

    /// Takes the next version, which both its own and the last one's thresholds must have signed.
    public func advance(to envelope: UnverifiedEnvelope) async throws -> TrustedRoot {
        try await database.write { connection in
            let next = try Self.current(connection).next(envelope)
            try Self.keep(next, connection)
            let ledger = try Ledger(connection)
            ledger.replaceSecretariatKeys(next.root.signingKeys)
            try ledger.flush()
            return next
        }
    }
}
