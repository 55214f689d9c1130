/// The body of `add-checkpoint` (C2SP tlog-witness): a checkpoint, and the proof that it continues one of `oldSize` leaves.
public struct WitnessRequest: Hashable, Sendable {
    public static let maximumProofLineCount = 63
    /// A note's bound and room for the lines in front of it.
    public static let maximumByteCount = SignedNote.maximumByteCount + 4096

    public let oldSize: UInt64
    public let proof: [MerkleHash]
    public let checkpoint: SignedCheckpoint

    /// Nil for more than 63 hashes.
    public init?(oldSize: UInt64, proof: [MerkleHash], checkpoint: SignedCheckpoint) {
        guard oldSize <= TreeSize.maximum, proof.count <= Self.maximumProofLineCount else { return nil }
        self.oldSize = oldSize
        self.proof = proof
        self.checkpoint = checkpoint
    }

    /// Throws ``WitnessRefusal/malformed(_:)``.
    public init(parsing bytes: [UInt8]) throws(WitnessRefusal) {
        guard bytes.count <= Self.maximumByteCount else { throw .malformed("the body is longer than \(Self.maximumByteCount) bytes") }
        var rest = bytes[...]
        func nextLine() -> ArraySlice<UInt8>? {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return rest[..<end]
        }
        guard let first = nextLine(), first.starts(with: "old ".utf8), let oldSize = UInt64(canonicalDecimal: first.dropFirst(4)) else {
            throw .malformed("the first line is not `old` and a size")
        }
        var proof: [MerkleHash] = []
        while let line = nextLine(), !line.isEmpty {
            guard proof.count < Self.maximumProofLineCount else {
                throw .malformed("there are more than \(Self.maximumProofLineCount) lines of proof")
            }
            guard let hash = Base64.decode(line).flatMap({ MerkleHash(bytes: $0) }) else {
                throw .malformed("line \(proof.count + 2) is not the base64 of a hash")
            }
            proof.append(hash)
        }
        do {
            checkpoint = try SignedCheckpoint(parsing: Array(rest))
        } catch {
            throw .malformed("\(error)")
        }
        self.oldSize = oldSize
        self.proof = proof
    }

    public var bytes: [UInt8] {
        var bytes = Array("old \(oldSize)\n".utf8)
        for hash in proof { bytes += Base64.encode(hash.bytes) + [UInt8(ascii: "\n")] }
        return bytes + [UInt8(ascii: "\n")] + checkpoint.bytes
    }
}
