/// Why bytes are no signed note, or a note is not believed.
public enum NoteError: Error, Hashable, Sendable, CustomStringConvertible {
    case tooLong(byteCount: Int)
    case notText
    case noSignatureBlock
    case malformedSignature(line: Int)
    case tooManySignatures
    case badSignature(NoteName)
    case noKnownSignature
    case timeOutOfRange(seconds: Int64)
    case signingFailed(NoteName)

    public var description: String {
        switch self {
        case .tooLong(let count): "the note has \(count) bytes, more than \(SignedNote.maximumByteCount)"
        case .notText: "the note is not UTF-8 text without control characters"
        case .noSignatureBlock: "the note does not end with a blank line and lines of signatures"
        case .malformedSignature(let line): "line \(line) of the note's signatures is malformed"
        case .tooManySignatures: "the note has more than \(SignedNote.maximumSignatureCount) signatures"
        case .badSignature(let name): "the note's signature by \(name) is wrong: the note or the signature was altered"
        case .noKnownSignature: "the note has no signature by a known key"
        case .timeOutOfRange(let seconds): "\(seconds) is no time of a cosignature; it is in seconds since 1970 and above 0"
        case .signingFailed(let name): "the key of \(name) did not sign"
        }
    }
}
