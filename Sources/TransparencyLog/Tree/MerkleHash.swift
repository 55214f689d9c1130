/// A SHA-256 hash of a Merkle tree: of a leaf, of a node or of a whole tree.
///
/// The 32 bytes are kept inline as four words in memory order, so that millions of hashes cost no allocation each.
public struct MerkleHash: Hashable, Sendable {
    public static let byteCount = 32

    private var words: Words

    private struct Words: Hashable, Sendable {
        var first, second, third, fourth: UInt64
    }

    /// Nil unless there are exactly 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        let inline = bytes.withContiguousStorageIfAvailable { MerkleHash(copying: UnsafeRawBufferPointer($0)) }
        self = inline ?? Array(bytes).withUnsafeBytes { MerkleHash(copying: $0) }
    }

    /// Nil unless the text is 64 lower-case hexadecimal digits.
    public init?(hex: String) {
        guard let bytes = Hexadecimal.decode(hex.utf8) else { return nil }
        self.init(bytes: bytes)
    }

    /// Copies the first 32 bytes; the caller has counted them.
    init(copying bytes: UnsafeRawBufferPointer) {
        words = bytes.loadUnaligned(as: Words.self)
    }

    /// Splits bytes, whose number the caller has checked to be a multiple of 32.
    static func list(_ bytes: ArraySlice<UInt8>) -> [MerkleHash] {
        bytes.withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: byteCount).map { MerkleHash(copying: UnsafeRawBufferPointer(rebasing: raw[$0..<($0 + byteCount)])) }
        }
    }

    public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// Lower-case, 64 digits.
    public var hex: String { withUnsafeBytes { String(decoding: Hexadecimal.encode($0), as: UTF8.self) } }

    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try Swift.withUnsafeBytes(of: words, body)
    }
}

extension MerkleHash: CustomStringConvertible {
    public var description: String { hex }
}
