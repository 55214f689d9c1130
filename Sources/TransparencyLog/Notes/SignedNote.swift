/// A text with signatures, none of them verified (C2SP signed-note).
public struct SignedNote: Hashable, Sendable {
    public static let maximumByteCount = 1 << 20
    public static let maximumSignatureCount = 100

    /// UTF-8, with its last newline.
    public let text: [UInt8]
    /// In the order of the note; never empty.
    public let signatures: [NoteSignature]

    private static let newline = UInt8(ascii: "\n")

    /// Throws unless the text is one that a note can have, and there are 1 to 100 signatures.
    public init(text: [UInt8], signatures: [NoteSignature]) throws(NoteError) {
        guard text.last == Self.newline, Self.isText(text[...]) else { throw .notText }
        guard !signatures.isEmpty else { throw .noSignatureBlock }
        guard signatures.count <= Self.maximumSignatureCount else { throw .tooManySignatures }
        self.text = text
        self.signatures = signatures
        let byteCount = bytes.count
        guard byteCount <= Self.maximumByteCount else { throw .tooLong(byteCount: byteCount) }
    }

    /// Takes a note as received; ``bytes`` then gives the very same.
    public init(parsing bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= Self.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        guard Self.isText(bytes[...]) else { throw .notText }
        // The last blank line ends the text, which may have some of its own.
        guard let blank = bytes.indices.dropFirst().last(where: { bytes[$0] == Self.newline && bytes[$0 - 1] == Self.newline }) else {
            throw .noSignatureBlock
        }
        text = Array(bytes[..<blank])
        signatures = try NoteSignature.parse(lines: bytes[(blank + 1)...])
    }

    public var bytes: [UInt8] { signatures.reduce(into: text + [Self.newline]) { $0 += $1.line } }

    /// The same text with more signatures behind those it has.
    public func adding(_ more: [NoteSignature]) throws(NoteError) -> SignedNote {
        try SignedNote(text: text, signatures: signatures + more.filter { !signatures.contains($0) })
    }

    /// The signatures that known keys made. Those of unknown keys are ignored.
    ///
    /// Throws ``NoteError/badSignature(_:)`` where one that names a known key is wrong, ``NoteError/noKnownSignature`` where there is none.
    public func verify(by keys: [NoteVerifierKey]) throws(NoteError) -> [VerifiedNoteSignature] {
        let verified = try signatures(by: keys)
        guard !verified.isEmpty else { throw .noKnownSignature }
        return verified
    }

    /// As ``verify(by:)``, but none is no error.
    func signatures(by keys: [NoteVerifierKey]) throws(NoteError) -> [VerifiedNoteSignature] {
        var verified: [VerifiedNoteSignature] = []
        for signature in signatures {
            for key in keys where key.isNamed(by: signature) {
                verified.append(try key.verify(signature, over: text))
            }
        }
        return verified
    }

    private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 || $0 == newline } && String(validating: bytes, as: UTF8.self) != nil
    }
}
