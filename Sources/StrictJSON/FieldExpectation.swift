/// What a member has to be. A value with its limits, so that who shows it can say it in any language; `description` says it in English.
public enum FieldExpectation: Sendable, Equatable {
    /// Anything but nothing.
    case value
    case object
    case boolean
    /// - Parameter bytes: bounds in UTF-8 bytes; `nil` where it is the type alone that is asked for.
    case text(bytes: ClosedRange<Int>?)
    case integer(ClosedRange<Int64>?)
    case list(count: ClosedRange<Int>?)
    case oneOf([String])
    case form(FieldForm)
    /// Different from those before it in the list.
    case another
    /// - Parameters:
    ///   - field: a member of the same object.
    ///   - value: what stands there, as it is spelled.
    case notBefore(field: String, value: String)
    case after(field: String)
    case atMost(field: String, value: Int64)
    /// Left out, for a reason that ends "absent".
    case absent(FieldForm)
    /// Left out, since nobody knows such a member.
    case known
}

extension FieldExpectation: CustomStringConvertible {
    /// Ends "must be".
    public var description: String {
        switch self {
        case .value: "a value"
        case .object: "an object"
        case .boolean: "true or false"
        case .text(nil): "a string"
        case .text(let bytes?): "a string of \(Self.range(bytes, "byte"))"
        case .integer(nil): "an integer"
        case .integer(let range?): "an integer from \(range.lowerBound) to \(range.upperBound)"
        case .list(nil): "an array"
        case .list(let count?): "an array of \(Self.range(count, "element"))"
        case .oneOf(let words): Self.choice(words)
        case .form(let form): form.english
        case .another: "another one"
        case .notBefore(let field, let value): "a date not before \(field), \(value)"
        case .after(let field): "a date after \(field)"
        case .atMost(let field, let value): "at most \(field), \(value)"
        case .absent(let reason): "absent \(reason.english)"
        case .known: "left out: there is no such member"
        }
    }

    private static func range(_ range: ClosedRange<Int>, _ noun: String) -> String {
        range.count == 1 ? "\(range.lowerBound) \(noun)\(range.lowerBound == 1 ? "" : "s")" : "\(range.lowerBound) to \(range.upperBound) \(noun)s"
    }

    private static func choice(_ words: [String]) -> String {
        guard (2...4).contains(words.count) else { return "one of \(words.joined(separator: ", "))" }
        return words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1]
    }
}

/// What only programs write is expected in English words: `"a lower-case UUIDv7"`. What people fill in has a form with a name.
extension FieldExpectation: ExpressibleByStringInterpolation {
    public init(stringLiteral words: String) { self = .form(FieldForm("", words)) }
}
