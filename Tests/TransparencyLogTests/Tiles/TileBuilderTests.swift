import TestKit
import Testing
import TransparencyLog

@Suite("A tile builder")
struct TileBuilderTests {
    @Test("stores at each level the hashes that C2SP tlog-tiles defines")
    func contents() throws {
        let size = 70_000
        let log = try SampleLog(size: size)
        var widths: [Int: Int] = [:]
        for (coordinate, bytes) in log.tiles {
            widths[coordinate.level, default: 0] += coordinate.width
            let span = [1, 256, 65_536][coordinate.level]
            // Every hash of the upper levels, the first and last of each tile of leaves.
            for offset in coordinate.level > 0 ? Array(0..<coordinate.width) : [0, coordinate.width - 1] {
                let start = (Int(coordinate.firstHash) + offset) * span
                #expect(Array(bytes[(offset * 32)..<(offset * 32 + 32)]) == log.treeHash(start..<(start + span)).bytes)
            }
        }
        #expect(widths == [0: 70_000, 1: 273, 2: 1])
    }

    @Test("comes to the same tiles whatever the batches, kept in memory or read back", arguments: [1, 2, 3, 4] as [UInt64])
    func batches(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var log = try SampleLog(size: 0)
        var kept = TileBuilder()
        var frontier = MerkleFrontier()
        while kept.size < 1500 {
            let count = [0, 1, 2, 5, 100, 255, 256, 257].randomElement(using: &generator) ?? 1
            let leaves = (0..<count).map { MerkleHash.leaf(SampleLog.entry(Int(kept.size) + $0)) }
            var reread = try TileBuilder(size: kept.size, reading: log.read)
            reread.append(contentsOf: leaves)
            kept.append(contentsOf: leaves)
            frontier.append(contentsOf: leaves)
            let tiles = kept.takeChangedTiles()
            #expect(reread.takeChangedTiles() == tiles)
            #expect(kept.frontier == frontier)
            #expect(reread.frontier == frontier)
            try log.store(tiles)
        }
        #expect(kept.takeChangedTiles() == [])
        #expect(try log.tiles == SampleLog(size: Int(kept.size)).tiles)
    }

    @Test("reads one partial tile a level, of the width it needs, from rows that have grown since")
    func reading() throws {
        let log = try SampleLog(size: 1000)
        var reads: [TileCoordinate] = []
        let builder = try TileBuilder(size: 600) { coordinate in
            reads.append(coordinate)
            return log.read(coordinate)
        }
        #expect(try reads == [#require(TileCoordinate(level: 0, index: 2, width: 88)), #require(TileCoordinate(level: 1, index: 0, width: 2))])
        #expect(builder.frontier.root == log.treeHash(0..<600))
    }

    @Test("says which stored tile is too short or torn", arguments: [0, 32, 87 * 32, 88 * 32 + 1])
    func damagedStore(byteCount: Int) throws {
        let tile = try #require(TileCoordinate(level: 0, index: 2, width: 88))
        #expect(throws: TileError(coordinate: tile, byteCount: byteCount)) {
            try TileBuilder(size: 600) { $0.level == 0 ? [UInt8](repeating: 0, count: byteCount) : [UInt8](repeating: 0, count: 64) }
        }
    }
}
