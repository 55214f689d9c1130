import COpenSSL

/// The CA certificates that a root names: each text one certificate, self-signed, that may sign what handshakes are to believe. What is accepted
/// here can be used; whether it is in date is asked apart, since a root that is read later may name one that has ended meanwhile.
public struct AuthorityCertificates: Sendable {
    public let certificates: [X509Certificate]
    public let anchors: TLSTrustAnchors

    /// - Parameters:
    ///   - texts: PEM, each one `CERTIFICATE` block and nothing else.
    ///   - source: what to call them in an error, such as `the root`.
    /// - Throws: `invalidCertificate`, naming the text and what is wrong with it; nothing of a text is told on.
    public init(_ texts: [String], source: String) throws(TLSError) {
        var certificates: [X509Certificate] = []
        for (index, text) in texts.enumerated() {
            let source = "CA certificate \(index + 1) of \(source)"
            let blocks = try Self.read(text, source: source)
            guard blocks.count == 1 else {
                throw TLSError(.invalidCertificate, "\(source) is \(blocks.count) certificates in one text; give each a text of its own")
            }
            certificates += blocks
        }
        guard Set(certificates.map(\.fingerprint)).count == certificates.count else {
            throw TLSError(.invalidCertificate, "\(source) names one CA certificate twice; name it once")
        }
        anchors = try TLSTrustAnchors(certificates)
        self.certificates = certificates
    }

    /// The certificates of a text that holds nothing but `CERTIFICATE` blocks (RFC 7468 §5.1), each a CA that can be used.
    ///
    /// - Throws: `invalidCertificate`. A private key in the text is a leak, and said to be one.
    public static func read(_ text: String, source: String) throws(TLSError) -> [X509Certificate] {
        guard !text.contains("PRIVATE KEY") else {
            throw TLSError(
                .invalidCertificate,
                "\(source) holds a PRIVATE KEY, and what is in a root everybody can read. Whoever has had this file knows the key: make another CA, and give its certificate alone"
            )
        }
        let (begin, end) = ("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----")
        var (blocks, isInside): ([[Substring]], Bool) = ([], false)
        // Scalars: "\r\n" is one character.
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = Substring(line.last == "\r" ? line.dropLast() : line)
            switch (isInside, line) {
            case (false, ""): continue
            case (false, begin[...]):
                blocks.append([])
                isInside = true
            case (true, end[...]): isInside = false
            case (true, _) where !line.isEmpty && line.utf8.allSatisfy(Self.isBase64): blocks[blocks.count - 1].append(line)
            default:
                throw TLSError(
                    .invalidCertificate,
                    "\(source) has text that is no certificate; keep the blocks \(begin) alone, as `openssl x509 -in FILE` writes them")
            }
        }
        guard !isInside, !blocks.isEmpty else {
            throw TLSError(.invalidCertificate, "\(source) has no whole block \(begin); name a CA certificate's file")
        }
        var certificates: [X509Certificate] = []
        for (index, block) in blocks.enumerated() {
            let source = blocks.count == 1 ? source : "block \(index + 1) of \(source)"
            let pem = "\(begin)\n\(block.joined(separator: "\n"))\n\(end)\n"
            let certificate = try X509Certificate.chain(pem: pem, source: source)[0]
            // OpenSSL reads one certificate of a block and ignores what stands behind it; that would be published although nobody has read it.
            guard try certificate.pemRepresentation().utf8.filter(Self.isBase64) == pem.utf8.filter(Self.isBase64) else {
                throw TLSError(
                    .invalidCertificate,
                    "\(source) holds more than a certificate in one block, or is not written as DER has it; write it anew with `openssl x509 -in FILE`"
                )
            }
            try certificate.checkAuthority(source: source)
            certificates.append(certificate)
        }
        return certificates
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || [0x2B, 0x2F, 0x3D].contains(byte)
    }

    /// That each is in date.
    ///
    /// - Parameter now: seconds since 1970.
    public func check(validAt now: Int64) throws(TLSError) {
        for certificate in certificates { try certificate.checkInDate(now) }
    }

    /// What works now, and may shut members out later: for the one who drafts, signs or installs.
    ///
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - needed: until when the root is to hold, seconds since 1970.
    public func cautions(at now: Int64, needed: Int64) -> [String] {
        certificates.flatMap { certificate -> [String] in
            var cautions: [String] = []
            let days = (certificate.notAfter - now) / 86_400
            if certificate.isValid(at: now), certificate.notAfter < needed || days < Self.soon {
                cautions.append(
                    "The CA \(certificate.subject) ends in \(days) day\(days == 1 ? "" : "s")\(certificate.notAfter < needed ? ", before the root does" : ""): from then on nobody believes what it has signed. Add another CA in time, and drop this one once all members have certificates of the new one."
                )
            }
            if X509_get_ext_by_NID(certificate.pointer, NID_name_constraints, -1) >= 0 {
                cautions.append(
                    "The CA \(certificate.subject) has name constraints: members whose names lie outside of them are shut out, those that join later, too. Make sure that all names are allowed, or name a CA without constraints."
                )
            }
            return cautions
        }
    }

    /// In days: as long as a new root may take through the hands of all who sign it, and members to renew.
    private static let soon: Int64 = 90

    /// That others who trust these certificates, and no others, believe an identity, as server and as client.
    ///
    /// - Parameter now: seconds since 1970.
    public func check(_ identity: TLSIdentity, at now: Int64) throws(TLSError) {
        for purpose in [X509_PURPOSE_SSL_SERVER, X509_PURPOSE_SSL_CLIENT] {
            let result = identity.leaf.verify(against: anchors.store, chain: identity.certificateChain.dropFirst(), purpose: purpose, at: now)
            guard result == X509_V_OK else {
                throw TLSError(
                    .untrustedCertificate,
                    "the certificate of \(identity.leaf.subject) does not lead to one of these CAs: \(String(cString: X509_verify_cert_error_string(Int(result))))"
                )
            }
        }
    }
}

extension X509Certificate {
    /// SHA-256 of the certificate in DER, in lower-case hexadecimal.
    public var fingerprint: String { derBytes({ i2d_X509(pointer, $0) }).flatMap(sha256)?.hexadecimal ?? "" }

    public func checkInDate(_ now: Int64) throws(TLSError) {
        guard !isValid(at: now) else { return }
        throw TLSError(
            .certificateOutsideValidity,
            now > notAfter ? "the CA \(subject) has ended; name one that is in date" : "the CA \(subject) is not valid yet; name it later"
        )
    }

    /// That a handshake which trusts this certificate believes what it has signed.
    func checkAuthority(source: String) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        defer { OpenSSLErrorQueue.clear() }
        let usage = X509_get_key_usage(pointer)
        guard X509_check_ca(pointer) == 1, usage != UInt32.max, usage & UInt32(X509v3_KU_KEY_CERT_SIGN) != 0 else {
            throw TLSError(
                .invalidCertificate,
                "\(source), \(subject), is no CA: it needs CA:TRUE among its basic constraints and keyCertSign among its key usages; name the CA's own certificate"
            )
        }
        guard X509_check_purpose(pointer, X509_PURPOSE_SSL_SERVER, 1) == 1, X509_check_purpose(pointer, X509_PURPOSE_SSL_CLIENT, 1) == 1 else {
            throw TLSError(
                .invalidCertificate, "\(source), \(subject), may not sign for TLS servers and clients; name a CA without such a restriction")
        }
        guard let store = X509_STORE_new() else { throw .inside("X509_STORE_new") }
        defer { X509_STORE_free(store) }
        guard X509_STORE_add_cert(store, pointer) == 1 else { throw .inside("X509_STORE_add_cert") }
        // Whether it is in date is another question.
        let result = verify(against: store, chain: [], purpose: X509_PURPOSE_ANY, at: notBefore)
        guard result == X509_V_OK, X509_self_signed(pointer, 1) == 1 else {
            let why = result == X509_V_OK ? "it is not signed by itself" : String(cString: X509_verify_cert_error_string(Int(result)))
            throw TLSError(
                .invalidCertificate,
                "\(source), \(subject), cannot be trusted by itself: \(why); name a self-signed CA with a key of today's strength")
        }
    }

    /// Builds a chain to what `store` trusts, with the strength that our handshakes ask for.
    ///
    /// - Parameters:
    ///   - chain: what may stand between.
    ///   - now: seconds since 1970.
    /// - Returns: one of `X509_V_…`.
    func verify(against store: OpaquePointer, chain: some Collection<X509Certificate>, purpose: Int32, at now: Int64) -> Int32 {
        let between = chain.map { Optional($0.pointer) }
        return withExtendedLifetime(Array(chain)) {
            between.withUnsafeBufferPointer { copenssl_verify(store, pointer, $0.baseAddress, Int32($0.count), purpose, Int(now)) }
        }
    }
}
