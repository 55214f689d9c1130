import COpenSSL

/// A PKCS#10 request (RFC 2986) for an ECDSA P-256 key, with its self-signature verified: whoever made it holds the key.
/// The names in it are wishes, never to be signed unchecked.
public final class CertificateRequest: @unchecked Sendable {
    let pointer: OpaquePointer
    let names: AlternativeNames
    /// SHA-256 of the key's SubjectPublicKeyInfo, in lower-case hexadecimal.
    public let spkiDigest: String

    /// Takes `pointer` over and verifies it.
    private init(verifying pointer: OpaquePointer, source: String) throws(TLSError) {
        var keeps = false
        defer { if !keeps { X509_REQ_free(pointer) } }
        OpenSSLErrorQueue.clear()
        guard let key = X509_REQ_get0_pubkey(pointer), isP256(key) else {
            throw TLSError(.invalidRequest, "\(source) has no ECDSA P-256 key; make a key of that kind", reason: OpenSSLErrorQueue.drain().text)
        }
        guard X509_REQ_verify(pointer, key) == 1 else {
            throw TLSError(
                .invalidRequest, "\(source) is not signed by the key it holds; make it anew with that key",
                reason: OpenSSLErrorQueue.drain().text)
        }
        guard let digest = derBytes({ i2d_PUBKEY(key, $0) }).flatMap(sha256) else { throw .inside("i2d_PUBKEY") }
        let extensions = X509_REQ_get_extensions(pointer)
        let generalNames = X509V3_get_d2i(extensions, NID_subject_alt_name, nil, nil).map { OpaquePointer($0) }
        names = AlternativeNames(generalNames)
        GENERAL_NAMES_free(generalNames)
        copenssl_sk_X509_EXTENSION_free(extensions)
        spkiDigest = digest.hexadecimal
        self.pointer = pointer
        keeps = true
    }

    deinit { X509_REQ_free(pointer) }

    /// Asks for a certificate for `key` with these names.
    public convenience init(key: TLSPrivateKey, uriSAN: String?, dnsSANs: [String], ipSANs: [String] = []) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        let names = try AlternativeNames(uri: uriSAN, dnsNames: dnsSANs, ipAddresses: ipSANs)
        guard let request = X509_REQ_new() else { throw .inside("X509_REQ_new") }
        var keeps = false
        defer { if !keeps { X509_REQ_free(request) } }
        guard X509_REQ_set_version(request, 0) == 1, X509_REQ_set_pubkey(request, key.pointer) == 1 else {
            throw .inside("X509_REQ_set_pubkey")
        }
        if !names.isEmpty {
            let added = try names.withGeneralNames { copenssl_X509_REQ_add_alternative_names(request, $0) }
            guard added == 1 else { throw .inside("X509_REQ_add_extensions") }
        }
        guard X509_REQ_sign(request, key.pointer, EVP_sha256()) > 0 else { throw .inside("X509_REQ_sign") }
        keeps = true
        try self.init(verifying: request, source: "certificate request")
    }

    /// Reads the first request in `pem` and verifies its self-signature.
    public convenience init(pem: String, source: String = "certificate request") throws(TLSError) {
        OpenSSLErrorQueue.clear()
        guard pem.utf8.count <= 65_536 else { throw TLSError(.invalidRequest, "\(source) is larger than 64 KiB") }
        let input = try MemoryBIO(Array(pem.utf8))
        guard let request = PEM_read_bio_X509_REQ(input.bio, nil, noPassphrase, nil) else {
            throw TLSError(
                .invalidRequest, "\(source) has no readable PEM block -----BEGIN CERTIFICATE REQUEST-----; make it anew",
                reason: OpenSSLErrorQueue.drain().text)
        }
        try self.init(verifying: request, source: source)
    }

    /// The URIs that are asked for.
    public var uriSANs: [String] { names.uris }
    /// The DNS names that are asked for, as written.
    public var dnsSANs: [String] { names.dnsNames }
    /// The IP addresses that are asked for.
    public var ipSANs: [String] { names.ipAddresses.map(\.description) }

    public func pemRepresentation() throws(TLSError) -> String {
        OpenSSLErrorQueue.clear()
        let output = try MemoryBIO()
        guard PEM_write_bio_X509_REQ(output.bio, pointer) == 1 else { throw .inside("PEM_write_bio_X509_REQ") }
        return output.text
    }
}
