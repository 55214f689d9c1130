import Crypto

/// An Ed25519 public key (RFC 8032), 32 raw bytes, spelled in base64.
public struct VerifyingKey: Sendable, Hashable, CustomStringConvertible {
    let key: Curve25519.Signing.PublicKey
    public let keyID: KeyID

    /// - Parameter raw: 32 bytes, the canonical encoding of a point of the curve that is not of small order.
    public init?(raw: [UInt8]) {
        guard Edwards25519Point.isSound(raw), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return nil }
        self.init(key)
    }

    /// A key that was checked before it was stored, where a thousand are read at once.
    public init?(stored raw: [UInt8]) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw) else { return nil }
        self.init(key)
    }

    public init?(base64 text: String) {
        guard let raw = Base64.decode(text) else { return nil }
        self.init(raw: raw)
    }

    init(_ key: Curve25519.Signing.PublicKey) {
        self.key = key
        keyID = KeyID(Digest32(sha256: Array(key.rawRepresentation)))
    }

    public var raw: [UInt8] { Array(key.rawRepresentation) }
    public var base64: String { Base64.encode(raw) }
    public var description: String { base64 }

    public func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool { key.isValidSignature(signature, for: message) }

    public static func == (left: Self, right: Self) -> Bool { left.keyID == right.keyID }
    public func hash(into hasher: inout Hasher) { hasher.combine(keyID) }
}
