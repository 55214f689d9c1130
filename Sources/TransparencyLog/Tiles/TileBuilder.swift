/// Grows a log's hash tiles: holds the right edge of each level, takes leaves, and gives the tiles to store.
///
/// A value: a copy is the way back from a transaction that failed. Between commits it can stay in memory, so that appending reads nothing.
public struct TileBuilder: Sendable {
    /// Number of leaves.
    public private(set) var size: UInt64
    private var edges: [Edge]
    private var completed: [Tile] = []

    /// The partial tile a level ends with, empty where its last tile is full.
    private struct Edge: Sendable {
        var index: UInt64 = 0
        var hashes: [MerkleHash] = []
        var isChanged = false
    }

    /// The empty log.
    public init() {
        size = 0
        edges = []
    }

    /// Reads the partial tiles of a log of `size` leaves: at most one for each level. Throws ``TileError`` and what `read` throws.
    public init(size: UInt64, reading read: TileReader) throws {
        self.size = size
        edges = []
        while case let count = TileCoordinate.hashCount(level: edges.count, treeSize: size), count > 0 {
            let index = count >> UInt64(TileCoordinate.height)
            let partial = TileCoordinate(level: edges.count, index: index, widestIn: size)
            edges.append(Edge(index: index, hashes: try partial.map { try Tile.hashes(at: $0, reading: read) } ?? []))
        }
    }

    /// Appends the hash of the next leaf.
    public mutating func append(_ leaf: MerkleHash) {
        append(leaf, level: 0)
        size += 1
    }

    public mutating func append(contentsOf leaves: some Sequence<MerkleHash>) {
        for leaf in leaves { append(leaf) }
    }

    private mutating func append(_ hash: MerkleHash, level: Int) {
        if level == edges.count { edges.append(Edge()) }
        edges[level].hashes.append(hash)
        edges[level].isChanged = true
        guard edges[level].hashes.count == TileCoordinate.fullWidth else { return }
        let full = tile(level: level)
        completed.append(full)
        let root = MerkleHash.perfectRoot(edges[level].hashes)
        edges[level].index += 1
        edges[level].hashes.removeAll(keepingCapacity: true)
        edges[level].isChanged = false
        append(root, level: level + 1)
    }

    /// The tiles that are new or wider since the last call: each completed one, and each level's partial one.
    /// Stored in place of what is there under the same level and index, they leave the store at ``size``.
    public mutating func takeChangedTiles() -> [Tile] {
        var tiles = completed
        completed = []
        for level in edges.indices where edges[level].isChanged {
            tiles.append(tile(level: level))
            edges[level].isChanged = false
        }
        return tiles
    }

    /// The frontier of the same leaves.
    public var frontier: MerkleFrontier {
        var peaks: [MerkleHash] = []
        for edge in edges.reversed() {
            var rest = edge.hashes[...]
            while !rest.isEmpty {
                let width = 1 << (Int.bitWidth - 1 - rest.count.leadingZeroBitCount)
                peaks.append(.perfectRoot(rest.prefix(width)))
                rest = rest.dropFirst(width)
            }
        }
        guard let frontier = MerkleFrontier(size: size, peaks: peaks) else {
            preconditionFailure("the edges of a tree have the peaks of its size")
        }
        return frontier
    }

    private func tile(level: Int) -> Tile {
        let edge = edges[level]
        guard let coordinate = TileCoordinate(level: level, index: edge.index, width: edge.hashes.count) else {
            preconditionFailure("a tree has fewer than 64 levels of tiles")
        }
        return Tile(coordinate: coordinate, hashes: edge.hashes)
    }
}
