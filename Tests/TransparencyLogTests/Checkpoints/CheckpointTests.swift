import Testing
import TransparencyLog

@Suite("A checkpoint")
struct CheckpointTests {
    static let published = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"

    @Test(
        "is written as it was read",
        arguments: [
            published, "go.sum database tree\n123456789012\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=\n",
            "silkroad/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            "log\n9223372036854775807\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension one\n—\n",
        ])
    func roundTrip(text: String) throws {
        let checkpoint = try #require(Checkpoint(text: Array(text.utf8)))
        #expect(checkpoint.text == Array(text.utf8))
    }

    @Test("has the fields of the published example")
    func fields() throws {
        let checkpoint = try #require(Checkpoint(text: Array(Self.published.utf8)))
        #expect(checkpoint.origin == NoteLine("example.com/behind-the-sofa"))
        #expect(checkpoint.size == 20_852_163)
        #expect(checkpoint.root.hex == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")
        #expect(checkpoint.extensions.isEmpty)
    }

    static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"

    @Test(
        "is refused where malformed",
        arguments: [
            "", "\n", "log\n", "log\n0\n", "log\n0\n\n", "\n0\n" + root, "log\n00\n" + root, "log\n01\n" + root, "log\n-1\n" + root,
            "log\n+1\n" + root, "log\n\n" + root,
            "log\n1 \n" + root, "log\n0x1\n" + root, "log\n9223372036854775808\n" + root, "log\n18446744073709551616\n" + root,
            "log\n99999999999999999999999\n" + root,
            "log\n0\n\(root)\n", "log\n0\n\(root)\next\n", "log\n0\n\(root)ext", "log\n0\n" + root.dropLast(),
            "log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
            "log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n", "log\n0\n47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=\n",
            "log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n",
            "log\n0\n 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        ])
    func refusals(text: String) {
        #expect(Checkpoint(text: Array(text.utf8)) == nil)
    }
}
