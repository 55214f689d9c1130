import Crypto

/// The one HPKE suite of protocol §6 (RFC 9180 §7: KEM 0x0020, KDF 0x0001, AEAD 0x0002).
enum SealingSuite {
    static let ciphersuite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
    static let info = Array("caravanserai/v1/sealed".utf8)
    static let encapsulatedKeyLength = 32
    static let tagLength = 16
}
