import Testing

@testable import Envelope

@Suite("Sealed personal data")
struct SealingTests {
    static let key = SealingPrivateKey()
    static let requestID = "01932c3e-7b1a-7000-8000-000000000001"

    @Test("opens by RFC 9180 (the CFRG's vector for DHKEM X25519, HKDF-SHA256, AES-256-GCM, base mode)")
    func rfc9180() throws {
        let key = try #require(SealingPrivateKey(raw: try VectorFile.hex("497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d")))
        let encapsulated = try VectorFile.hex("6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256")
        let ciphertext = try VectorFile.hex("e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a")
        let opened = try #require(
            key.open(
                encapsulated + ciphertext, info: VectorFile.hex("4f6465206f6e2061204772656369616e2055726e"),
                authenticating: VectorFile.hex("436f756e742d30")))
        #expect(String(decoding: opened, as: UTF8.self) == "Beauty is truth, truth beauty")
    }

    @Test("opens for its receiver and its request, and is never sealed twice alike", arguments: [0, 1, 1000])
    func roundTrip(count: Int) throws {
        let text = [UInt8](repeating: 7, count: count)
        let sealed = try Self.key.publicKey.seal(text, requestID: Self.requestID)
        #expect(try Self.key.open(sealed, requestID: Self.requestID) == text)
        #expect(try Self.key.publicKey.seal(text, requestID: Self.requestID) != sealed)
        #expect(try #require(Base64.decode(sealed)).count == 32 + count + 16)
    }

    @Test("does not open with another key, for another request, under another info, or changed")
    func refused() throws {
        let sealed = try Self.key.publicKey.seal([1, 2, 3], requestID: Self.requestID)
        #expect(problem { () throws(Problem) in try SealingPrivateKey().open(sealed, requestID: Self.requestID) } == .malformedPayload)
        #expect(problem { () throws(Problem) in try Self.key.open(sealed, requestID: Self.requestID + " ") } == .malformedPayload)
        let bytes = try #require(Base64.decode(sealed))
        #expect(Self.key.open(bytes, info: Array("caravanserai/v2/sealed".utf8), authenticating: Array(Self.requestID.utf8)) == nil)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(problem { () throws(Problem) in try Self.key.open(Base64.encode(changed), requestID: Self.requestID) } == .malformedPayload)
        }
        for text in ["", "?", Base64.encode(Array(bytes.prefix(47))), Base64.encode([UInt8](repeating: 0, count: 60))] {
            #expect(problem { () throws(Problem) in try Self.key.open(text, requestID: Self.requestID) } == .malformedPayload)
        }
    }

    /// The points of order 1, 2, 4 and 8 (RFC 7748 §6.1): agreement with them gives zero.
    @Test(
        "is not sealed to a point of low order",
        arguments: [
            "0000000000000000000000000000000000000000000000000000000000000000", "0100000000000000000000000000000000000000000000000000000000000000",
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800", "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ])
    func lowOrder(point: String) throws {
        #expect(SealingPublicKey(raw: try VectorFile.hex(point)) == nil)
    }
}
