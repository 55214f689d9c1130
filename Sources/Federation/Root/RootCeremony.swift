public import Envelope
public import Primitives

/// Signs roots, offline: each holder adds a signature to the same bytes (protocol §7).
public enum RootCeremony {
    /// A root with the signatures of all given keys.
    ///
    /// - Throws: `unknown-key` where they do not reach the root's own threshold.
    public static func sign(_ root: TrustRoot, with keys: [SigningKey], now: UTCTime) throws(Problem) -> TrustedRoot {
        guard let first = keys.first else { throw Problem(.unknownKey, "A root needs at least one key to sign it.") }
        let payload = root.payload(id: UUIDv7(at: now), issuedAt: now)
        var envelope = try SignedEnvelope.sign(.root, payload: payload, with: first)
        for key in keys.dropFirst() { envelope = try SignedEnvelope.cosign(envelope.unverified, with: key) }
        return try TrustedRoot(anchor: envelope.unverified)
    }
}
