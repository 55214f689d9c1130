/// A recursive-descent parser over borrowed bytes; its recursion is bounded by `deepest`.
struct JSONParser {
    let bytes: UnsafeBufferPointer<UInt8>
    let deepest: Int
    var position = 0
    /// How many values may still come.
    var valuesLeft: Int
    /// Bytes of white space that were passed over.
    var whitespace = 0

    init(bytes: UnsafeBufferPointer<UInt8>, deepest: Int, mostValues: Int) {
        self.bytes = bytes
        self.deepest = deepest
        valuesLeft = mostValues
    }

    mutating func document() throws(JSONError) -> JSON {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { throw JSONError(.byteOrderMark, at: 0) }
        let value = try self.value(depth: 0)
        try end()
        return value
    }

    /// Nothing but white space may be left.
    mutating func end() throws(JSONError) {
        skipWhitespace()
        guard position == bytes.count else { throw JSONError(.trailingBytes, at: position) }
    }

    /// Passes over one byte if it comes next.
    mutating func skip(_ byte: UInt8) throws(JSONError) -> Bool {
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D:
                position += 1
                whitespace &+= 1
            default: return
            }
        }
    }

    /// The next byte that is no white space, left unread.
    mutating func peek() throws(JSONError) -> UInt8 {
        skipWhitespace()
        guard position < bytes.count else { throw JSONError(.unexpectedEnd, at: position) }
        return bytes[position]
    }

    mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard valuesLeft > 0 else { throw JSONError(.tooManyValues, at: position) }
        valuesLeft &-= 1
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .integer(try integer())
        case UInt8(ascii: "t"): return try literal("true", .boolean(true))
        case UInt8(ascii: "f"): return try literal("false", .boolean(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: throw JSONError(.unexpectedByte, at: position)
        }
    }

    mutating func literal(_ text: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
        for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
            throw JSONError(.unexpectedByte, at: position + offset)
        }
        position += count
        return value
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSON {
        guard depth <= deepest else { throw JSONError(.tooDeep, at: position) }
        position += 1
        var elements: [JSON] = []
        if try peek() == UInt8(ascii: "]") {
            position += 1
            return .array(elements)
        }
        while true {
            elements.append(try value(depth: depth))
            switch try peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return .array(elements)
            default: throw JSONError(.unexpectedByte, at: position)
            }
        }
    }

    mutating func object(depth: Int) throws(JSONError) -> JSON {
        guard depth <= deepest else { throw JSONError(.tooDeep, at: position) }
        position += 1
        var members: [JSONObject.Member] = []
        var names: Set<ExactText>? = nil
        if try peek() == UInt8(ascii: "}") {
            position += 1
            return .object(JSONObject())
        }
        while true {
            guard try peek() == UInt8(ascii: "\"") else { throw JSONError(.unexpectedByte, at: position) }
            let nameOffset = position
            let name = try string()
            guard isNew(name, among: members, &names) else { throw JSONError(.duplicateKey, at: nameOffset) }
            guard try peek() == UInt8(ascii: ":") else { throw JSONError(.unexpectedByte, at: position) }
            position += 1
            members.append(JSONObject.Member(name: name, value: try value(depth: depth)))
            switch try peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return .object(JSONObject(unique: members))
            default: throw JSONError(.unexpectedByte, at: position)
            }
        }
    }

    /// By bytes at every size: `é` and `e´` are two names. Large objects use a set, so that a hostile one costs no quadratic time.
    func isNew(_ name: String, among members: [JSONObject.Member], _ names: inout Set<ExactText>?) -> Bool {
        if members.count < 16 { return !members.contains { $0.name.isExactly(name) } }
        if names == nil { names = Set(members.map { ExactText($0.name) }) }
        return names?.insert(ExactText(name)).inserted ?? true
    }

    mutating func integer() throws(JSONError) -> Int64 {
        let start = position
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var magnitude: Int64 = 0
        let firstDigit = position
        while position < bytes.count, case let byte = bytes[position], byte >= 0x30, byte <= 0x39 {
            // Sixteen digits reach beyond 2^53; a seventeenth would only risk overflow.
            guard position - firstDigit < 16 else { throw JSONError(.integerOutOfRange, at: start) }
            magnitude = magnitude * 10 + Int64(byte &- 0x30)
            position += 1
        }
        let digits = position - firstDigit
        guard digits > 0 else { throw JSONError(position < bytes.count ? .unexpectedByte : .unexpectedEnd, at: position) }
        if digits > 1, bytes[firstDigit] == 0x30 { throw JSONError(.unexpectedByte, at: firstDigit) }
        if position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw JSONError(.notAnInteger, at: start)
            default: break
            }
        }
        if isNegative, magnitude == 0 { throw JSONError(.notAnInteger, at: start) }
        guard magnitude <= JSON.largestInteger else { throw JSONError(.integerOutOfRange, at: start) }
        return isNegative ? -magnitude : magnitude
    }

    mutating func string() throws(JSONError) -> String {
        let start = position + 1
        guard let isASCII = try plainString() else { return try escapedString(from: start) }
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)])
        // Plain ASCII cannot be wrong.
        return isASCII ? String(decoding: slice, as: UTF8.self) : try validated(slice, at: start)
    }

    /// Passes over a string that has no escapes, from its quote to behind the closing one.
    ///
    /// - Returns: whether it is all ASCII; `nil` where an escape has come, on which it stops.
    mutating func plainString() throws(JSONError) -> Bool? {
        position += 1
        var seen: UInt8 = 0
        while position < bytes.count {
            skipOrdinary(&seen)
            guard position < bytes.count else { break }
            let byte = bytes[position]
            seen |= byte
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return seen < 0x80
            case UInt8(ascii: "\\"): return nil
            case 0..<0x20: throw JSONError(.malformedString, at: position)
            default: position += 1
            }
        }
        throw JSONError(.unexpectedEnd, at: position)
    }

    /// Passes over what is no quote, no backslash and no control character, as long as eight bytes are left: eight at a time (Warren,
    /// "Hacker's Delight", 6-1: in `(word - n) & ~word` the lowest high bit that is set is that of the first byte below `n`).
    private mutating func skipOrdinary(_ seen: inout UInt8) {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        guard let start = bytes.baseAddress else { return }
        while bytes.count &- position >= 8 {
            let word = UInt64(littleEndian: UnsafeRawPointer(start + position).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            let special =
                (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- (ones &* 0x20)) & ~word)) & highs
            guard special == 0 else {
                let place = special.trailingZeroBitCount &>> 3
                if word & highs & ((1 &<< UInt64(place &* 8)) &- 1) != 0 { seen = 0x80 }
                position &+= place
                return
            }
            if word & highs != 0 { seen = 0x80 }
            position &+= 8
        }
    }

    func validated(_ slice: UnsafeBufferPointer<UInt8>, at offset: Int) throws(JSONError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw JSONError(.invalidUTF8, at: offset) }
        return text
    }

    /// The slow path: unescapes into a buffer of its own.
    mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var unescaped = Array(bytes[start..<position])
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                guard let text = String(validating: unescaped, as: UTF8.self) else { throw JSONError(.invalidUTF8, at: start) }
                return text
            case UInt8(ascii: "\\"):
                position += 1
                try escape(into: &unescaped)
            case 0..<0x20: throw JSONError(.malformedString, at: position)
            case let byte:
                unescaped.append(byte)
                position += 1
            }
        }
        throw JSONError(.unexpectedEnd, at: position)
    }

    private mutating func escape(into unescaped: inout [UInt8]) throws(JSONError) {
        guard position < bytes.count else { throw JSONError(.unexpectedEnd, at: position) }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(byte)
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(0x0A)
        case UInt8(ascii: "r"): unescaped.append(0x0D)
        case UInt8(ascii: "t"): unescaped.append(0x09)
        case UInt8(ascii: "u"): unescaped.append(contentsOf: Array(String(try unicodeScalar()).utf8))
        default: throw JSONError(.malformedString, at: position - 1)
        }
    }

    /// After `\u`: one scalar, of a surrogate pair where the first unit asks for one (RFC 8259 §7).
    private mutating func unicodeScalar() throws(JSONError) -> Character {
        let start = position
        let first = try hexadecimalUnit()
        var code = UInt32(first)
        if (0xD800...0xDBFF).contains(first) {
            guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
                throw JSONError(.loneSurrogate, at: start)
            }
            position += 2
            let second = try hexadecimalUnit()
            guard (0xDC00...0xDFFF).contains(second) else { throw JSONError(.loneSurrogate, at: start) }
            code = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF))
        }
        guard let scalar = Unicode.Scalar(code) else { throw JSONError(.loneSurrogate, at: start) }
        return Character(scalar)
    }

    private mutating func hexadecimalUnit() throws(JSONError) -> UInt16 {
        guard bytes.count - position >= 4 else { throw JSONError(.unexpectedEnd, at: bytes.count) }
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch bytes[position] {
            case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
            case let byte where byte >= 0x41 && byte <= 0x46: digit = byte - 0x41 + 10
            case let byte where byte >= 0x61 && byte <= 0x66: digit = byte - 0x61 + 10
            default: throw JSONError(.malformedString, at: position)
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
