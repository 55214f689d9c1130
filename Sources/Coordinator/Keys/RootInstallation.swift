public import Envelope
public import Federation
import Storage
import TLS

extension CoordinatorKeys {
    /// A coordinator whose keys the root does not name would say nothing that a city believes.
    ///
    /// - Throws: `SecretFile.Failure` that says what to do.
    func check(against root: Root) throws(SecretFile.Failure) {
        guard root.signingKeys.contains(signing.verifyingKey) else {
            throw SecretFile.Failure(
                "root version \(root.version) does not name this coordinator's signing key \(signing.verifyingKey.base64); put the named key in place, or sign a root that names this one"
            )
        }
        guard root.logKeys.contains(log.verifyingKey) else {
            throw SecretFile.Failure(
                "root version \(root.version) does not name this log's key \(log.verifyingKey.base64); put the named key in place, or sign a root that names this one"
            )
        }
        var authorities: [String] = []
        do throws(TLSError) {
            for pem in root.caCertificates { authorities += try X509Certificate.chain(pem: pem, source: "the root").map(\.spkiDigest) }
        } catch { throw SecretFile.Failure("root version \(root.version) has a CA certificate that cannot be read: \(error.message)") }
        guard authorities.contains(authority.certificate.spkiDigest) else {
            throw SecretFile.Failure(
                "root version \(root.version) does not name this forum's CA; put the named CA in place, or sign a root that names this one")
        }
    }
}

extension Coordinator {
    /// Takes the next root into force: it must name the keys that this coordinator works with, old ones beside new.
    ///
    /// - Throws: `Problem` where it is not the next version or not signed by both thresholds.
    public func install(_ envelope: UnverifiedEnvelope) async throws -> Root {
        let (keys, now) = (keys, clock())
        let next = try await roots.advance(to: envelope) { root in
            guard root.expiresAt > now else {
                throw Problem(.ruleViolated, "It was not taken: it expired at \(root.expiresAt), and no city would believe anything under it.")
            }
            do throws(SecretFile.Failure) { try keys.check(against: root) } catch {
                throw Problem(.ruleViolated, "It was not taken: \(error.description).")
            }
        }
        checkpoints.rootChanged(quorum: next.root.quorum)
        try await roots.retireSupersededKeys()
        return next.root
    }
}
