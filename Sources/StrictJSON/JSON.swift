/// A value of the federation's JSON profile (protocol §3): UTF-8, integers within ±(2^53−1), no duplicate keys, bounded depth.
///
/// Member order is kept, so that what was read can be written again byte for byte where the text was compact.
public enum JSON: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case string(String)
    case array([JSON])
    case object(JSONObject)

    /// The largest magnitude an integer may have, 2^53−1 (RFC 8259 §6, the interoperable range).
    public static let largestInteger: Int64 = 9_007_199_254_740_991

    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

    /// The member of an object, `nil` where this is no object or has no such member.
    public subscript(name: String) -> JSON? { object?[name] }

    /// How many arrays and objects lie within each other: 0 for a text or a number, as the profile counts.
    public var depth: Int {
        var deepest = 0
        switch self {
        case .array(let elements): for element in elements { deepest = max(deepest, element.depth) }
        case .object(let object): for member in object.members { deepest = max(deepest, member.value.depth) }
        default: return 0
        }
        return 1 + deepest
    }

    /// Texts are compared by their bytes.
    public static func == (left: JSON, right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.string(let left), .string(let right)): left.isExactly(right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// Whether a text in it, or a member's name, holds U+0000, which not every database can keep.
    public var holdsNull: Bool {
        switch self {
        case .string(let text): text.utf8.contains(0)
        case .array(let elements): elements.contains { $0.holdsNull }
        case .object(let object): object.members.contains { $0.name.utf8.contains(0) || $0.value.holdsNull }
        default: false
        }
    }

    /// What the value is, for error texts.
    public var kind: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer: "an integer"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

// There is no literal `nil`: in `isGone ? nil : json` it would mean the JSON value `null` where no value is meant.
extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(JSONObject(elements)) }
}
