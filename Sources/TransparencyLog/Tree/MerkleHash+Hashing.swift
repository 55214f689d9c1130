import Crypto

/// RFC 6962 §2.1: leaves are hashed behind 0x00 and nodes behind 0x01, so that neither passes for the other.
extension MerkleHash {
    /// The hash of the tree without leaves: SHA-256 of nothing.
    public static let emptyTree = MerkleHash(SHA256().finalize())

    public static func leaf(_ entry: some Collection<UInt8>) -> MerkleHash {
        let hash = entry.withContiguousStorageIfAvailable { leaf(UnsafeRawBufferPointer($0)) }
        return hash ?? Array(entry).withUnsafeBytes { leaf($0) }
    }

    public static func leaf(_ entry: UnsafeRawBufferPointer) -> MerkleHash {
        var hasher = SHA256()
        Swift.withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: entry)
        return MerkleHash(hasher.finalize())
    }

    public static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 1) { input in
            input[0] = 1
            input.storeBytes(of: left, toByteOffset: 1, as: MerkleHash.self)
            input.storeBytes(of: right, toByteOffset: 1 + byteCount, as: MerkleHash.self)
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(input))
            return MerkleHash(hasher.finalize())
        }
    }

    /// The root of a perfect subtree; the hashes are a power of two in number.
    static func perfectRoot(_ hashes: some Collection<MerkleHash>) -> MerkleHash {
        var row = Array(hashes)
        precondition(row.count.nonzeroBitCount == 1, "a perfect subtree has a power of two of hashes")
        while row.count > 1 {
            let half = row.count / 2
            for position in 0..<half {
                row[position] = node(row[2 * position], row[2 * position + 1])
            }
            row.removeLast(half)
        }
        return row[0]
    }

    private init(_ digest: SHA256.Digest) {
        self = digest.withUnsafeBytes { MerkleHash(copying: $0) }
    }
}
