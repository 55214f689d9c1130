import Envelope
import Primitives
public import SQL
import StrictJSON

/// The tokens of one city: made, listed, revoked, and recognised by the hash of what a caller shows.
public struct APITokens: Sendable {
    /// A city has no more than this many tokens in force.
    public static let mostTokens = 100
    /// A use is noted at most once in this many seconds: reading must not turn into writing.
    private static let useInterval: Int64 = 3600

    private let place: StaffRole.Place
    private let database: any Database
    private let clock: Clock

    public init(_ place: StaffRole.Place, database: any Database, clock: @escaping Clock) {
        self.place = place
        self.database = database
        self.clock = clock
    }

    /// Why a secret opens nothing.
    public enum Refusal: Error, Sendable, CaseIterable {
        case unknown, expired, revoked
        /// Whoever made it works here no more.
        case makerGone
    }

    /// Makes a token.
    ///
    /// - Parameters:
    ///   - hotels: that it is bound to; `nil` for all for which its maker works, now and later.
    ///   - validDays: how long it is good for.
    /// - Returns: the token and its secret: 256 bits of chance, never shown again.
    /// - Throws: `reused-id` where a token in force has that name, `not-owner` where the maker may not do it themself, `rule-violated` where
    ///   there are too many, `StorageError`.
    public func issue(
        _ name: String, scopes: [APIToken.Scope], hotels: [RoleGrant.HotelID]? = nil, validDays: Int64, by actor: AuditActor = .atCommandLine()
    ) async throws -> (token: APIToken, secret: String) {
        let now = clock()
        let token = APIToken(
            id: UUIDv7(at: now), name: name, scopes: scopes, hotels: hotels, createdAt: now, issuedBy: actor.name,
            expiresAt: now.adding(days: validDays), revokedAt: nil, lastUsedAt: nil)
        let secret = SecretText.make("caravan")
        let digest = Self.digest(secret)
        try await database.write { connection in
            try check(token, by: actor, connection)
            let inForce = try Self.list(connection).filter { $0.revokedAt == nil && $0.expiresAt > now }
            guard !inForce.contains(where: { $0.name == name }) else {
                throw Problem(.reusedID, "There is a token \(name) already. Revoke it first, or choose another name.")
            }
            guard inForce.count < Self.mostTokens else {
                throw Problem(.ruleViolated, "There are \(inForce.count) tokens in force. Revoke those that nobody needs.")
            }
            try connection.execute(
                """
                INSERT INTO api_token (id, name, sha256, scopes, created_at, expires_at, issued_by, hotels)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                [
                    .text(token.id.text), .text(name), .blob(digest), .text(scopes.map(\.rawValue).joined(separator: " ")),
                    .integer(now.milliseconds), .integer(token.expiresAt.milliseconds), .text(token.issuedBy), .text(token.hotelText),
                ])
            let place = hotels == nil ? "" : " at \(token.hotelText)"
            let detail = scopes.map(\.rawValue).joined(separator: " ") + place + ", until \(token.expiresAt)"
            try AuditTrail.append(actor, .tokenIssued, object: name, detail: detail, at: now, connection)
        }
        return (token, secret)
    }

    /// The newest first; those that were revoked or have expired included, at most 1,000.
    public func list() async throws -> [APIToken] { try await database.read { try Self.list($0) } }

    /// Those that somebody has to do with: an administrator all, everybody else their own.
    ///
    /// - Parameter login: of a user of the site.
    public func list(for login: String) async throws -> [APIToken] {
        try await database.read { connection in
            let user = try StaffAccounts.user(login, connection)
            let isAdministrator = user.roles.contains(.administrator(of: place))
            return try Self.list(connection).filter { isAdministrator || $0.issuedBy == user.login.text }
        }
    }

    /// Revokes the token of an id, or those of a name. Users of the site revoke their own, administrators all.
    ///
    /// - Parameter login: of the user for whom a program acts; `nil` where somebody acts themself.
    /// - Throws: `not-found` where no token in force is meant.
    public func revoke(_ idOrName: String, for login: String? = nil, by actor: AuditActor = .atCommandLine()) async throws {
        let now = clock()
        let name = login ?? actor.name
        let count = try await database.write { connection in
            let user = try Login(name).map { try StaffAccounts.user($0.text, connection) }
            let isEverybodys = user.map { $0.roles.contains(.administrator(of: place)) } ?? true
            let count = try connection.execute(
                "UPDATE api_token SET revoked_at = $1 WHERE revoked_at IS NULL AND (id = $2 OR name = $3) AND (issued_by = $4 OR $5 = 1)",
                [
                    .integer(now.milliseconds), .text(idOrName), .text(idOrName), .text(name), .integer(isEverybodys ? 1 : 0),
                ])
            if count > 0 { try AuditTrail.append(actor, .tokenRevoked, object: idOrName, at: now, connection) }
            return count
        }
        guard count > 0 else { throw Problem(.notFound, "No token in force has the id or name \(idOrName). List them to see which there are.") }
    }

    /// The token of a secret, and what it may do now. Looking a secret up by its hash leaks nothing of it through time.
    ///
    /// - Throws: `Refusal`, `StorageError`.
    public func authenticate(_ secret: String) async throws -> TokenBearer {
        let digest = Self.digest(secret)
        let now = clock()
        let (bearer, token) = try await database.read { connection in
            let token = try connection.first("SELECT " + Self.columns + " FROM api_token WHERE sha256 = $1", [.blob(digest)]).map { try APIToken($0) }
            guard let token else { throw Refusal.unknown }
            guard token.revokedAt == nil else { throw Refusal.revoked }
            guard token.expiresAt > now else { throw Refusal.expired }
            return (TokenBearer(token, madeBy: try Self.maker(of: token, connection)), token)
        }
        if token.lastUsedAt.map({ now.since($0) >= Self.useInterval * 1000 }) ?? true {
            let id = token.id.text
            try await database.write {
                try $0.execute("UPDATE api_token SET last_used_at = $1 WHERE id = $2", [.integer(now.milliseconds), .text(id)])
            }
        }
        return bearer
    }

    /// Nobody gives a program what they may not do themselves.
    private func check(_ token: APIToken, by actor: AuditActor, _ connection: any SQLConnection) throws {
        if let scope = token.scopes.first(where: { !$0.permission.exists(at: place) }) {
            throw Problem(.ruleViolated, "The scope \(scope.rawValue) means nothing at this site. Leave it out.")
        }
        if let hotels = token.hotels, hotels.isEmpty || hotels.count > APIToken.mostHotels {
            throw Problem(.ruleViolated, "A token is bound to 1 to \(APIToken.mostHotels) hotels, or to none by name.")
        }
        guard let login = Login(actor.name) else { return }
        let maker = try StaffAccounts.user(login.text, connection)
        if let scope = token.scopes.first(where: { !maker.permissions.contains($0.permission) }) {
            throw Problem(
                .notOwner,
                "You may not give a program the scope \(scope.rawValue): it needs the right \(scope.permission.rawValue), which you do not have.",
                members: [("scope", .string(scope.rawValue))])
        }
        let worksForAll = maker.grants.contains { $0.hotel == nil }
        if !worksForAll, let hotel = token.hotels?.first(where: { hotel in !maker.grants.contains { $0.hotel == hotel } }) {
            throw Problem(.notOwner, "You do not work for the hotel \(hotel). Name hotels of yours.", members: [("hotel", .string(hotel.text))])
        }
    }

    /// - Returns: `nil` for the operator.
    private static func maker(of token: APIToken, _ connection: any SQLConnection) throws -> StaffUser? {
        guard token.issuedBy != AuditActor.atCommandLine().name else { return nil }
        guard let login = Login(token.issuedBy), let user = try? StaffAccounts.user(login.text, connection), user.disabledAt == nil else {
            throw Refusal.makerGone
        }
        return user
    }

    private static let columns: SQLText = "id, name, scopes, created_at, expires_at, revoked_at, last_used_at, issued_by, hotels"

    private static func list(_ connection: any SQLConnection) throws -> [APIToken] {
        try connection.query("SELECT " + columns + " FROM api_token ORDER BY created_at DESC, id LIMIT 1000").map { try APIToken($0) }
    }

    private static func digest(_ secret: String) -> [UInt8] { Digest32(sha256: Array(secret.utf8)).bytes }
}

extension APIToken {
    fileprivate init(_ row: SQLRow) throws {
        self.init(
            id: try row.parsed(0) { UUIDv7($0) }, name: try row.text(1),
            scopes: try row.text(2).split(separator: " ").compactMap { Scope(rawValue: String($0)) },
            hotels: Self.hotels(try row.text(8)), createdAt: UTCTime(milliseconds: try row.integer(3)), issuedBy: try row.text(7),
            expiresAt: UTCTime(milliseconds: try row.integer(4)),
            revokedAt: try row.optionalInteger(5).map { UTCTime(milliseconds: $0) },
            lastUsedAt: try row.optionalInteger(6).map { UTCTime(milliseconds: $0) })
    }

    /// As it is kept: the hotels by name, or a star for all of its maker's.
    fileprivate var hotelText: String { hotels.map { $0.map(\.text).joined(separator: " ") } ?? "*" }

    private static func hotels(_ text: String) -> [RoleGrant.HotelID]? {
        text == "*" ? nil : text.split(separator: " ").compactMap { RoleGrant.HotelID(String($0)) }
    }
}
