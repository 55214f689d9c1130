/// Why a Merkle proof is refused, or cannot be made.
public enum ProofError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The leaf's index is not below the size of the tree.
    case indexBeyondTree(index: UInt64, size: UInt64)
    /// The older tree is larger than the newer, or a tree larger than the log was asked for.
    case sizesOutOfOrder(old: UInt64, new: UInt64)
    /// The proof has more or fewer hashes than a proof for these sizes.
    case wrongLength(Int)
    /// The proof does not lead to the root of the tree, or of the older tree.
    case rootMismatch

    public var description: String {
        switch self {
        case .indexBeyondTree(let index, let size): "leaf \(index) is beyond a tree of size \(size)"
        case .sizesOutOfOrder(let old, let new): "a tree of size \(old) cannot precede one of size \(new)"
        case .wrongLength(let count): "\(count) hashes are no proof for these sizes"
        case .rootMismatch: "the proof does not lead to the given root"
        }
    }
}
