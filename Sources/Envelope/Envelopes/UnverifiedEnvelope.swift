import StrictJSON

/// A well-formed DSSE envelope whose signatures nobody has checked: nothing in it may be believed.
public struct UnverifiedEnvelope: Sendable {
    public let kind: PayloadKind
    /// One, except in a root; never empty.
    public let signatures: [EnvelopeSignature]
    /// The compact form: what is stored, logged and hashed.
    public let compact: [UInt8]
    public let digest: EnvelopeDigest
    let encoding: PreAuthenticationEncoding

    /// The most signatures a root may carry; protects against paying for thousands.
    public static let mostSignatures = 256

    /// - Parameters:
    ///   - compact: the compact form, where the caller has it at hand.
    ///   - digest: of the compact form, likewise.
    init(
        kind: PayloadKind, encoding: PreAuthenticationEncoding, signatures: [EnvelopeSignature], compact: [UInt8]? = nil,
        digest: EnvelopeDigest? = nil
    ) throws(Problem) {
        guard !signatures.isEmpty, signatures.count <= (kind == .root ? Self.mostSignatures : 1) else {
            throw Problem(
                .malformedEnvelope,
                kind == .root
                    ? "A root carries 1 to \(Self.mostSignatures) signatures, not \(signatures.count)."
                    : "A \(kind.rawValue) envelope carries exactly one signature, not \(signatures.count). Sign each payload once.")
        }
        try kind.checkSize(encoding.payload.count)
        self.kind = kind
        self.encoding = encoding
        self.signatures = signatures
        self.compact = compact ?? CompactForm.write(kind, encoding.payload, signatures)
        self.digest = digest ?? EnvelopeDigest(ofCompact: self.compact)
    }

    /// The bytes that the signatures are about.
    public var payload: ArraySlice<UInt8> { encoding.payload }

    /// Whether its signature says that others share it.
    public var hasSharedSignature: Bool { kind == .records && SharedSignature(signatures[0].bytes) != nil }

    /// The key that the first signature claims; for all kinds but root the only one.
    public var keyID: KeyID { signatures[0].keyID }
}
