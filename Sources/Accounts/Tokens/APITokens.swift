import Envelope
import Primitives
public import SQL

/// The tokens of one city: made, listed, revoked, and recognised by the hash of what a caller shows.
public struct APITokens: Sendable {
    /// A city has no more than this many tokens in force.
    public static let mostTokens = 100
    /// A use is noted at most once in this many seconds: reading must not turn into writing.
    private static let useInterval: Int64 = 3600

    private let database: any Database
    private let clock: Clock

    public init(database: any Database, clock: @escaping Clock) {
        self.database = database
        self.clock = clock
    }

    /// Why a secret opens nothing.
    public enum Refusal: Error, Sendable, CaseIterable { case unknown, expired, revoked }

    /// Makes a token.
    ///
    /// - Parameter validDays: how long it is good for.
    /// - Returns: the token and its secret: 256 bits of chance, never shown again.
    /// - Throws: `reused-id` where a token in force has that name, `rule-violated` where there are too many, `StorageError`.
    public func issue(
        _ name: String, scopes: [APIToken.Scope], validDays: Int64, by actor: AuditActor = .atCommandLine()
    ) async throws -> (token: APIToken, secret: String) {
        let now = clock()
        let token = APIToken(
            id: UUIDv7(at: now), name: name, scopes: scopes, createdAt: now, issuedBy: actor.name,
            expiresAt: now.adding(days: validDays), revokedAt: nil, lastUsedAt: nil)
        let secret = SecretText.make("caravan")
        let digest = Self.digest(secret)
        try await database.write { connection in
            let inForce = try Self.list(connection).filter { $0.revokedAt == nil && $0.expiresAt > now }
            guard !inForce.contains(where: { $0.name == name }) else {
                throw Problem(.reusedID, "There is a token \(name) already. Revoke it first, or choose another name.")
            }
            guard inForce.count < Self.mostTokens else {
                throw Problem(.ruleViolated, "There are \(inForce.count) tokens in force. Revoke those that nobody needs.")
            }
            try connection.execute(
                "INSERT INTO api_token (id, name, sha256, scopes, created_at, expires_at, issued_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                [
                    .text(token.id.text), .text(name), .blob(digest), .text(scopes.map(\.rawValue).joined(separator: " ")),
                    .integer(now.milliseconds), .integer(token.expiresAt.milliseconds), .text(token.issuedBy),
                ])
            let detail = scopes.map(\.rawValue).joined(separator: " ") + ", until \(token.expiresAt)"
            try AuditTrail.append(actor, .tokenIssued, object: name, detail: detail, at: now, connection)
        }
        return (token, secret)
    }

    /// The newest first; those that were revoked or have expired included, at most 1,000.
    public func list() async throws -> [APIToken] { try await database.read { try Self.list($0) } }

    /// Revokes the token of an id, or those of a name.
    ///
    /// - Throws: `not-found` where no token in force is meant.
    public func revoke(_ idOrName: String, by actor: AuditActor = .atCommandLine()) async throws {
        let now = clock()
        let count = try await database.write { connection in
            let count = try connection.execute(
                "UPDATE api_token SET revoked_at = $1 WHERE revoked_at IS NULL AND (id = $2 OR name = $3)",
                [.integer(now.milliseconds), .text(idOrName), .text(idOrName)])
            if count > 0 { try AuditTrail.append(actor, .tokenRevoked, object: idOrName, at: now, connection) }
            return count
        }
        guard count > 0 else { throw Problem(.notFound, "No token in force has the id or name \(idOrName). List them to see which there are.") }
    }

    /// The token of a secret. Looking a secret up by its hash leaks nothing of it through time.
    ///
    /// - Throws: `Refusal`, `StorageError`.
    public func authenticate(_ secret: String) async throws -> APIToken {
        let digest = Self.digest(secret)
        let now = clock()
        let token = try await database.read { connection in
            try connection.first(
                "SELECT id, name, scopes, created_at, expires_at, revoked_at, last_used_at, issued_by FROM api_token WHERE sha256 = $1",
                [.blob(digest)]
            ).map { try APIToken($0) }
        }
        guard let token else { throw Refusal.unknown }
        guard token.revokedAt == nil else { throw Refusal.revoked }
        guard token.expiresAt > now else { throw Refusal.expired }
        if token.lastUsedAt.map({ now.since($0) >= Self.useInterval * 1000 }) ?? true {
            let id = token.id.text
            try await database.write {
                try $0.execute("UPDATE api_token SET last_used_at = $1 WHERE id = $2", [.integer(now.milliseconds), .text(id)])
            }
        }
        return token
    }

    private static func list(_ connection: any SQLConnection) throws -> [APIToken] {
        try connection.query(
            "SELECT id, name, scopes, created_at, expires_at, revoked_at, last_used_at, issued_by FROM api_token ORDER BY created_at DESC, id LIMIT 1000"
        ).map { try APIToken($0) }
    }

    private static func digest(_ secret: String) -> [UInt8] { Digest32(sha256: Array(secret.utf8)).bytes }
}

extension APIToken {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            id: try row.parsed(0) { UUIDv7($0) }, name: try row.text(1),
            scopes: try row.text(2).split(separator: " ").compactMap { Scope(rawValue: String($0)) },
            createdAt: UTCTime(milliseconds: try row.integer(3)), issuedBy: try row.text(7), expiresAt: UTCTime(milliseconds: try row.integer(4)),
            revokedAt: try row.optionalInteger(5).map { UTCTime(milliseconds: $0) },
            lastUsedAt: try row.optionalInteger(6).map { UTCTime(milliseconds: $0) })
    }
}
