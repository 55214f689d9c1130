/// Reads the members of one JSON object against what is expected of them; every refusal names the path.
///
/// Unknown members are left alone: the protocol keeps them.
public struct Fields: Sendable {
    public let object: JSONObject
    public let path: String
    /// Told of each member that is asked for, where somebody wants to know.
    private let asked: AskedNames?

    public init(_ json: JSON?, path: String = "") throws(FieldError) {
        guard let object = json?.object else { throw FieldError(path: path, expected: .object, found: json) }
        self.init(object, path: path, asked: AskedNames.current)
    }

    init(_ object: JSONObject, path: String, asked: AskedNames?) {
        self.object = object
        self.path = path
        self.asked = asked
    }

    public func path(of name: String) -> String { Self.path(of: name, in: path) }

    static func path(of name: String, in path: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
    static func path(of index: Int, in path: String) -> String { "\(path)[\(index)]" }

    /// A member that must be there and not `null`.
    public func required(_ name: String, _ expected: @autoclosure () -> FieldExpectation = .value) throws(FieldError) -> JSON {
        guard let value = optional(name) else { throw FieldError(path: path(of: name), expected: expected(), found: object[name]) }
        return value
    }

    /// A member that may be missing or `null`.
    public func optional(_ name: String) -> JSON? {
        asked?.insert(name, at: path)
        guard let value = object[name] else { return nil }
        if case .null = value { return nil }
        return value
    }

    // MARK: One member, required

    /// - Parameter length: bounds in UTF-8 bytes.
    public func string(_ name: String, length: ClosedRange<Int> = 1...4096) throws(FieldError) -> String {
        try text(try required(name, .text(bytes: nil)), name, length)
    }

    public func integer(_ name: String, in range: ClosedRange<Int64> = -JSON.largestInteger...JSON.largestInteger) throws(FieldError) -> Int64 {
        try number(try required(name, .integer(nil)), name, range)
    }

    public func boolean(_ name: String) throws(FieldError) -> Bool {
        let value = try required(name, .boolean)
        guard let boolean = value.boolean else { throw FieldError(path: path(of: name), expected: .boolean, found: value) }
        return boolean
    }

    public func fields(_ name: String) throws(FieldError) -> Fields {
        try Fields(try required(name, .object), path: path(of: name))
    }

    /// A string that `make` turns into a value of a type.
    @inlinable
    public func value<Value>(_ name: String, _ expected: @autoclosure () -> FieldExpectation, _ make: (String) -> Value?) throws(FieldError) -> Value
    {
        let json = try required(name, expected())
        guard let text = json.string, let value = make(text) else { throw FieldError(path: path(of: name), expected: expected(), found: json) }
        return value
    }

    /// A word of a closed set.
    @inlinable
    public func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Choice.Type) throws(FieldError) -> Choice {
        try value(name, .oneOf(Choice.allCases.map(\.rawValue)), Choice.init)
    }

    /// Each element of an array, with its path.
    public func elements<Element>(
        _ name: String, count: ClosedRange<Int>, _ make: (JSON, String) throws(FieldError) -> Element
    ) throws(FieldError) -> [Element] {
        let json = try required(name, .list(count: nil))
        let path = self.path(of: name)
        guard let array = json.array, count.contains(array.count) else {
            throw FieldError(path: path, expected: .list(count: count), found: json)
        }
        var elements: [Element] = []
        elements.reserveCapacity(array.count)
        for (index, element) in array.enumerated() { elements.append(try make(element, Self.path(of: index, in: path))) }
        return elements
    }

    // MARK: One member, if it is there

    public func optionalString(_ name: String, length: ClosedRange<Int> = 1...4096) throws(FieldError) -> String? {
        guard let value = optional(name) else { return nil }
        return try text(value, name, length)
    }

    public func optionalInteger(_ name: String, in range: ClosedRange<Int64>) throws(FieldError) -> Int64? {
        guard let value = optional(name) else { return nil }
        return try number(value, name, range)
    }

    @inlinable
    public func optionalValue<Value>(_ name: String, _ expected: @autoclosure () -> FieldExpectation, _ make: (String) -> Value?) throws(FieldError)
        -> Value?
    {
        guard let json = optional(name) else { return nil }
        guard let text = json.string, let value = make(text) else { throw FieldError(path: path(of: name), expected: expected(), found: json) }
        return value
    }

    @inlinable
    public func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Choice.Type) throws(FieldError) -> Choice? {
        try optionalValue(name, .oneOf(Choice.allCases.map(\.rawValue)), Choice.init)
    }

    public func optionalElements<Element>(
        _ name: String, count: ClosedRange<Int>, _ make: (JSON, String) throws(FieldError) -> Element
    ) throws(FieldError) -> [Element] {
        guard optional(name) != nil else { return [] }
        return try elements(name, count: count, make)
    }

    private func text(_ value: JSON, _ name: String, _ length: ClosedRange<Int>) throws(FieldError) -> String {
        guard let text = value.string, length.contains(text.utf8.count) else {
            throw FieldError(path: path(of: name), expected: .text(bytes: length), found: value)
        }
        return text
    }

    private func number(_ value: JSON, _ name: String, _ range: ClosedRange<Int64>) throws(FieldError) -> Int64 {
        guard let number = value.integer, range.contains(number) else {
            throw FieldError(path: path(of: name), expected: .integer(range), found: value)
        }
        return number
    }
}
