/// One signature of a note, not verified: `— <name> <base64 of key id and signature>` (C2SP signed-note).
public struct NoteSignature: Hashable, Sendable {
    public let name: NoteName
    /// The first four bytes of a hash of name and key; tells keys apart, proves nothing.
    public let keyID: UInt32
    /// What follows the key id; for a cosignature the time comes first.
    public let signature: [UInt8]

    private static let prefix = Array("— ".utf8)

    init(name: NoteName, keyID: UInt32, signature: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    /// Nil unless the line, without its newline, is well-formed.
    init?(line: ArraySlice<UInt8>) {
        guard line.starts(with: Self.prefix) else { return nil }
        let parts = line.dropFirst(Self.prefix.count).split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let name = NoteName(utf8: parts[0]), let bytes = Base64.decode(parts[1]), bytes.count > 4 else { return nil }
        self.init(name: name, keyID: UInt32(UInt64(bigEndianBytes: bytes.prefix(4))), signature: Array(bytes.dropFirst(4)))
    }

    /// The line with its newline.
    public var line: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: keyID)
        return Self.prefix + name.utf8 + [UInt8(ascii: " ")] + Base64.encode(bytes + signature) + [UInt8(ascii: "\n")]
    }

    /// Lines of signatures alone, as a witness answers them: at least one, at most 100, each with its newline.
    public static func parse(lines bytes: [UInt8]) throws(NoteError) -> [NoteSignature] {
        guard bytes.count <= SignedNote.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        return try parse(lines: bytes[...])
    }

    static func parse(lines bytes: ArraySlice<UInt8>) throws(NoteError) -> [NoteSignature] {
        guard bytes.last == UInt8(ascii: "\n") else { throw .noSignatureBlock }
        var signatures: [NoteSignature] = []
        for line in bytes.dropLast().split(
            separator: UInt8(ascii: "\n"), maxSplits: SignedNote.maximumSignatureCount, omittingEmptySubsequences: false)
        {
            guard signatures.count < SignedNote.maximumSignatureCount else { throw .tooManySignatures }
            guard let signature = NoteSignature(line: line) else { throw .malformedSignature(line: signatures.count + 1) }
            signatures.append(signature)
        }
        return signatures
    }
}
