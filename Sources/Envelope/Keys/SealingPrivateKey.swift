import Crypto
import FoundationEssentials

/// The X25519 private key that opens what was sealed to a city. Its texts name the public half only.
public struct SealingPrivateKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: Curve25519.KeyAgreement.PrivateKey

    /// A new key from the system's randomness.
    public init() { key = Curve25519.KeyAgreement.PrivateKey() }

    /// - Parameter raw: the 32 bytes of a key file.
    public init?(raw: [UInt8]) {
        guard raw.count == 32, let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw) else { return nil }
        self.key = key
    }

    /// The secret itself, for a key file of mode 0600 and nothing else.
    public var raw: [UInt8] { Array(key.rawRepresentation) }
    public var publicKey: SealingPublicKey { SealingPublicKey(key.publicKey) }

    /// - Parameters:
    ///   - sealed: base64 of enc ‖ ciphertext ‖ tag.
    ///   - requestID: the request's `id`, which the sender bound to it.
    /// - Throws: `malformed-payload` for whatever reason it does not open; telling more would help who tampers.
    public func open(_ sealed: String, requestID: String) throws(Problem) -> [UInt8] {
        let plaintext = Base64.decode(sealed).flatMap { open($0, info: SealingSuite.info, authenticating: Array(requestID.utf8)) }
        guard let plaintext else {
            throw Problem(.malformedPayload, "`sealed` does not open. Seal it to the receiver's current sealing key, with the request's `id` as AAD.")
        }
        return plaintext
    }

    func open(_ sealed: [UInt8], info: [UInt8], authenticating aad: [UInt8]) -> [UInt8]? {
        guard sealed.count >= SealingSuite.encapsulatedKeyLength + SealingSuite.tagLength else { return nil }
        let encapsulated = Array(sealed.prefix(SealingSuite.encapsulatedKeyLength))
        guard SealingPublicKey(raw: encapsulated) != nil else { return nil }
        // Every failure means the same to the caller: it does not open.
        guard
            var recipient = try? HPKE.Recipient(
                privateKey: key, ciphersuite: SealingSuite.ciphersuite, info: Data(info), encapsulatedKey: Data(encapsulated)),
            let plaintext = try? recipient.open(sealed.dropFirst(SealingSuite.encapsulatedKeyLength), authenticating: aad)
        else { return nil }
        return Array(plaintext)
    }

    public var description: String { "SealingPrivateKey(of \(publicKey))" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
