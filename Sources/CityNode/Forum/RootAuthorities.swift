import Federation
import Synchronization
import TLS

/// The CA certificates of a forum's root, read once for all of a node's cities in it, and one store of them for all of their contexts.
final class RootAuthorities: Sendable {
    private let latest = Mutex<(texts: [String], authorities: AuthorityCertificates)?>(nil)

    /// - Throws: `invalidCertificate` where the root names what cannot be used.
    func of(_ root: TrustRoot) throws(TLSError) -> AuthorityCertificates {
        try latest.withLock { latest throws(TLSError) in
            if let latest, latest.texts == root.caCertificates { return latest.authorities }
            let authorities = try AuthorityCertificates(root.caCertificates, source: "root version \(root.version)")
            latest = (root.caCertificates, authorities)
            return authorities
        }
    }
}
