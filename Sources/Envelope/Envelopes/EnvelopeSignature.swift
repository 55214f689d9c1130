/// One signature of an envelope, not yet checked.
public struct EnvelopeSignature: Sendable, Equatable {
    /// The key it claims to be made with.
    public let keyID: KeyID
    /// Any length here; only 64 bytes can ever verify.
    let bytes: [UInt8]
}
