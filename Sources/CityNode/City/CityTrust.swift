import Envelope
public import Federation
import Ledger
public import SQL

/// The newest root that a city has trusted, in its own database: its anchor at first.
public enum CityTrust {
    /// - Throws: `misuse` where there is none.
    public static func root(_ connection: any SQLConnection) throws -> TrustedRoot {
        try TrustedRoot(anchor: UnverifiedEnvelope.parse(try envelope(connection).bytes))
    }

    /// As it is kept, unread.
    static func envelope(_ connection: any SQLConnection) throws -> (version: Int64, bytes: [UInt8]) {
        guard let row = try connection.first("SELECT version, root FROM trust WHERE id = 1") else {
            throw StorageError(.misuse, "this database holds no root of trust: it is empty, or was never made to its end. Restore a backup")
        }
        return (try row.integer(0), try row.blob(1))
    }

    /// An older one than that which is kept changes nothing.
    static func keep(_ root: TrustedRoot, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO trust (id, version, root) VALUES (1, $1, $2)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, root = excluded.root WHERE excluded.version > trust.version
            """, [.integer(root.root.version), .blob(root.envelope)])
    }
}
