public import Primitives
public import StrictJSON

/// A bearer token of one city's API (RFC 6750), without its secret: of that only the SHA-256 is kept.
public struct APIToken: Sendable {
    /// What a token may do.
    public enum Scope: String, Sendable, CaseIterable {
        case writeRecords = "records:write"
    }

    public let id: UUIDv7
    public let name: String
    public let scopes: [Scope]
    public let createdAt: UTCTime
    public let expiresAt: UTCTime
    public let revokedAt: UTCTime?
    /// To the hour.
    public let lastUsedAt: UTCTime?

    public var json: JSON {
        [
            "id": .string(id.text), "name": .string(name), "scopes": .array(scopes.map { .string($0.rawValue) }),
            "createdAt": .string(createdAt.description), "expiresAt": .string(expiresAt.description),
            "revokedAt": revokedAt.map { .string($0.description) } ?? .null, "lastUsedAt": lastUsedAt.map { .string($0.description) } ?? .null,
        ]
    }
}
