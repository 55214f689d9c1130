import COpenSSL

/// A certificate that is not signed yet.
struct CertificateDraft: ~Copyable {
    let pointer: OpaquePointer

    /// A version 3 certificate with a random serial number of 128 bits.
    init() throws(TLSError) {
        OpenSSLErrorQueue.clear()
        var serial = [UInt8](repeating: 0, count: 16)
        guard RAND_bytes(&serial, 16) == 1 else { throw .inside("RAND_bytes") }
        // Positive (RFC 5280 section 4.1.2.2) and always 16 bytes long.
        serial[0] = serial[0] & 0x7f | 0x40
        let number = BN_bin2bn(serial, 16, nil)
        defer { BN_free(number) }
        guard let number, let pointer = X509_new() else { throw .inside("X509_new") }
        guard X509_set_version(pointer, 2) == 1, BN_to_ASN1_INTEGER(number, X509_get_serialNumber(pointer)) != nil else {
            X509_free(pointer)
            throw .inside("BN_to_ASN1_INTEGER")
        }
        self.pointer = pointer
    }

    deinit { X509_free(pointer) }

    func setValidity(notBefore: Int64, notAfter: Int64) throws(TLSError) {
        guard notBefore < notAfter else {
            throw TLSError(.invalidCertificate, "a certificate must end after it begins: \(notBefore) to \(notAfter)")
        }
        guard ASN1_TIME_set(X509_getm_notBefore(pointer), Int(notBefore)) != nil,
            ASN1_TIME_set(X509_getm_notAfter(pointer), Int(notAfter)) != nil
        else { throw .inside("ASN1_TIME_set") }
    }

    func setSubject(commonName: String) throws(TLSError) {
        guard (1...64).contains(commonName.unicodeScalars.count) else {
            throw TLSError(.invalidName, "a certificate's name has 1 to 64 characters, this one \(commonName.unicodeScalars.count)")
        }
        let bytes = Array(commonName.utf8)
        guard X509_NAME_add_entry_by_txt(X509_get_subject_name(pointer), "CN", MBSTRING_UTF8, bytes, Int32(bytes.count), -1, 0) == 1
        else { throw .inside("X509_NAME_add_entry_by_txt") }
    }

    func setIssuer(_ name: OpaquePointer?) throws(TLSError) {
        guard X509_set_issuer_name(pointer, name) == 1 else { throw .inside("X509_set_issuer_name") }
    }

    func setKey(_ key: OpaquePointer?) throws(TLSError) {
        guard X509_set_pubkey(pointer, key) == 1 else { throw .inside("X509_set_pubkey") }
    }

    func add(_ nid: Int32, _ text: StaticString, issuer: OpaquePointer) throws(TLSError) {
        guard copenssl_X509_add_extension(pointer, issuer, nid, "\(text)") == 1 else { throw .inside("X509V3_EXT_conf_nid") }
    }

    func add(_ names: AlternativeNames, isCritical: Bool) throws(TLSError) {
        let added = try names.withGeneralNames {
            X509_add1_ext_i2d(pointer, NID_subject_alt_name, UnsafeMutableRawPointer($0), isCritical ? 1 : 0, UInt(X509V3_ADD_DEFAULT))
        }
        guard added == 1 else { throw .inside("X509_add1_ext_i2d") }
    }

    /// The certificate, signed with ECDSA and SHA-256.
    consuming func signed(by key: TLSPrivateKey) throws(TLSError) -> X509Certificate {
        guard X509_sign(pointer, key.pointer, EVP_sha256()) > 0, let der = derBytes({ [pointer] in i2d_X509(pointer, $0) }) else {
            throw .inside("X509_sign")
        }
        return try X509Certificate(der: der)
    }
}
