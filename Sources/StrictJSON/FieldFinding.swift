/// What stood in a member, cut short: never more than 40 code points of a sender's text.
public enum FieldFinding: Sendable, Equatable {
    case nothing
    /// - Parameters:
    ///   - beginning: as much of it as may be repeated.
    ///   - bytes: how long the whole is in UTF-8.
    case text(beginning: String, bytes: Int)
    case integer(Int64)
    case list(count: Int)
    /// - Parameter kind: such as `an object`.
    case other(kind: String)
    /// What is wrong with it, in English words that hold nothing of the sender's.
    case described(String)

    public init(_ json: JSON?) {
        switch json {
        case nil: self = .nothing
        // Scalars, not characters: one character may be as long as the whole text.
        case .string(let text): self = .text(beginning: String(text.unicodeScalars.prefix(40)), bytes: text.utf8.count)
        case .integer(let number): self = .integer(number)
        case .array(let elements): self = .list(count: elements.count)
        case .some(let other): self = .other(kind: other.kind)
        }
    }
}

extension FieldFinding: CustomStringConvertible {
    /// Ends "must be …, not".
    public var description: String {
        switch self {
        case .nothing: "nothing"
        case .text(_, bytes: 0): "an empty string"
        case .text(let beginning, let bytes): beginning.utf8.count == bytes ? "\"\(beginning)\"" : "\"\(beginning)…\" of \(bytes) bytes"
        case .integer(let number): String(number)
        case .list(count: 0): "an empty array"
        case .list(let count): "an array of \(count) element\(count == 1 ? "" : "s")"
        case .other(let kind): kind
        case .described(let words): words
        }
    }
}
