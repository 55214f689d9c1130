/// That a tree of `newSize` leaves begins with all the leaves of the tree of `oldSize` (RFC 6962 §2.1.2).
public struct ConsistencyProof: Hashable, Sendable {
    public let oldSize: UInt64
    public let newSize: UInt64
    public let path: [MerkleHash]

    public init(oldSize: UInt64, newSize: UInt64, path: [MerkleHash]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.path = path
    }

    /// RFC 9162 §2.1.4.2. The empty tree precedes every tree, and each tree itself, by a proof without hashes.
    public func verify(oldRoot: MerkleHash, newRoot: MerkleHash) throws(ProofError) {
        guard oldSize <= newSize else { throw .sizesOutOfOrder(old: oldSize, new: newSize) }
        if oldSize == 0 || oldSize == newSize {
            guard path.isEmpty else { throw .wrongLength(path.count) }
            guard oldRoot == (oldSize == 0 ? .emptyTree : newRoot) else { throw .rootMismatch }
            guard newSize > 0 || newRoot == .emptyTree else { throw .rootMismatch }
            return
        }
        // Where the old tree is one perfect subtree, its root starts the proof and is left out of it.
        var rest = path[...]
        let start = oldSize.nonzeroBitCount == 1 ? oldRoot : rest.popFirst()
        guard let start else { throw .wrongLength(path.count) }

        let shared = (~(oldSize - 1)).trailingZeroBitCount
        var position = (oldSize - 1) >> shared
        var last = (newSize - 1) >> shared
        var old = start
        var new = start
        for sibling in rest {
            guard last > 0 else { throw .wrongLength(path.count) }
            if position & 1 == 1 || position == last {
                old = .node(sibling, old)
                new = .node(sibling, new)
                let carried = position.trailingZeroBitCount
                position >>= carried
                last >>= carried
            } else {
                new = .node(new, sibling)
            }
            position >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .wrongLength(path.count) }
        guard old == oldRoot, new == newRoot else { throw .rootMismatch }
    }
}
