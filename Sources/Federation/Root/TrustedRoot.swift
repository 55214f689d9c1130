public import Envelope
import Primitives
import StrictJSON

/// A root that a city may believe: given out of band, or reached from such a one by signed steps.
public struct TrustedRoot: Sendable {
    public let root: TrustRoot
    /// The envelope's compact form, to be stored and served.
    public let envelope: [UInt8]

    /// The first root, from an anchor or our own ceremony: it vouches for itself with its own threshold.
    public init(anchor envelope: UnverifiedEnvelope) throws(Problem) {
        try envelope.checkKind(.root)
        let claimed = try Self.read(try envelope.claimedPayload())
        _ = try envelope.verify(threshold: claimed.threshold, of: claimed.rootKeys)
        root = claimed
        self.envelope = envelope.compact
    }

    /// The next version: signed by the thresholds of both this root and the next one (TUF §5.3; protocol §7).
    ///
    /// - Throws: `stale-base` where it is not the next version, `unknown-key` or `bad-signature` where a threshold is missed.
    public func next(_ envelope: UnverifiedEnvelope) throws(Problem) -> TrustedRoot {
        try envelope.checkKind(.root)
        _ = try envelope.verify(threshold: root.threshold, of: root.rootKeys)
        let following = try TrustedRoot(anchor: envelope)
        guard following.root.forum == root.forum else {
            throw Problem(.wrongForum, "This root is of the forum \(following.root.forum), not of \(root.forum).")
        }
        guard following.root.version == root.version + 1 else {
            throw Problem(.staleBase, "This root is version \(following.root.version); the next one is \(root.version + 1).")
        }
        return following
    }

    /// The version before this one, for whoever began with this one and reads what was signed earlier: the thresholds of the earlier
    /// root stand under both, itself and this one, so its key holders have named this one their successor.
    ///
    /// - Throws: as `next`.
    public func previous(_ envelope: UnverifiedEnvelope) throws(Problem) -> TrustedRoot {
        let earlier = try TrustedRoot(anchor: envelope)
        _ = try earlier.next(try UnverifiedEnvelope.parse(self.envelope))
        return earlier
    }

    private static func read(_ payload: JSON) throws(Problem) -> TrustRoot {
        do throws(FieldError) {
            let header = try PayloadHeader(payload)
            guard header.from == .secretariat else { throw FieldError(path: "from", expected: "secretariat", found: .string(header.from.text)) }
            return try TrustRoot(payload, forum: header.forum)
        } catch {
            throw Problem(.malformedPayload, "In the root, \(error).")
        }
    }
}
