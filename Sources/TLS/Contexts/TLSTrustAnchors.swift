import COpenSSL

/// The CA certificates that a peer's certificate must lead to. The system's own are never asked.
///
/// Owns an `X509_STORE`, which contexts share; OpenSSL locks it.
public final class TLSTrustAnchors: @unchecked Sendable {
    let store: OpaquePointer
    public let certificates: [X509Certificate]
    /// Differs for different sets of certificates.
    let digest: [UInt8]

    /// No certificates at all trust nobody.
    public init(_ certificates: [X509Certificate]) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        var digests: [[UInt8]] = []
        for certificate in certificates {
            guard certificate.isCA else {
                throw TLSError(.invalidCertificate, "\(certificate.subject) is no CA certificate; trust the forum's CA, not what it signed")
            }
            guard let digest = sha256(try certificate.derRepresentation()) else { throw .inside("EVP_Q_digest") }
            digests.append(digest)
        }
        digests.sort { $0.lexicographicallyPrecedes($1) }
        guard let digest = sha256(digests.flatMap(\.self)), let store = X509_STORE_new() else { throw .inside("X509_STORE_new") }
        for certificate in certificates where X509_STORE_add_cert(store, certificate.pointer) != 1 {
            X509_STORE_free(store)
            throw .inside("X509_STORE_add_cert")
        }
        self.store = store
        self.certificates = certificates
        self.digest = digest
    }

    deinit { X509_STORE_free(store) }
}
