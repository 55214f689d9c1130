import Crypto

/// A known Ed25519 key under its name, for one kind of signature (C2SP signed-note and tlog-cosignature).
public struct NoteVerifierKey: Hashable, Sendable {
    /// The type byte that goes into the key id.
    public enum Algorithm: UInt8, Sendable {
        /// Over the note's text.
        case ed25519 = 0x01
        /// Timestamped, over a checkpoint's text behind a header: `cosignature/v1`.
        case cosignatureV1 = 0x04
    }

    public static let publicKeyByteCount = 32

    public let name: NoteName
    public let algorithm: Algorithm
    /// Raw, 32 bytes (RFC 8032 §5.1.5).
    public let publicKey: [UInt8]
    /// SHA-256(name ‖ newline ‖ type ‖ public key), its first four bytes.
    public let keyID: UInt32

    /// Nil unless the public key has 32 bytes.
    public init?(name: NoteName, algorithm: Algorithm, publicKey: [UInt8]) {
        guard publicKey.count == Self.publicKeyByteCount else { return nil }
        self.name = name
        self.algorithm = algorithm
        self.publicKey = publicKey
        let digest = SHA256.hash(data: name.utf8 + [UInt8(ascii: "\n"), algorithm.rawValue] + publicKey)
        keyID = UInt32(UInt64(bigEndianBytes: Array(digest.prefix(4))))
    }

    /// From `<name>+<key id>+<base64>`; nil unless the key id is that of name and key, and the type is known.
    public init?(vkey: String) {
        let parts = vkey.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let name = NoteName(parts[0]), let id = Hexadecimal.decode(parts[1].utf8),
            let key = Base64.decode(Array(parts[2].utf8)),
            let algorithm = key.first.flatMap(Algorithm.init)
        else { return nil }
        self.init(name: name, algorithm: algorithm, publicKey: Array(key.dropFirst()))
        guard id.count == 4, keyID == UInt32(UInt64(bigEndianBytes: id)) else { return nil }
    }

    public var vkey: String {
        var id: [UInt8] = []
        id.append(bigEndian: keyID)
        let text = name.utf8 + "+".utf8 + Hexadecimal.encode(id) + "+".utf8 + Base64.encode([algorithm.rawValue] + publicKey)
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether a signature names this key; it may still be wrong.
    func isNamed(by signature: NoteSignature) -> Bool {
        signature.keyID == keyID && signature.name == name
    }

    /// Throws ``NoteError/badSignature(_:)`` unless the signature is this key's over `text`.
    func verify(_ signature: NoteSignature, over text: [UInt8]) throws(NoteError) -> VerifiedNoteSignature {
        switch algorithm {
        case .ed25519:
            guard isValid(signature.signature[...], over: text) else { throw .badSignature(name) }
            return VerifiedNoteSignature(key: self, cosignedAtSeconds: nil)
        case .cosignatureV1:
            guard signature.signature.count == 8 + 64, let seconds = Int64(exactly: UInt64(bigEndianBytes: signature.signature.prefix(8))),
                isValid(signature.signature.dropFirst(8), over: Self.cosignedMessage(text, atSeconds: seconds))
            else { throw .badSignature(name) }
            return VerifiedNoteSignature(key: self, cosignedAtSeconds: seconds)
        }
    }

    /// C2SP tlog-cosignature, Ed25519 signed message.
    static func cosignedMessage(_ text: [UInt8], atSeconds seconds: Int64) -> [UInt8] {
        Array("cosignature/v1\ntime \(seconds)\n".utf8) + text
    }

    private func isValid(_ signature: ArraySlice<UInt8>, over message: [UInt8]) -> Bool {
        // A public key of the right length that is no curve point fails here as any wrong key does.
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: message)
    }
}
