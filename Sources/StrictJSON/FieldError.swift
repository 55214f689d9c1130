/// A member of a JSON object that is not what it has to be.
public struct FieldError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where it stands, such as `records[2].body.requirement`.
    public let path: String
    public let expected: String
    /// What stood there instead, cut short; never more than 40 code points of a sender's text.
    public let found: String

    public init(path: String, expected: String, found: JSON?) {
        self.path = path
        self.expected = expected
        self.found =
            switch found {
            case nil: "nothing"
            case .string(""): "an empty string"
            case .array([]): "an empty array"
            case .array(let elements): "an array of \(elements.count) element\(elements.count == 1 ? "" : "s")"
            // Scalars, not characters: one character may be as long as the whole text.
            case .string(let text):
                "\"\(String(text.unicodeScalars.prefix(40)))\(text.unicodeScalars.dropFirst(40).isEmpty ? "\"" : "…\" of \(text.utf8.count) bytes")"
            case .integer(let number): String(number)
            case .some(let other): other.kind
            }
    }

    public init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    public var description: String { "\(path.isEmpty ? "the value" : path) must be \(expected), not \(found)" }
}
