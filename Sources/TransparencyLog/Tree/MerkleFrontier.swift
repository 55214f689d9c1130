/// What a log must remember of its tree to append and to know its root: the roots of the perfect subtrees
/// that cover the leaves from 0 up to `size`, the widest first (a compact range).
public struct MerkleFrontier: Hashable, Sendable {
    /// Number of leaves.
    public private(set) var size: UInt64
    /// One for each set bit of `size`.
    public private(set) var peaks: [MerkleHash]

    /// The empty tree.
    public init() {
        size = 0
        peaks = []
    }

    /// Nil unless there is one peak for each set bit of `size`, and `size` is below 2^63.
    public init?(size: UInt64, peaks: [MerkleHash]) {
        guard size <= TreeSize.maximum, peaks.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.peaks = peaks
    }

    /// RFC 6962 §2.1: the hash of the tree.
    public var root: MerkleHash {
        guard let last = peaks.last else { return .emptyTree }
        return peaks.dropLast().reversed().reduce(last) { right, left in .node(left, right) }
    }

    /// Appends the hash of the next leaf.
    public mutating func append(_ leaf: MerkleHash) {
        var hash = leaf
        for _ in 0..<(~size).trailingZeroBitCount {
            hash = .node(peaks.removeLast(), hash)
        }
        peaks.append(hash)
        size += 1
    }

    public mutating func append(contentsOf leaves: some Sequence<MerkleHash>) {
        for leaf in leaves { append(leaf) }
    }
}

extension MerkleFrontier {
    /// The size as 8 big-endian bytes, then the peaks: at most 2,024 bytes.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + peaks.count * MerkleHash.byteCount)
        bytes.append(bigEndian: size)
        for peak in peaks {
            peak.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// Nil unless the bytes are exactly what ``encoded`` gives for some frontier.
    public init?(encoded bytes: [UInt8]) {
        guard bytes.count >= 8 else { return nil }
        let size = UInt64(bigEndianBytes: bytes[..<8])
        guard bytes.count == 8 + size.nonzeroBitCount * MerkleHash.byteCount else { return nil }
        self.init(size: size, peaks: MerkleHash.list(bytes[8...]))
    }
}
