import Glibc

/// Where the members of an object, or the elements of an array, begin and end, found without reading what they hold.
///
/// For texts whose parts are judged one by one: a part that breaks the profile spoils nothing but itself. Every extent still has to be parsed.
public enum JSONOutline {
    public struct Member: Sendable {
        public let name: String
        public let text: ArraySlice<UInt8>
    }

    /// - Parameter most: with more members than this, it is refused as `tooManyValues`.
    /// - Throws: a breach outside the members' values, duplicate names included.
    public static func members(of text: ArraySlice<UInt8>, most: Int = .max) throws(JSONError) -> [Member] {
        var scanner = Scanner(text)
        var members: [Member] = []
        var names: Set<ExactText> = []
        try scanner.expect("{")
        if scanner.skip("}") { return try scanner.finished(members) }
        repeat {
            let nameOffset = scanner.offset
            guard members.count < most else { throw JSONError(.tooManyValues, at: nameOffset) }
            guard let name = try JSON.parse(try scanner.value()).string else { throw JSONError(.unexpectedByte, at: nameOffset) }
            guard names.insert(ExactText(name)).inserted else { throw JSONError(.duplicateKey, at: nameOffset) }
            try scanner.expect(":")
            members.append(Member(name: name, text: try scanner.value()))
        } while scanner.skip(",")
        try scanner.expect("}")
        return try scanner.finished(members)
    }

    /// - Parameter most: with more elements than this, scanning stops and the answer is `nil`.
    /// - Throws: a breach outside the elements.
    public static func elements(of text: ArraySlice<UInt8>, most: Int) throws(JSONError) -> [ArraySlice<UInt8>]? {
        var scanner = Scanner(text)
        var elements: [ArraySlice<UInt8>] = []
        try scanner.expect("[")
        if scanner.skip("]") { return try scanner.finished(elements) }
        repeat {
            guard elements.count < most else { return nil }
            elements.append(try scanner.value())
        } while scanner.skip(",")
        try scanner.expect("]")
        return try scanner.finished(elements)
    }

    private struct Scanner {
        let text: ArraySlice<UInt8>
        var position: Int

        init(_ text: ArraySlice<UInt8>) {
            self.text = text
            position = text.startIndex
        }

        var offset: Int { position - text.startIndex }

        mutating func skip(_ byte: Unicode.Scalar) -> Bool {
            skipWhitespace()
            guard position < text.endIndex, text[position] == UInt8(ascii: byte) else { return false }
            position += 1
            return true
        }

        mutating func expect(_ byte: Unicode.Scalar) throws(JSONError) {
            guard skip(byte) else { throw JSONError(position < text.endIndex ? .unexpectedByte : .unexpectedEnd, at: offset) }
        }

        mutating func finished<Result>(_ result: Result) throws(JSONError) -> Result {
            skipWhitespace()
            guard position == text.endIndex else { throw JSONError(.trailingBytes, at: offset) }
            return result
        }

        /// The extent of the next value: brackets are counted, strings passed over, nothing else is looked at.
        mutating func value() throws(JSONError) -> ArraySlice<UInt8> {
            skipWhitespace()
            let start = position
            var depth = 0
            scan: while position < text.endIndex {
                switch text[position] {
                case UInt8(ascii: "\""): try skipString()
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    guard depth > 0 else { break scan }
                    depth -= 1
                case UInt8(ascii: ","), UInt8(ascii: ":"): if depth == 0 { break scan }
                default: break
                }
                position += 1
            }
            var end = position
            while end > start, Self.isWhitespace(text[end - 1]) { end -= 1 }
            guard depth == 0, end > start else { throw JSONError(position < text.endIndex ? .unexpectedByte : .unexpectedEnd, at: offset) }
            return text[start..<end]
        }

        /// From the opening quote to the closing one, on which it stops.
        private mutating func skipString() throws(JSONError) {
            let start = position + 1 - text.startIndex
            // A batch is nearly all strings of some ten thousand bytes.
            let end = text.withUnsafeBufferPointer { bytes -> Int? in
                guard let base = bytes.baseAddress else { return nil }
                var index = start
                while index < bytes.count, let found = memchr(base + index, Int32(UInt8(ascii: "\"")), bytes.count - index) {
                    let quote = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                    // Each backslash takes the byte behind it away: an odd number of them takes the quote.
                    var before = quote
                    while before > start, bytes[before - 1] == UInt8(ascii: "\\") { before -= 1 }
                    if (quote - before).isMultiple(of: 2) { return quote }
                    index = quote + 1
                }
                return nil
            }
            guard let end else { throw JSONError(.unexpectedEnd, at: text.count) }
            position = text.startIndex + end
        }

        private mutating func skipWhitespace() {
            while position < text.endIndex, Self.isWhitespace(text[position]) { position += 1 }
        }

        private static func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    }
}
