import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
import TLS

extension CoordinatorKeys {
    /// A coordinator whose keys the root does not name would say nothing that a city believes, and one whose certificate does not lead to the root's
    /// CAs could not say anything at all.
    ///
    /// - Throws: `SecretFile.Failure` that says what to do.
    public func check(against root: TrustRoot, now: UTCTime) throws(SecretFile.Failure) {
        func refused(_ what: String, _ remedy: String) -> SecretFile.Failure {
            SecretFile.Failure("root version \(root.version) \(what); \(remedy)")
        }
        guard root.signingKeys.contains(signing.verifyingKey) else {
            throw refused(
                "does not name this coordinator's signing key \(signing.verifyingKey.base64)",
                "put the named key in place, or sign a root that names this one")
        }
        guard root.logKeys.contains(log.verifyingKey) else {
            throw refused(
                "does not name this log's key \(log.verifyingKey.base64)", "put the named key in place, or sign a root that names this one")
        }
        do throws(TLSError) {
            let authorities = try AuthorityCertificates(root.caCertificates, source: "root version \(root.version)")
            let own = authority.certificate
            guard authorities.certificates.contains(where: { $0.spkiDigest == own.spkiDigest && $0.subject == own.subject }) else {
                throw TLSError(.untrustedCertificate, "it does not name this forum's CA, \(own.subject)")
            }
            // A certificate that has ended while the coordinator was away is renewed once it runs.
            let leaf = identity.leaf
            try authorities.check(identity, at: min(max(now.seconds, leaf.notBefore), leaf.notAfter))
        } catch {
            throw refused("cannot be used: \(error.message)", "put the CA that it names in place, or sign a root that names this one")
        }
    }
}
