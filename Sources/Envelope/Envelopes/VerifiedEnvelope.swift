public import Primitives
public import StrictJSON

/// An envelope whose signatures were checked and whose payload keeps the profile. Only `UnverifiedEnvelope.verify` makes one.
public struct VerifiedEnvelope: Sendable {
    public let kind: PayloadKind
    public let digest: EnvelopeDigest
    /// The compact form: what is stored, logged and hashed.
    public let compact: [UInt8]
    /// The keys that vouch for it: one, except in a root.
    public let signers: Set<KeyID>
    public let payload: JSON
    public let header: PayloadHeader

    init(verified envelope: UnverifiedEnvelope, by signers: Set<KeyID>) throws(Problem) {
        payload = try Self.parsePayload(envelope.payload)
        do throws(FieldError) {
            header = try PayloadHeader(payload)
            if envelope.kind.mustNameAudience, header.to == nil { throw FieldError(path: "to", expected: "the receiver's slug", found: nil) }
        } catch {
            throw Problem(.malformedPayload, "In the payload's header, \(error).")
        }
        kind = envelope.kind
        digest = envelope.digest
        compact = envelope.compact
        self.signers = signers
    }

    /// - Parameter receiver: who we are, where this kind is addressed; `nil` where it is for everyone.
    /// - Throws: `wrong-forum`, then `wrong-audience`.
    public func checkAddressed(forum: ForumID, to receiver: ParticipantID? = nil) throws(Problem) {
        try header.checkAddressed(forum: forum, to: receiver)
    }

    /// - Parameter owner: whose key or connection it came by.
    /// - Throws: `not-owner`.
    public func checkSent(by owner: ParticipantID) throws(Problem) { try header.checkSent(by: owner) }

    static func parsePayload(_ bytes: ArraySlice<UInt8>) throws(Problem) -> JSON {
        do throws(JSONError) { return try JSON.parse(bytes) } catch {
            throw Problem(.malformedPayload, "The payload is no JSON of the profile: \(error).")
        }
    }
}
