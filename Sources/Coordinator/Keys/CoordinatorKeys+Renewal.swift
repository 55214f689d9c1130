import Federation
public import Primitives
public import TLS

extension CoordinatorKeys {
    /// A new certificate for the coordinator's TLS key from the forum's CA.
    ///
    /// - Parameter url: the federation listener as cities reach it.
    /// - Returns: `nil` while the present one has more than a third of its life before it and names the host.
    public func renewedIdentity(of identity: TLSIdentity, url: String, keyPath: String, now: UTCTime) throws -> TLSIdentity? {
        let hosts = try CertificateIssuer.hosts(of: url)
        let leaf = identity.leaf
        let dueAt = leaf.notBefore + (leaf.notAfter - leaf.notBefore) * 2 / 3
        guard now.seconds >= dueAt || leaf.dnsSANs != hosts.dns else { return nil }
        let key = try TLSPrivateKey.load(path: keyPath)
        guard let uri = leaf.uriSANs.first else { return nil }
        let request = try CertificateRequest(key: key, uriSAN: uri, dnsSANs: hosts.dns, ipSANs: hosts.ip)
        let renewed = try authority.issue(
            request: request, uriSAN: uri, dnsSANs: hosts.dns, ipSANs: hosts.ip, validity: CertificateIssuer.validity, now: now.seconds)
        return try TLSIdentity(certificateChain: [renewed, authority.certificate], privateKey: key)
    }
}
