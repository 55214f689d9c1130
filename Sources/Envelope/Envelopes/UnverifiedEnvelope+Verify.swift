public import StrictJSON

extension UnverifiedEnvelope {
    /// Checks the one signature, then reads the payload from the same bytes.
    ///
    /// - Parameter key: the key that `keyID` names, not revoked: the caller has looked it up.
    /// - Throws: `unknown-key` when the signature claims another key, `bad-signature`, then `malformed-payload`.
    public func verify(with key: VerifyingKey) throws(Problem) -> VerifiedEnvelope {
        try checkSignature(of: key).read()
    }

    /// Checks the one signature; the payload stays unread.
    ///
    /// - Throws: `unknown-key` when the signature claims another key, `bad-signature`.
    public func checkSignature(of key: VerifyingKey) throws(Problem) -> VouchedPayload {
        guard signatures.contains(where: { $0.keyID == key.keyID }) else {
            throw Problem(.unknownKey, "The envelope is signed with key \(keyID), which is not the sender's current key. Sign with that one.")
        }
        guard verifiedKeys(among: [key]).contains(key.keyID) else { throw Self.badSignature }
        return VouchedPayload(envelope: self, signers: [key.keyID])
    }

    /// Checks the signatures of a root against the keys that must have signed it.
    ///
    /// - Parameter threshold: how many different keys have to, at least 1.
    /// - Throws: `unknown-key` when too few of the keys are even named, `bad-signature`, then `malformed-payload`.
    public func verify(threshold: Int, of keys: [VerifyingKey]) throws(Problem) -> VerifiedEnvelope {
        let threshold = max(1, threshold)
        let named = Set(signatures.map(\.keyID)).intersection(keys.map(\.keyID))
        guard named.count >= threshold else {
            throw Problem(.unknownKey, "\(named.count) of the \(keys.count) keys asked for have signed; \(threshold) must.")
        }
        let verified = verifiedKeys(among: keys)
        guard verified.count >= threshold else { throw Self.badSignature }
        return try VerifiedEnvelope(verified: self, by: verified)
    }

    /// The keys whose signature over this payload is good; a key counts once however often it signed.
    public func verifiedKeys(among keys: [VerifyingKey]) -> Set<KeyID> {
        var verified: Set<KeyID> = []
        for signature in signatures where !verified.contains(signature.keyID) {
            guard let key = keys.first(where: { $0.keyID == signature.keyID }), isValid(signature, of: key) else { continue }
            verified.insert(key.keyID)
        }
        return verified
    }

    private func isValid(_ signature: EnvelopeSignature, of key: VerifyingKey) -> Bool {
        guard kind == .records, let shared = SharedSignature(signature.bytes) else { return key.isValid(signature.bytes, for: encoding.bytes) }
        return shared.isValid(for: encoding.bytes, of: key)
    }

    /// The payload before anything vouches for it, for what contains the key it is signed with: an enrolment, an anchor's root.
    ///
    /// - Throws: `malformed-payload`.
    public func claimedPayload() throws(Problem) -> JSON { try VerifiedEnvelope.parsePayload(payload) }

    /// Verifies with the key that the payload itself holds: proof of possession, not of identity.
    ///
    /// - Throws: `malformed-payload`, `unknown-key` when the signature claims another key than the contained one, `bad-signature`.
    public func verify(withContainedKey member: String) throws(Problem) -> VerifiedEnvelope {
        let payload = try claimedPayload()
        let key: VerifyingKey
        do throws(FieldError) {
            key = try Fields(payload).value(member, "base64 of a raw Ed25519 public key", VerifyingKey.init(base64:))
        } catch {
            throw Problem(.malformedPayload, "In the payload, \(error).")
        }
        guard keyID == key.keyID else {
            throw Problem(.unknownKey, "The envelope is signed with another key than its `\(member)`. Sign it with that one.")
        }
        return try verify(with: key)
    }

    private static let badSignature = Problem(
        .badSignature, "The signature does not fit the payload. Sign DSSE's PAE of the exact payload bytes, and send those bytes unchanged.")
}
