/// Reads a text of the profile part by part, for who does not need all of it as a tree.
///
/// It knows plain objects only: at most sixteen members, whose names are ASCII without escapes. Whoever meets another, or anything else that is
/// not as expected, reads the text with `JSON.parse`, which says what is wrong with it.
public struct JSONReader {
    private var parser: JSONParser
    private var depth = 0

    /// Reads a whole text.
    ///
    /// - Parameter body: reads one value.
    /// - Throws: the first breach of the profile, or what `body` did not expect.
    public static func read<Value>(
        _ bytes: ArraySlice<UInt8>, deepest: Int = JSON.deepest, mostValues: Int = JSON.mostValues,
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        let result: Result<Value, JSONError> = bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(parser: JSONParser(bytes: buffer, deepest: deepest, mostValues: mostValues))
            do throws(JSONError) {
                let value = try body(&reader)
                try reader.parser.end()
                return .success(value)
            } catch { return .failure(error) }
        }
        return try result.get()
    }

    /// What to throw where something else stands than was expected.
    public var unexpected: JSONError { JSONError(.unexpectedByte, at: parser.position) }

    /// Reads an object.
    ///
    /// - Parameter member: reads the value of each member in turn.
    public mutating func object(_ member: (String, inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
        try begin(UInt8(ascii: "{"))
        var names = PassedNames()
        if try parser.peek() != UInt8(ascii: "}") {
            repeat {
                guard case .new(let name) = try parser.passName(&names) else { throw unexpected }
                guard try parser.peek() == UInt8(ascii: ":") else { throw unexpected }
                parser.position += 1
                try member(String(decoding: UnsafeBufferPointer(rebasing: parser.bytes[name]), as: UTF8.self), &self)
            } while try parser.skip(UInt8(ascii: ","))
        }
        try end(UInt8(ascii: "}"))
    }

    /// Reads an array.
    ///
    /// - Parameter element: reads each element in turn.
    public mutating func array(_ element: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
        try begin(UInt8(ascii: "["))
        if try parser.peek() != UInt8(ascii: "]") {
            repeat { try element(&self) } while try parser.skip(UInt8(ascii: ","))
        }
        try end(UInt8(ascii: "]"))
    }

    public mutating func string() throws(JSONError) -> String {
        guard let string = try value().string else { throw unexpected }
        return string
    }

    public mutating func integer() throws(JSONError) -> Int64 {
        guard let integer = try value().integer else { throw unexpected }
        return integer
    }

    /// Reads whatever stands here.
    public mutating func value() throws(JSONError) -> JSON { try parser.value(depth: depth) }

    /// Whether an object stands here.
    public mutating func isAtObject() throws(JSONError) -> Bool { try parser.peek() == UInt8(ascii: "{") }

    /// Passes over whatever stands here; it keeps the profile when this returns.
    ///
    /// - Returns: offsets from the first byte of the text.
    public mutating func pass() throws(JSONError) -> Range<Int> {
        _ = try parser.peek()
        let start = parser.position
        try parser.pass(depth: depth)
        return start..<parser.position
    }

    /// Reads whatever stands here, and tells where, as `pass` does, and whether there is white space in it.
    public mutating func valueInPlace() throws(JSONError) -> (value: JSON, range: Range<Int>, hasSpace: Bool) {
        _ = try parser.peek()
        let (start, whitespace) = (parser.position, parser.whitespace)
        return (try value(), start..<parser.position, parser.whitespace != whitespace)
    }

    private mutating func begin(_ bracket: UInt8) throws(JSONError) {
        guard parser.valuesLeft > 0, try parser.peek() == bracket, depth < parser.deepest else { throw unexpected }
        parser.valuesLeft -= 1
        parser.position += 1
        depth += 1
    }

    private mutating func end(_ bracket: UInt8) throws(JSONError) {
        guard try parser.skip(bracket) else { throw unexpected }
        depth -= 1
    }
}
