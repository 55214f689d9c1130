/// That a tree of `treeSize` leaves has a given leaf at `leafIndex` (RFC 6962 §2.1.1).
public struct InclusionProof: Hashable, Sendable {
    public let leafIndex: UInt64
    public let treeSize: UInt64
    /// The siblings on the way from the leaf to the root.
    public let path: [MerkleHash]

    public init(leafIndex: UInt64, treeSize: UInt64, path: [MerkleHash]) {
        self.leafIndex = leafIndex
        self.treeSize = treeSize
        self.path = path
    }

    /// RFC 9162 §2.1.3.2. `leaf` is the hash of the leaf, `root` the trusted root of the tree.
    public func verify(leaf: MerkleHash, root: MerkleHash) throws(ProofError) {
        guard try self.root(leaf: leaf) == root else { throw .rootMismatch }
    }

    /// The root of the tree in which the leaf stands where the proof says.
    public func root(leaf: MerkleHash) throws(ProofError) -> MerkleHash {
        guard leafIndex < treeSize else { throw .indexBeyondTree(index: leafIndex, size: treeSize) }
        var position = leafIndex
        var last = treeSize - 1
        var hash = leaf
        for sibling in path {
            guard last > 0 else { throw .wrongLength(path.count) }
            if position & 1 == 1 || position == last {
                hash = .node(sibling, hash)
                // A node without a right sibling is carried up unchanged.
                let carried = position.trailingZeroBitCount
                position >>= carried
                last >>= carried
            } else {
                hash = .node(hash, sibling)
            }
            position >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .wrongLength(path.count) }
        return hash
    }

    /// The proofs of all leaves of a small tree, in their order, and its root.
    ///
    /// - Parameter leaves: hashes, at least one.
    public static func all(of leaves: [MerkleHash]) -> (proofs: [InclusionProof], root: MerkleHash) {
        var paths = Array(repeating: [MerkleHash](), count: leaves.count)
        let root = fill(&paths, 0..<leaves.count, leaves)
        let size = UInt64(leaves.count)
        return (paths.enumerated().map { InclusionProof(leafIndex: UInt64($0), treeSize: size, path: $1) }, root)
    }

    /// The root of some of the leaves, whose paths get what they lack below it (RFC 6962 §2.1).
    private static func fill(_ paths: inout [[MerkleHash]], _ range: Range<Int>, _ leaves: [MerkleHash]) -> MerkleHash {
        guard range.count > 1 else { return range.isEmpty ? .emptyTree : leaves[range.lowerBound] }
        // The largest power of two below the count.
        let middle = range.lowerBound + 1 << (Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount)
        let left = fill(&paths, range.lowerBound..<middle, leaves)
        let right = fill(&paths, middle..<range.upperBound, leaves)
        for place in range { paths[place].append(place < middle ? right : left) }
        return .node(left, right)
    }
}
