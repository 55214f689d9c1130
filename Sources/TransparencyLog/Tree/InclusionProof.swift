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
        guard hash == root else { throw .rootMismatch }
    }
}
