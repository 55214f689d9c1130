public import StrictJSON

/// An envelope that we signed, ready to be stored and sent.
public struct SignedEnvelope: Sendable {
    public let kind: PayloadKind
    public let compact: [UInt8]
    public let digest: EnvelopeDigest
    private let envelope: UnverifiedEnvelope

    private init(_ envelope: UnverifiedEnvelope) {
        self.envelope = envelope
        kind = envelope.kind
        compact = envelope.compact
        digest = envelope.digest
    }

    /// - Parameter payload: JSON of the profile; its bytes are signed as they are.
    /// - Throws: `too-large`.
    public static func sign(_ kind: PayloadKind, payload: some Collection<UInt8>, with key: SigningKey) throws(Problem) -> SignedEnvelope {
        let encoding = PreAuthenticationEncoding(type: kind.payloadType, payload: payload)
        let signature = EnvelopeSignature(keyID: key.keyID, bytes: try key.sign(encoding.bytes))
        return SignedEnvelope(try UnverifiedEnvelope(kind: kind, encoding: encoding, signatures: [signature]))
    }

    /// Signs several payloads of records at once: each envelope stands by itself, and all carry the same signature.
    ///
    /// - Parameter payloads: JSON of the profile, at most ``SharedSignature/most``.
    /// - Throws: `too-large` where one of them is.
    public static func sign(records payloads: [[UInt8]], with key: SigningKey) throws(Problem) -> [SignedEnvelope] {
        guard payloads.count > 1 else { return try payloads.map { (payload) throws(Problem) in try sign(.records, payload: payload, with: key) } }
        let encodings = payloads.map { PreAuthenticationEncoding(type: PayloadKind.records.payloadType, payload: $0) }
        let signatures = try SharedSignature.sign(encodings.map(\.bytes), with: key)
        var envelopes: [SignedEnvelope] = []
        for (encoding, signature) in zip(encodings, signatures) {
            let signature = EnvelopeSignature(keyID: key.keyID, bytes: signature.bytes)
            envelopes.append(SignedEnvelope(try UnverifiedEnvelope(kind: .records, encoding: encoding, signatures: [signature])))
        }
        return envelopes
    }

    /// - Throws: `too-large`.
    public static func sign(_ kind: PayloadKind, payload: JSON, with key: SigningKey) throws(Problem) -> SignedEnvelope {
        try sign(kind, payload: payload.compact, with: key)
    }

    /// Adds one more signature to a root, which its holders sign one after the other, offline. Signing again replaces one's own.
    ///
    /// - Throws: `malformed-envelope` for any kind but root.
    public static func cosign(_ envelope: UnverifiedEnvelope, with key: SigningKey) throws(Problem) -> SignedEnvelope {
        try envelope.checkKind(.root)
        let signature = EnvelopeSignature(keyID: key.keyID, bytes: try key.sign(envelope.encoding.bytes))
        let signatures = envelope.signatures.filter { $0.keyID != key.keyID } + [signature]
        return SignedEnvelope(try UnverifiedEnvelope(kind: .root, encoding: envelope.encoding, signatures: signatures))
    }

    /// What a receiver makes of it before checking it.
    public var unverified: UnverifiedEnvelope { envelope }
}
