import Crypto
import FoundationEssentials

/// An X25519 public key to which personal data is sealed (protocol §6): HPKE base mode, RFC 9180.
public struct SealingPublicKey: Sendable, Hashable, CustomStringConvertible {
    let key: Curve25519.KeyAgreement.PublicKey

    /// - Parameter raw: 32 bytes; a point of low order is refused.
    public init?(raw: [UInt8]) {
        guard raw.count == 32, let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw), Self.contributes(key) else { return nil }
        self.key = key
    }

    /// A key that was checked before it was stored, where a thousand are read at once.
    public init?(stored raw: [UInt8]) {
        guard raw.count == 32, let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw) else { return nil }
        self.key = key
    }

    /// Whether agreement with it depends on the other side's key: RFC 9180 §7.1.4 wants an all-zero secret refused, and the library does not.
    /// A point of low order gives zero with every key, so that one trial tells.
    private static func contributes(_ key: Curve25519.KeyAgreement.PublicKey) -> Bool {
        guard let secret = try? Curve25519.KeyAgreement.PrivateKey().sharedSecretFromKeyAgreement(with: key) else { return false }
        return secret.withUnsafeBytes { $0.contains { $0 != 0 } }
    }

    public init?(base64 text: String) {
        guard let raw = Base64.decode(text) else { return nil }
        self.init(raw: raw)
    }

    init(_ key: Curve25519.KeyAgreement.PublicKey) { self.key = key }

    public var raw: [UInt8] { Array(key.rawRepresentation) }
    public var base64: String { Base64.encode(raw) }
    public var description: String { base64 }

    /// - Parameter requestID: the request's `id`, bound to the sealed text as its AAD.
    /// - Returns: base64 of enc ‖ ciphertext ‖ tag.
    /// - Throws: `internal` when the cryptographic library fails, which no input causes.
    public func seal(_ plaintext: [UInt8], requestID: String) throws(Problem) -> String {
        Base64.encode(try seal(plaintext, info: SealingSuite.info, authenticating: Array(requestID.utf8)))
    }

    func seal(_ plaintext: [UInt8], info: [UInt8], authenticating aad: [UInt8]) throws(Problem) -> [UInt8] {
        do {
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: SealingSuite.ciphersuite, info: Data(info))
            let ciphertext = try sender.seal(plaintext, authenticating: aad)
            return Array(sender.encapsulatedKey) + ciphertext
        } catch {
            throw Problem(.internal, "Sealing failed inside the cryptographic library.")
        }
    }

    public static func == (left: Self, right: Self) -> Bool { left.raw == right.raw }
    public func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}
