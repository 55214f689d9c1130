import TestKit
import Testing
import TransparencyLog

@Suite("Tile paths")
struct TilePathTests {
    @Test(
        "have one spelling",
        arguments: [
            ("tile/0/000", 0, 0, 256), ("tile/0/000.p/1", 0, 0, 1), ("tile/0/999", 0, 999, 256), ("tile/0/x001/000", 0, 1000, 256),
            ("tile/1/x001/x234/067", 1, 1_234_067, 256), ("tile/63/x001/x000/000.p/255", 63, 1_000_000, 255), ("tile/2/x010/005.p/17", 2, 10_005, 17),
            ("tile/0/x072/x057/x594/x037/x927/935", 0, 72_057_594_037_927_935, 256),
        ])
    func hashes(text: String, level: Int, index: UInt64, width: Int) throws {
        let coordinate = try #require(TileCoordinate(level: level, index: index, width: width))
        #expect(TilePath(text) == .hashes(coordinate))
        #expect(TilePath.hashes(coordinate).description == text)
    }

    @Test("name entry bundles too", arguments: [("tile/entries/000", 0, 256), ("tile/entries/x001/234.p/9", 1234, 9)])
    func entries(text: String, index: UInt64, width: Int) throws {
        let coordinate = try #require(TileCoordinate(level: 0, index: index, width: width))
        #expect(TilePath(text) == .entries(coordinate))
        #expect(TilePath.entries(coordinate).description == text)
    }

    @Test(
        "are refused in any other spelling",
        arguments: [
            "", "tile", "tile/", "tile/0", "tile/0/", "/tile/0/000", "tile/0/000/", "tile//000", "tiles/0/000", "Tile/0/000", "tile/00/000",
            "tile/01/000", "tile/64/000",
            "tile/-1/000", "tile/+1/000", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/0/abc", "tile/0/x000/001", "tile/0/x000/000",
            "tile/0/001/002", "tile/0/x001",
            "tile/0/x001/x002", "tile/0/X001/002", "tile/0/x1/002", "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/256",
            "tile/0/000.p/01", "tile/0/000.p/1/",
            "tile/0/000.p/1/1", "tile/0/000.q/1", "tile/0/.p/1", "tile/0/000.p.p/1", "tile/0/x001.p/234", "tile/0/x001.p/234.p/1",
            "tile/0/x072/x057/x594/x037/x927/936",
            "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/0/x001/x000/x000/x000/x000/x000/x000/000", "tile/entries", "tile/entries/",
            "tile/entries/0", "tile/entries/000.p/256",
            "tile/entries/0/000", "tile/Entries/000", "tile/0/٠٠٠", "tile/0/000 ", "tile/0/000?", "tile/8/0/000",
            "tile/0/000.p/1000000000000000000000",
        ])
    func refusals(text: String) {
        #expect(TilePath(text) == nil)
    }

    @Test("that are read are written the same")
    func mutations() {
        var generator = SeededGenerator(seed: 1)
        var read = 0
        for _ in 0..<20_000 {
            let sample = ["tile/0/x001/x234/067.p/12", "tile/entries/x001/000", "tile/12/000"].randomElement(using: &generator) ?? ""
            let text = String(decoding: Array(sample.utf8).mutated(using: &generator), as: UTF8.self)
            guard let path = TilePath(text) else { continue }
            read += 1
            #expect(path.description == text)
        }
        #expect(read > 0)
    }

    @Test(
        "lie within a tree only where it has all their hashes",
        arguments: [
            (0, 273, 112, 70_000, true), (0, 273, 113, 70_000, false), (0, 272, 256, 70_000, true), (0, 274, 1, 70_000, false),
            (1, 0, 256, 70_000, true),
            (1, 1, 17, 70_000, true), (1, 1, 18, 70_000, false), (2, 0, 1, 70_000, true), (2, 0, 2, 70_000, false), (3, 0, 1, 70_000, false),
            (1, 0, 1, 256, true),
            (1, 0, 1, 255, false), (0, 0, 1, 0, false), (63, 0, 1, UInt64(Int64.max), false), (7, 0, 127, UInt64(Int64.max), true),
            (0, 1 << 55, 1, UInt64(Int64.max), false),
        ] as [(Int, UInt64, Int, UInt64, Bool)])
    func within(level: Int, index: UInt64, width: Int, size: UInt64, isWithin: Bool) throws {
        let coordinate = try #require(TileCoordinate(level: level, index: index, width: width))
        #expect(coordinate.isWithin(treeSize: size) == isWithin)
    }
}
