/// The payload of an envelope whose signatures were checked, before anybody has read it. Only `UnverifiedEnvelope.checkSignature` makes one.
public struct VouchedPayload: Sendable {
    let envelope: UnverifiedEnvelope
    let signers: Set<KeyID>

    public var bytes: ArraySlice<UInt8> { envelope.payload }

    /// Reads all of it as a tree.
    ///
    /// - Throws: `malformed-payload`.
    public func read() throws(Problem) -> VerifiedEnvelope { try VerifiedEnvelope(verified: envelope, by: signers) }
}
