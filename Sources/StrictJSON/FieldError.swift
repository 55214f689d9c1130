/// A member of a JSON object that is not what it has to be.
///
/// Where, what was expected and what was found are values; `description` is what the protocol's refusals say of them.
public struct FieldError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where it stands, such as `records[2].body.requirement`.
    public let path: String
    public let expected: FieldExpectation
    public let found: FieldFinding

    public init(path: String, expected: FieldExpectation, found: JSON?) {
        self.init(path: path, expected: expected, found: FieldFinding(found))
    }

    public init(path: String, expected: FieldExpectation, found: FieldFinding) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    public var description: String { "\(path.isEmpty ? "the value" : path) must be \(expected), not \(found)" }
}
