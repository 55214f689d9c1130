import Testing
import TransparencyLog

@Suite("Merkle hashes")
struct MerkleHashTests {
    /// The leaves of the Certificate Transparency project's reference tree.
    static let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57), Array(0x60...0x6f),
    ]

    @Test(
        "give the reference tree's roots",
        arguments: [
            (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
            (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
            (4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
            (5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
            (6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
            (7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
            (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
        ])
    func referenceTree(size: Int, root: String) {
        var frontier = MerkleFrontier()
        frontier.append(contentsOf: Self.leaves.prefix(size).map { .leaf($0) })
        #expect(frontier.root.hex == root)
    }

    @Test("come back from their bytes and digits")
    func spellings() {
        let hash = MerkleHash.leaf([1, 2, 3])
        #expect(MerkleHash(bytes: hash.bytes) == hash)
        #expect(MerkleHash(bytes: ([0] + hash.bytes).dropFirst()) == hash)
        #expect(MerkleHash(hex: hash.hex) == hash)
        #expect(MerkleHash(bytes: AnyCollection(hash.bytes)) == hash)
    }

    @Test("are made of slices and other collections alike")
    func collections() {
        let entry: [UInt8] = [7, 8, 9]
        #expect(MerkleHash.leaf(entry) == .leaf(([0] + entry).dropFirst()))
        #expect(MerkleHash.leaf(entry) == .leaf(AnyCollection(entry)))
        #expect(MerkleHash.leaf(entry) == entry.withUnsafeBytes { .leaf($0) })
    }

    @Test("refuse other lengths and other digits")
    func refusals() {
        #expect(MerkleHash(bytes: [UInt8](repeating: 0, count: 31)) == nil)
        #expect(MerkleHash(bytes: [UInt8](repeating: 0, count: 33)) == nil)
        #expect(MerkleHash(hex: String(repeating: "0", count: 63)) == nil)
        #expect(MerkleHash(hex: String(repeating: "A", count: 64)) == nil)
        #expect(MerkleHash(hex: String(repeating: "g", count: 64)) == nil)
    }

    @Test("take 32 bytes inline")
    func layout() {
        #expect(MemoryLayout<MerkleHash>.size == 32)
        #expect(MemoryLayout<MerkleHash>.stride == 32)
    }
}
