import COpenSSL

/// A private key for TLS. Keys that are made here are ECDSA P-256 (FIPS 186-4); a web certificate may bring another kind.
///
/// Owns an `EVP_PKEY`, which is never changed once made, so that threads may share it.
public final class TLSPrivateKey: @unchecked Sendable {
    let pointer: OpaquePointer
    /// SHA-256 of the public key's SubjectPublicKeyInfo (DER, RFC 5280 section 4.1.2.7).
    public let publicKeyDigest: [UInt8]

    private init(owning pointer: OpaquePointer) throws(TLSError) {
        guard let digest = derBytes({ i2d_PUBKEY(pointer, $0) }).flatMap(sha256) else {
            EVP_PKEY_free(pointer)
            throw .inside("i2d_PUBKEY")
        }
        self.pointer = pointer
        publicKeyDigest = digest
    }

    deinit { EVP_PKEY_free(pointer) }

    /// A new ECDSA P-256 key.
    public static func generate() throws(TLSError) -> TLSPrivateKey {
        OpenSSLErrorQueue.clear()
        guard let pointer = copenssl_EVP_EC_gen("P-256") else { throw .inside("EVP_EC_gen") }
        return try TLSPrivateKey(owning: pointer)
    }

    /// The first private key in `pem`.
    /// - Parameter source: what to call it in an error, for example its path.
    public convenience init(pem: String, source: String = "private key") throws(TLSError) {
        try self.init(pem: Array(pem.utf8), source: source)
    }

    convenience init(pem: [UInt8], source: String) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        let input = try MemoryBIO(pem)
        guard let pointer = PEM_read_bio_PrivateKey(input.bio, nil, noPassphrase, nil) else {
            let failure = OpenSSLErrorQueue.drain()
            // OpenSSL's decoders give the same reason for all of these.
            let text = String(decoding: pem, as: UTF8.self)
            let message =
                if !text.contains("PRIVATE KEY-----") {
                    "\(source) has no PEM block -----BEGIN PRIVATE KEY-----; name the key's file"
                } else if text.contains("ENCRYPTED") {
                    "\(source) is protected by a passphrase; store it without one, mode 0600"
                } else {
                    "\(source) has a private key block that cannot be read; write the key again"
                }
            throw TLSError(.invalidKey, message, reason: failure.text)
        }
        try self.init(owning: pointer)
    }

    /// Reads the key from a file, which must be readable by its owner alone (mode 0600 or 0400).
    public static func load(path: String) throws(TLSError) -> TLSPrivateKey {
        try TLSPrivateKey(pem: PEMFile.read(path, .privateKey), source: path)
    }

    /// `publicKeyDigest` in lower-case hexadecimal.
    public var publicKeyDigestHex: String { publicKeyDigest.hexadecimal }

    /// PKCS#8 in PEM, not encrypted: a secret.
    public func pemRepresentation() throws(TLSError) -> String {
        OpenSSLErrorQueue.clear()
        let output = try MemoryBIO()
        guard PEM_write_bio_PKCS8PrivateKey(output.bio, pointer, nil, nil, 0, nil, nil) == 1 else {
            throw .inside("PEM_write_bio_PKCS8PrivateKey")
        }
        return output.text
    }
}

/// Whether a public key is ECDSA on P-256, the only kind the forum's certificates carry.
func isP256(_ key: OpaquePointer) -> Bool {
    guard EVP_PKEY_get_base_id(key) == EVP_PKEY_EC else { return false }
    var name = [CChar](repeating: 0, count: 64)
    var length = 0
    guard EVP_PKEY_get_group_name(key, &name, name.count, &length) == 1 else { return false }
    return name.prefix(length).elementsEqual("prime256v1".utf8.map(CChar.init(bitPattern:)))
}
