import TransparencyLog

/// A log of made-up entries with its tiles as one row a (level, index), and RFC 6962's definitions written out naively.
struct SampleLog {
    private struct Row: Hashable {
        var level: Int
        var index: UInt64
    }

    let leaves: [MerkleHash]
    private var rows: [Row: [UInt8]] = [:]

    static func entry(_ index: Int) -> [UInt8] { Array("entry \(index)".utf8) }

    /// Builds the tiles in one go, or in the batches given.
    init(size: Int, batches: [Int]? = nil) throws {
        leaves = (0..<size).map { .leaf(Self.entry($0)) }
        var builder = TileBuilder()
        var start = 0
        for count in batches ?? [size] {
            builder.append(contentsOf: leaves[start..<(start + count)])
            start += count
            try store(builder.takeChangedTiles())
        }
    }

    /// Replaces rows, as the database does.
    mutating func store(_ tiles: [Tile]) throws {
        for tile in tiles {
            let row = Row(level: tile.coordinate.level, index: tile.coordinate.index)
            guard tile.bytes.starts(with: rows[row] ?? []) else { throw NotAppended(coordinate: tile.coordinate) }
            rows[row] = tile.bytes
        }
    }

    struct NotAppended: Error {
        var coordinate: TileCoordinate
    }

    func read(_ coordinate: TileCoordinate) -> [UInt8] {
        rows[Row(level: coordinate.level, index: coordinate.index)] ?? []
    }

    /// Every stored tile, at the width it has.
    var tiles: [TileCoordinate: [UInt8]] {
        var tiles: [TileCoordinate: [UInt8]] = [:]
        for (row, bytes) in rows {
            guard let coordinate = TileCoordinate(level: row.level, index: row.index, width: bytes.count / 32) else { continue }
            tiles[coordinate] = bytes
        }
        return tiles
    }

    func proofs(size: UInt64? = nil) -> ProofBuilder {
        ProofBuilder(treeSize: size ?? UInt64(leaves.count), reading: read)
    }

    // MARK: RFC 6962 §2.1, word for word

    /// MTH(D[n]).
    func treeHash(_ range: Range<Int>) -> MerkleHash {
        guard range.count > 1 else { return range.isEmpty ? .emptyTree : leaves[range.lowerBound] }
        let middle = range.lowerBound + split(range.count)
        return .node(treeHash(range.lowerBound..<middle), treeHash(middle..<range.upperBound))
    }

    /// PATH(m, D[n]).
    func path(_ leaf: Int, _ range: Range<Int>) -> [MerkleHash] {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + split(range.count)
        return leaf < middle
            ? path(leaf, range.lowerBound..<middle) + [treeHash(middle..<range.upperBound)]
            : path(leaf, middle..<range.upperBound) + [treeHash(range.lowerBound..<middle)]
    }

    /// SUBPROOF(m, D[n], b).
    func subproof(_ old: Int, _ range: Range<Int>, _ isWhole: Bool = true) -> [MerkleHash] {
        guard old < range.upperBound else { return isWhole ? [] : [treeHash(range)] }
        let middle = range.lowerBound + split(range.count)
        return old <= middle
            ? subproof(old, range.lowerBound..<middle, isWhole) + [treeHash(middle..<range.upperBound)]
            : subproof(old, middle..<range.upperBound, false) + [treeHash(range.lowerBound..<middle)]
    }

    private func split(_ count: Int) -> Int {
        var width = 1
        while width * 2 < count { width *= 2 }
        return width
    }
}
