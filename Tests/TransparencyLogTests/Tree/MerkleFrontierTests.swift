import Testing
import TransparencyLog

@Suite("A Merkle frontier")
struct MerkleFrontierTests {
    @Test("has the root that RFC 6962 defines, at every size")
    func roots() throws {
        let log = try SampleLog(size: 300)
        var frontier = MerkleFrontier()
        #expect(frontier.root == .emptyTree)
        for size in 1...300 {
            frontier.append(log.leaves[size - 1])
            #expect(frontier.size == UInt64(size))
            #expect(frontier.root == log.treeHash(0..<size))
        }
    }

    @Test("comes back from its bytes and goes on", arguments: [0, 1, 2, 3, 7, 8, 255, 256, 257])
    func encoding(size: Int) throws {
        let log = try SampleLog(size: size + 3)
        var frontier = MerkleFrontier()
        frontier.append(contentsOf: log.leaves[..<size])
        var restored = try #require(MerkleFrontier(encoded: frontier.encoded))
        #expect(restored == frontier)
        restored.append(contentsOf: log.leaves[size...])
        #expect(restored.root == log.treeHash(0..<(size + 3)))
    }

    @Test("refuses bytes that do not fit its size")
    func refusals() throws {
        var frontier = MerkleFrontier()
        frontier.append(contentsOf: [.leaf([1]), .leaf([2]), .leaf([3])])
        let bytes = frontier.encoded
        #expect(bytes.count == 8 + 2 * 32)
        for count in 0..<bytes.count { #expect(MerkleFrontier(encoded: Array(bytes[..<count])) == nil) }
        #expect(MerkleFrontier(encoded: bytes + [0]) == nil)
        #expect(MerkleFrontier(encoded: bytes + [UInt8](repeating: 0, count: 32)) == nil)
        #expect(MerkleFrontier(encoded: [0x80] + [UInt8](repeating: 0, count: 39)) == nil)
        #expect(MerkleFrontier(size: 3, peaks: [.emptyTree]) == nil)
    }
}
