import Crypto

/// An Ed25519 private key under its name, that signs notes plainly and with the time.
public struct NoteSigner: Sendable {
    public let name: NoteName
    /// For its plain signatures.
    public let verifierKey: NoteVerifierKey
    /// For its timestamped signatures.
    public let cosignatureKey: NoteVerifierKey
    private let privateKey: Curve25519.Signing.PrivateKey

    /// Nil unless the seed, the raw private key of RFC 8032 §5.1.5, has 32 bytes.
    public init?(name: NoteName, seed: [UInt8]) {
        // The only error is a wrong length.
        guard let privateKey = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
        let publicKey = Array(privateKey.publicKey.rawRepresentation)
        guard let plain = NoteVerifierKey(name: name, algorithm: .ed25519, publicKey: publicKey),
            let timestamped = NoteVerifierKey(name: name, algorithm: .cosignatureV1, publicKey: publicKey)
        else { return nil }
        self.name = name
        self.privateKey = privateKey
        verifierKey = plain
        cosignatureKey = timestamped
    }

    /// A plain signature over a note's text.
    public func sign(_ text: [UInt8]) throws(NoteError) -> NoteSignature {
        NoteSignature(name: name, keyID: verifierKey.keyID, signature: try signature(over: text))
    }

    /// `cosignature/v1` over a checkpoint's text; the time is in seconds since 1970 and above 0.
    public func cosign(_ text: [UInt8], atSeconds seconds: Int64) throws(NoteError) -> NoteSignature {
        guard seconds > 0 else { throw .timeOutOfRange(seconds: seconds) }
        var timestamped: [UInt8] = []
        timestamped.append(bigEndian: seconds)
        timestamped += try signature(over: NoteVerifierKey.cosignedMessage(text, atSeconds: seconds))
        return NoteSignature(name: name, keyID: cosignatureKey.keyID, signature: timestamped)
    }

    private func signature(over message: [UInt8]) throws(NoteError) -> [UInt8] {
        do {
            return Array(try privateKey.signature(for: message))
        } catch {
            throw .signingFailed(name)
        }
    }
}
