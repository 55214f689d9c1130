/// Makes proofs, roots and frontiers of a log of `treeSize` leaves from its stored tiles.
///
/// Each tile is read once and kept, a few for each proof, so a builder is made for one answer and dropped.
public struct ProofBuilder {
    public let treeSize: UInt64
    private let read: TileReader
    private var tiles: [TileCoordinate: [MerkleHash]] = [:]

    /// `read` gives the stored bytes of a tile: those of the width asked for, or more.
    public init(treeSize: UInt64, reading read: @escaping TileReader) {
        self.treeSize = treeSize
        self.read = read
    }

    /// The proof that the tree of `size` leaves, the whole log if none is given, has the leaf at `index`.
    ///
    /// Throws ``ProofError`` for an index or size beyond the log, ``TileError`` for a tile that is too short, and what `read` throws.
    public mutating func inclusionProof(of index: UInt64, inTreeOf size: UInt64? = nil) throws -> InclusionProof {
        let size = try bounded(size)
        guard index < size else { throw ProofError.indexBeyondTree(index: index, size: size) }
        var path: [MerkleHash] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = range.lowerBound + TreeSize.split(UInt64(range.count))
            if index < middle {
                path.append(try hash(of: middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                path.append(try hash(of: range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        return InclusionProof(leafIndex: index, treeSize: size, path: path.reversed())
    }

    /// The proof that the tree of `size` leaves, the whole log if none is given, begins with the tree of `oldSize`; throws as ``inclusionProof(of:inTreeOf:)``.
    public mutating func consistencyProof(from oldSize: UInt64, to size: UInt64? = nil) throws -> ConsistencyProof {
        let size = try bounded(size)
        guard oldSize <= size else { throw ProofError.sizesOutOfOrder(old: oldSize, new: size) }
        guard oldSize > 0, oldSize < size else { return ConsistencyProof(oldSize: oldSize, newSize: size, path: []) }
        var path: [MerkleHash] = []
        var range = 0..<size
        while oldSize < range.upperBound {
            let middle = range.lowerBound + TreeSize.split(UInt64(range.count))
            if oldSize <= middle {
                path.append(try hash(of: middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                path.append(try hash(of: range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        if range.lowerBound > 0 {
            path.append(try hash(of: range))
        }
        return ConsistencyProof(oldSize: oldSize, newSize: size, path: path.reversed())
    }

    /// The root the log had, or has, at `size`; throws as ``inclusionProof(of:inTreeOf:)``.
    public mutating func root(atSize size: UInt64) throws -> MerkleHash {
        try frontier(atSize: size).root
    }

    /// The frontier the log had, or has, at `size`; throws as ``inclusionProof(of:inTreeOf:)``.
    public mutating func frontier(atSize size: UInt64) throws -> MerkleFrontier {
        let size = try bounded(size)
        guard let frontier = MerkleFrontier(size: size, peaks: try peaks(of: 0..<size)) else {
            throw ProofError.sizesOutOfOrder(old: size, new: TreeSize.maximum)
        }
        return frontier
    }

    private func bounded(_ size: UInt64?) throws(ProofError) -> UInt64 {
        let size = size ?? treeSize
        guard size <= treeSize, treeSize <= TreeSize.maximum else { throw .sizesOutOfOrder(old: size, new: treeSize) }
        return size
    }

    /// The hash of a range that a tree of RFC 6962 has as a node, so its start is aligned to its width.
    private mutating func hash(of range: Range<UInt64>) throws -> MerkleHash {
        let peaks = try peaks(of: range)
        return peaks.dropLast().reversed().reduce(peaks[peaks.count - 1]) { right, left in .node(left, right) }
    }

    private mutating func peaks(of range: Range<UInt64>) throws -> [MerkleHash] {
        var peaks: [MerkleHash] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let height = 63 - (range.upperBound - start).leadingZeroBitCount
            peaks.append(try perfectSubtree(height: height, index: start >> UInt64(height)))
            start += 1 << UInt64(height)
        }
        return peaks
    }

    private mutating func perfectSubtree(height: Int, index: UInt64) throws -> MerkleHash {
        let level = height / TileCoordinate.height
        let innerHeight = height % TileCoordinate.height
        let first = index << UInt64(innerHeight)
        let tile = try tile(level: level, index: first >> UInt64(TileCoordinate.height))
        let offset = Int(first % UInt64(TileCoordinate.fullWidth))
        return .perfectRoot(tile[offset..<(offset + (1 << innerHeight))])
    }

    private mutating func tile(level: Int, index: UInt64) throws -> [MerkleHash] {
        guard let coordinate = TileCoordinate(level: level, index: index, widestIn: treeSize) else {
            preconditionFailure("a subtree of the tree lies in a tile of the tree")
        }
        if let tile = tiles[coordinate] { return tile }
        let tile = try Tile.hashes(at: coordinate, reading: read)
        tiles[coordinate] = tile
        return tile
    }
}
