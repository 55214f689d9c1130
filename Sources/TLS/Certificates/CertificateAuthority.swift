import COpenSSL

/// The forum's certificate authority: a self-signed ECDSA P-256 root that signs the members' TLS certificates.
/// Times are seconds since 1970 and passed in.
public final class CertificateAuthority: Sendable {
    public let certificate: X509Certificate
    let key: TLSPrivateKey

    /// - Throws: `mismatchedIdentity` when the key is not the certificate's, `invalidCertificate` when it is no CA.
    public init(certificate: X509Certificate, key: TLSPrivateKey) throws(TLSError) {
        guard certificate.isCA else {
            throw TLSError(.invalidCertificate, "\(certificate.subject) is no CA certificate; name the forum's CA")
        }
        guard certificate.spkiDigest == key.publicKeyDigestHex else {
            throw TLSError(.mismatchedIdentity, "the CA key does not belong to \(certificate.subject); name the key that was made with it")
        }
        self.certificate = certificate
        self.key = key
    }

    /// From PEM; `source` is what to call it in an error.
    public convenience init(certificatePEM: String, keyPEM: String, source: String = "forum CA") throws(TLSError) {
        let chain = try X509Certificate.chain(pem: certificatePEM, source: "\(source) certificate")
        try self.init(certificate: chain[0], key: TLSPrivateKey(pem: keyPEM, source: "\(source) key"))
    }

    /// A new root. Keep `keyPEM()` in a file of mode 0600.
    /// - Parameters:
    ///   - name: the subject's common name, 1 to 64 characters.
    ///   - validity: in seconds, from `notBefore` on.
    public static func create(name: String, notBefore: Int64, validity: Int64) throws(TLSError) -> CertificateAuthority {
        let key = try TLSPrivateKey.generate()
        let draft = try CertificateDraft()
        try draft.setValidity(notBefore: notBefore, notAfter: notBefore + validity)
        try draft.setSubject(commonName: name)
        try draft.setIssuer(X509_get_subject_name(draft.pointer))
        try draft.setKey(key.pointer)
        try draft.add(NID_basic_constraints, "critical,CA:TRUE,pathlen:0", issuer: draft.pointer)
        try draft.add(NID_key_usage, "critical,keyCertSign,cRLSign", issuer: draft.pointer)
        try draft.add(NID_subject_key_identifier, "hash", issuer: draft.pointer)
        try draft.add(NID_authority_key_identifier, "keyid:always", issuer: draft.pointer)
        return try CertificateAuthority(certificate: draft.signed(by: key), key: key)
    }

    /// Signs the key of `request` under the names given here; those in the request are not looked at.
    /// - Parameters:
    ///   - notBefore: an hour before `now` unless said, for clocks that are behind.
    ///   - validity: in seconds from `notBefore`; cut at the end of the CA's own.
    public func issue(
        request: CertificateRequest, uriSAN: String, dnsSANs: [String], ipSANs: [String] = [],
        notBefore: Int64? = nil, validity: Int64, now: Int64
    ) throws(TLSError) -> X509Certificate {
        guard certificate.isValid(at: now) else {
            throw TLSError(.certificateOutsideValidity, "the CA \(certificate.subject) is not valid now; sign a new root with a new CA")
        }
        let names = try AlternativeNames(uri: uriSAN, dnsNames: dnsSANs, ipAddresses: ipSANs)
        let notBefore = notBefore ?? now - 3_600
        let draft = try CertificateDraft()
        try draft.setValidity(notBefore: notBefore, notAfter: min(notBefore + validity, certificate.notAfter))
        // The upper bound of a common name (RFC 5280, appendix A); the URI in the SAN is what counts.
        let hasSubject = uriSAN.utf8.count <= 64
        if hasSubject { try draft.setSubject(commonName: uriSAN) }
        try draft.setIssuer(X509_get_subject_name(certificate.pointer))
        try draft.setKey(X509_REQ_get0_pubkey(request.pointer))
        try draft.add(NID_basic_constraints, "critical,CA:FALSE", issuer: certificate.pointer)
        try draft.add(NID_key_usage, "critical,digitalSignature", issuer: certificate.pointer)
        try draft.add(NID_ext_key_usage, "serverAuth,clientAuth", issuer: certificate.pointer)
        try draft.add(NID_subject_key_identifier, "hash", issuer: certificate.pointer)
        try draft.add(NID_authority_key_identifier, "keyid:always", issuer: certificate.pointer)
        try draft.add(names, isCritical: !hasSubject)
        return try draft.signed(by: key)
    }

    /// The CA's private key in PEM: a secret.
    public func keyPEM() throws(TLSError) -> String { try key.pemRepresentation() }
}
