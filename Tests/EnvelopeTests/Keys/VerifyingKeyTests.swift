import Testing

@testable import Envelope

/// The expected answers are those of a separate computation with Python's integers.
@Suite("A public key of Ed25519")
struct VerifyingKeyTests {
    static let points = [
        "2c624232cdd221771294dfbb310aca000a0df6ac8b66b696d90ef06fdefb64a3",
        "3fdba35f04dc8c462986c992bcf875546257113072a909c162f7e470e581e278",
        "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce",
        "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
        "7902699be42c8a8e46fbbb4501726517e86b22c56a189f7625a6da49081b2451",
        "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35",
    ]
    static let offTheCurve = [
        "19581e27de7ced00ff1ce50b2047e7a567c76b1cbaebabe5ef03f7c3017bb5b7",
        "4a44dc15364204a80fe80e9039455cc1608281820fe2b24f1e5233ade6af1dd5",
        "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
        "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9",
        "e7f6c011776e8db7cd330b54174fd76f7d0216b612387a5ffcfb81e6f0919683",
        "ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d",
    ]
    static let ofSmallOrder = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ]
    static let notCanonical = [
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ]

    @Test("is read where it is a point of the curve", arguments: points)
    func point(hex: String) throws { #expect(VerifyingKey(raw: try bytes(hex)) != nil) }

    @Test(
        "is refused where it is none, where it is of small order, and where it is spelled in a second way",
        arguments: offTheCurve + ofSmallOrder + notCanonical)
    func noPoint(hex: String) throws { #expect(VerifyingKey(raw: try bytes(hex)) == nil) }

    @Test("is read whenever it is one of our own making")
    func own() { for _ in 0..<200 { #expect(VerifyingKey(raw: SigningKey().verifyingKey.raw) != nil) } }

    @Test("is 32 bytes", arguments: [0, 31, 33, 64])
    func length(count: Int) { #expect(VerifyingKey(raw: [UInt8](repeating: 5, count: count)) == nil) }

    private func bytes(_ hex: String) throws -> [UInt8] { try #require(Digest32(hex: hex)).bytes }
}
