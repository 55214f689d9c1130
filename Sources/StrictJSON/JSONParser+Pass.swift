import Glibc

/// Passing over values: everything is asked that reading them asks, and nothing is built.
extension JSONParser {
    mutating func pass(depth: Int) throws(JSONError) {
        guard valuesLeft > 0 else { throw JSONError(.tooManyValues, at: position) }
        switch try peek() {
        case UInt8(ascii: "{"):
            valuesLeft &-= 1
            try passObject(depth: depth + 1)
        case UInt8(ascii: "["):
            valuesLeft &-= 1
            try passArray(depth: depth + 1)
        case UInt8(ascii: "\""):
            valuesLeft &-= 1
            try passString()
        default: _ = try value(depth: depth)
        }
    }

    private mutating func passArray(depth: Int) throws(JSONError) {
        guard depth <= deepest else { throw JSONError(.tooDeep, at: position) }
        position += 1
        if try peek() == UInt8(ascii: "]") {
            position += 1
            return
        }
        while true {
            try pass(depth: depth)
            switch try peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return
            default: throw JSONError(.unexpectedByte, at: position)
            }
        }
    }

    private mutating func passObject(depth: Int) throws(JSONError) {
        guard depth <= deepest else { throw JSONError(.tooDeep, at: position) }
        let (start, values) = (position, valuesLeft)
        position += 1
        if try peek() == UInt8(ascii: "}") {
            position += 1
            return
        }
        var names = PassedNames()
        while true {
            switch try passName(&names) {
            case .new: break
            case .repeated(let offset): throw JSONError(.duplicateKey, at: offset)
            case .unusual:
                // Names with escapes, or very many of them, are read as a tree: it finds a repeated name by hashing, not by comparing each with each.
                (position, valuesLeft) = (start, values)
                _ = try object(depth: depth)
                return
            }
            guard try peek() == UInt8(ascii: ":") else { throw JSONError(.unexpectedByte, at: position) }
            position += 1
            try pass(depth: depth)
            switch try peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return
            default: throw JSONError(.unexpectedByte, at: position)
            }
        }
    }

    private mutating func passString() throws(JSONError) {
        let start = position + 1
        guard let isASCII = try plainString() else {
            _ = try escapedString(from: start)
            return
        }
        if !isASCII { try checkUTF8(start..<(position - 1)) }
    }

    private func checkUTF8(_ range: Range<Int>) throws(JSONError) {
        do { _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[range]).span) } catch {
            throw JSONError(.invalidUTF8, at: range.lowerBound)
        }
    }

    enum PassedName {
        case new(Range<Int>)
        case repeated(offset: Int)
        /// One that is told from others only when it is read, or one too many to be compared with each.
        case unusual
    }

    /// Passes over a member's name and compares it with those before it.
    mutating func passName(_ names: inout PassedNames) throws(JSONError) -> PassedName {
        guard try peek() == UInt8(ascii: "\"") else { throw JSONError(.unexpectedByte, at: position) }
        let start = position + 1
        guard let isASCII = try plainString() else { return .unusual }
        let name = start..<(position - 1)
        if !isASCII { try checkUTF8(name) }
        guard names.count < PassedNames.most else { return .unusual }
        return names.insert(name, in: bytes) ? .new(name) : .repeated(offset: start - 1)
    }
}

/// Where the names of one object stand that have no escapes.
struct PassedNames {
    static let most = 16
    private var starts = InlineArray<16, Int>(repeating: 0)
    private var lengths = InlineArray<16, Int>(repeating: 0)
    private(set) var count = 0

    /// - Returns: whether none before it is spelled alike.
    mutating func insert(_ name: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        for place in 0..<count where lengths[place] == name.count {
            if memcmp(base + starts[place], base + name.lowerBound, name.count) == 0 { return false }
        }
        starts[count] = name.lowerBound
        lengths[count] = name.count
        count += 1
        return true
    }
}
