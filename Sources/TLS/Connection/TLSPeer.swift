/// Who the peer has proved to be: what its certificate, verified up to a trust anchor, says.
/// On a resumed session it is what was proved when the session began, so a revocation since must be checked for each request.
public struct TLSPeer: Sendable {
    public let certificate: X509Certificate

    init(verified certificate: X509Certificate) { self.certificate = certificate }

    public var uriSANs: [String] { certificate.uriSANs }
    /// SHA-256 of SubjectPublicKeyInfo, in lower-case hexadecimal.
    public var spkiDigest: String { certificate.spkiDigest }
}
