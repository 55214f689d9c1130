import Crypto

/// An Ed25519 private key (RFC 8032). Its texts name the public half only.
public struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: Curve25519.Signing.PrivateKey
    public let verifyingKey: VerifyingKey

    /// A new key from the system's randomness.
    public init() { self.init(Curve25519.Signing.PrivateKey()) }

    /// - Parameter seed: the 32 bytes of a key file.
    public init?(seed: [UInt8]) {
        guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
        self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        verifyingKey = VerifyingKey(key.publicKey)
    }

    /// The secret itself, for a key file of mode 0600 and nothing else.
    public var seed: [UInt8] { Array(key.rawRepresentation) }
    public var keyID: KeyID { verifyingKey.keyID }

    /// - Returns: 64 bytes.
    /// - Throws: `internal` when the cryptographic library fails, which no input causes.
    public func sign(_ message: [UInt8]) throws(Problem) -> [UInt8] {
        do { return Array(try key.signature(for: message)) } catch { throw Problem(.internal, "Signing failed inside the cryptographic library.") }
    }

    public var description: String { "SigningKey(\(keyID))" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
