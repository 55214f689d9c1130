/// What a log says of its tree, without signatures (C2SP tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
    public let origin: NoteLine
    /// Number of leaves, below 2^63.
    public let size: UInt64
    public let root: MerkleHash
    /// Lines that mean nothing here, signed all the same.
    public let extensions: [NoteLine]

    /// Nil for a size of 2^63 and more.
    public init?(origin: NoteLine, size: UInt64, root: MerkleHash, extensions: [NoteLine] = []) {
        guard size <= TreeSize.maximum else { return nil }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Nil unless the text is at least three non-empty lines, the second a canonical decimal, the third the base64 of 32 bytes.
    public init?(text: [UInt8]) {
        guard text.last == UInt8(ascii: "\n") else { return nil }
        let lines = text.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count >= 3, let origin = NoteLine(utf8: lines[0]), let size = UInt64(canonicalDecimal: lines[1]),
            let root = Base64.decode(lines[2]).flatMap({ MerkleHash(bytes: $0) })
        else { return nil }
        let extensions = lines[3...].compactMap { NoteLine(utf8: $0) }
        guard extensions.count == lines.count - 3 else { return nil }
        self.init(origin: origin, size: size, root: root, extensions: extensions)
    }

    /// The note's text; parsing it gives the same checkpoint.
    public var text: [UInt8] {
        let lines = [origin.utf8, Array(String(size).utf8), Base64.encode(root.bytes)] + extensions.map(\.utf8)
        return lines.reduce(into: []) { $0 += $1 + [UInt8(ascii: "\n")] }
    }
}
