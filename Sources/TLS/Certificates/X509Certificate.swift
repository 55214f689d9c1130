import COpenSSL

/// An X.509 certificate (RFC 5280). Says what it says; whether to believe it is for the handshake to find out.
///
/// Owns an `X509`, which is never changed once read, so that threads may share it.
public final class X509Certificate: @unchecked Sendable {
    let pointer: OpaquePointer
    let names: AlternativeNames
    /// The subject in RFC 2253's form.
    public let subject: String
    /// Lower-case hexadecimal.
    public let serialNumber: String
    /// The first second of validity, since 1970.
    public let notBefore: Int64
    /// The last second of validity, since 1970.
    public let notAfter: Int64
    /// SHA-256 of SubjectPublicKeyInfo, in lower-case hexadecimal.
    public let spkiDigest: String
    /// Whether it may sign certificates.
    public let isCA: Bool

    init(owning pointer: OpaquePointer, source: String) throws(TLSError) {
        guard let key = X509_get_X509_PUBKEY(pointer),
            let digest = derBytes({ i2d_X509_PUBKEY(key, $0) }).flatMap(sha256),
            let notBefore = CertificateTime.seconds(X509_get0_notBefore(pointer)),
            let notAfter = CertificateTime.seconds(X509_get0_notAfter(pointer))
        else {
            X509_free(pointer)
            throw TLSError(.invalidCertificate, "\(source) has no readable key or times", reason: OpenSSLErrorQueue.drain().text)
        }
        self.pointer = pointer
        self.notBefore = notBefore
        self.notAfter = notAfter
        spkiDigest = digest.hexadecimal
        isCA = X509_check_ca(pointer) > 0
        subject = Self.text(X509_get_subject_name(pointer))
        serialNumber = X509_get0_serialNumber(pointer).map { Array(asn1: $0).hexadecimal } ?? ""
        let generalNames = X509_get_ext_d2i(pointer, NID_subject_alt_name, nil, nil).map { OpaquePointer($0) }
        names = AlternativeNames(generalNames)
        GENERAL_NAMES_free(generalNames)
    }

    deinit { X509_free(pointer) }

    /// One certificate in DER.
    public convenience init(der: [UInt8], source: String = "certificate") throws(TLSError) {
        OpenSSLErrorQueue.clear()
        let pointer = der.withUnsafeBufferPointer { bytes in
            var cursor = bytes.baseAddress
            return d2i_X509(nil, &cursor, bytes.count).map { ($0, cursor == bytes.baseAddress.map { $0 + bytes.count }) }
        }
        guard let (pointer, isWhole) = pointer else {
            throw TLSError(.invalidCertificate, "\(source) is no X.509 certificate in DER", reason: OpenSSLErrorQueue.drain().text)
        }
        guard isWhole else {
            X509_free(pointer)
            throw TLSError(.invalidCertificate, "\(source) has bytes after the certificate; cut them off")
        }
        try self.init(owning: pointer, source: source)
    }

    /// The certificates in `pem`, in their order: one at least, 16 at most.
    /// - Parameter source: what to call it in an error, for example its path.
    public static func chain(pem: String, source: String = "certificate") throws(TLSError) -> [X509Certificate] {
        try chain(pem: Array(pem.utf8), source: source)
    }

    static func chain(pem: [UInt8], source: String, most: Int = longestChain) throws(TLSError) -> [X509Certificate] {
        let input = try MemoryBIO(pem)
        var chain: [X509Certificate] = []
        while true {
            OpenSSLErrorQueue.clear()
            let block = "certificate block \(chain.count + 1) of \(source)"
            guard let pointer = PEM_read_bio_X509(input.bio, nil, noPassphrase, nil) else {
                let failure = OpenSSLErrorQueue.drain()
                if failure.hasPEMReason(PEM_R_NO_START_LINE) {
                    if !chain.isEmpty { return chain }
                    throw TLSError(
                        .invalidCertificate, "\(source) has no PEM block -----BEGIN CERTIFICATE-----; name the certificate's file",
                        reason: failure.text)
                }
                throw TLSError(.invalidCertificate, "\(block) cannot be read; write the file again", reason: failure.text)
            }
            chain.append(try X509Certificate(owning: pointer, source: block))
            if chain.count > most {
                throw TLSError(.invalidCertificate, "\(source) has more than \(most) certificates; keep those that are needed")
            }
        }
    }

    /// Certificates that a chain may have.
    public static let longestChain = 16

    /// The certificates in a PEM file, in their order.
    ///
    /// - Parameter most: that it may have.
    public static func load(path: String, most: Int = longestChain) throws(TLSError) -> [X509Certificate] {
        try chain(pem: PEMFile.read(path, .certificates), source: path, most: most)
    }

    /// The URIs among the subject alternative names.
    public var uriSANs: [String] { names.uris }
    /// The DNS names among the subject alternative names, as written.
    public var dnsSANs: [String] { names.dnsNames }
    /// The IP addresses among the subject alternative names.
    public var ipSANs: [String] { names.ipAddresses.map(\.description) }

    /// Whether `seconds` since 1970 lies in the validity.
    public func isValid(at seconds: Int64) -> Bool { (notBefore...max(notBefore, notAfter)).contains(seconds) }

    public func derRepresentation() throws(TLSError) -> [UInt8] {
        guard let der = derBytes({ i2d_X509(pointer, $0) }) else { throw .inside("i2d_X509") }
        return der
    }

    public func pemRepresentation() throws(TLSError) -> String {
        OpenSSLErrorQueue.clear()
        let output = try MemoryBIO()
        guard PEM_write_bio_X509(output.bio, pointer) == 1 else { throw .inside("PEM_write_bio_X509") }
        return output.text
    }

    private static func text(_ name: OpaquePointer?) -> String {
        guard let output = try? MemoryBIO(), X509_NAME_print_ex(output.bio, name, 0, copenssl_XN_FLAG_RFC2253()) >= 0 else { return "" }
        return output.text
    }
}
