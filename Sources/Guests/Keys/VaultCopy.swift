public import Accounts
public import Primitives
public import SQL

/// That somebody has copied a city's vault on purpose: from then on an erasure is whole only when the copy is replaced or destroyed as well.
public enum VaultCopy {
    /// Days after which a copy has keys of guests who were erased since, and the doctor says so.
    public static let oldAfterDays: Int64 = 30

    /// Notes it, in the audit trail too.
    public static func note(bytes: Int64, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO vault_copy (id, copied_at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET copied_at = excluded.copied_at",
            [.integer(now.milliseconds)])
        try AuditTrail.append(actor, .vaultCopied, object: "vault", detail: "\(bytes)", at: now, connection)
    }

    /// - Returns: when the last copy was made; `nil` where none was.
    public static func newest(_ connection: any SQLConnection) throws -> UTCTime? {
        try connection.first("SELECT copied_at FROM vault_copy WHERE id = 1").map { UTCTime(milliseconds: try $0.integer(0)) }
    }
}
