import Testing

@testable import Envelope

@Suite("Ed25519 keys")
struct SigningKeyTests {
    /// RFC 8032 §7.1: secret key, public key, message, signature.
    static let vectors = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ]

    @Test("keep to RFC 8032", arguments: vectors)
    func rfc8032(seed: String, publicKey: String, message: String, signature: String) throws {
        let key = try #require(SigningKey(seed: try VectorFile.hex(seed)))
        let message = try VectorFile.hex(message)
        #expect(key.verifyingKey.raw == (try VectorFile.hex(publicKey)))
        #expect(try key.sign(message) == VectorFile.hex(signature))
        #expect(key.verifyingKey.isValid(try VectorFile.hex(signature), for: message))
        #expect(!key.verifyingKey.isValid(try VectorFile.hex(signature), for: message + [0]))
    }

    @Test("go to a key file and come back, and show the public half only")
    func keyFile() throws {
        let key = SigningKey()
        let again = try #require(SigningKey(seed: key.seed))
        #expect(again.verifyingKey == key.verifyingKey)
        #expect(VerifyingKey(base64: key.verifyingKey.base64) == key.verifyingKey)
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains(Base64.encode(key.seed)) && !text.contains("\(key.seed[0]),"))
        }
        #expect("\(key)" == "SigningKey(\(key.keyID.hex))")
    }

    @Test("of another length are none", arguments: [0, 31, 33, 64])
    func lengths(count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(SigningKey(seed: bytes) == nil)
        #expect(VerifyingKey(raw: bytes) == nil)
        #expect(SealingPrivateKey(raw: bytes) == nil)
        #expect(SealingPublicKey(base64: Base64.encode(bytes)) == nil)
    }

    @Test(
        "are named by 64 lower-case hex digits only",
        arguments: ["", String(repeating: "a", count: 63), String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
    func keyIDs(text: String) {
        #expect(KeyID(hex: text) == nil)
        #expect(EnvelopeDigest(hex: text) == nil)
    }

    @Test("a digest keeps its bytes, its spelling and its order")
    func digests() throws {
        // FIPS 180-2 B.1.
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let digest = Digest32(sha256: Array("abc".utf8))
        #expect(digest.hex == text)
        #expect(Digest32(hex: text) == digest)
        #expect(Digest32(digest.bytes) == digest)
        #expect(try #require(Digest32(hex: "b" + text.dropFirst())) == digest && !(digest < digest))
        #expect(try digest < #require(Digest32(hex: String(text.dropLast()) + "e")))
    }
}
