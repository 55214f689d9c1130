/// Why a text is no JSON of the profile, and at which byte.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: String, Sendable {
        case byteOrderMark = "starts with a byte order mark"
        case unexpectedEnd = "ends too early"
        case unexpectedByte = "has an unexpected byte"
        case trailingBytes = "goes on after its value"
        case tooDeep = "is nested too deeply"
        case tooManyValues = "has more values than are read"
        case duplicateKey = "names a key twice in one object"
        case notAnInteger = "has a number that is not an integer"
        case integerOutOfRange = "has an integer beyond ±(2^53−1)"
        case malformedString = "has a malformed string"
        case loneSurrogate = "has a lone surrogate"
        case invalidUTF8 = "is not UTF-8"
    }

    public let reason: Reason
    /// Offset from the first byte of the text.
    public let offset: Int

    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String { "the JSON \(reason.rawValue), at byte \(offset)" }
}
