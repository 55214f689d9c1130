public import Primitives
public import StrictJSON

/// A bearer token of one site's API (RFC 6750), without its secret: of that only the SHA-256 is kept.
public struct APIToken: Sendable {
    public static let longestLifeDays: Int64 = 3660
    /// Hotels that a token may be bound to by name.
    public static let mostHotels = 100

    /// The name of a token: characters that need no escaping in a path, the first of them no dash, which a command would read as an option.
    ///
    /// - Returns: the name, if it is one.
    public static func name(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || [0x2D, 0x2E, 0x5F].contains($0)
        }
        return isPlain && !text.hasPrefix("-") && (1...100).contains(text.utf8.count) ? text : nil
    }

    public let id: UUIDv7
    public let name: String
    public let scopes: [Scope]
    /// The hotels that it is bound to; `nil` where it is good for all for which its maker works.
    public let hotels: [RoleGrant.HotelID]?
    public let createdAt: UTCTime
    /// Who has made it, as the audit trail names them; empty for one of a time when that was not kept.
    public let issuedBy: String
    public let expiresAt: UTCTime
    public let revokedAt: UTCTime?
    /// To the hour.
    public let lastUsedAt: UTCTime?

    public var json: JSON {
        [
            "id": .string(id.text), "name": .string(name), "scopes": .array(scopes.map { .string($0.rawValue) }),
            "hotels": hotels.map { .array($0.map { .string($0.text) }) } ?? .null,
            "createdAt": .string(createdAt.description), "issuedBy": .string(issuedBy), "expiresAt": .string(expiresAt.description),
            "revokedAt": revokedAt.map { .string($0.description) } ?? .null, "lastUsedAt": lastUsedAt.map { .string($0.description) } ?? .null,
        ]
    }
}
