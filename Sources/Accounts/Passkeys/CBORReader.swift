/// Reads CBOR strictly: lengths are told before what they measure, numbers are spelled in the shortest way, no key stands twice in a map.
struct CBORReader {
    private static let deepest = 4
    private static let mostValues = 100

    private(set) var rest: ArraySlice<UInt8>
    private var count = 0

    /// A text that is one value.
    static func whole(_ bytes: [UInt8]) throws(PasskeyFault) -> CBORValue {
        var reader = CBORReader(bytes[...])
        let value = try reader.value()
        guard reader.rest.isEmpty else { throw .unreadable("CBOR goes on after its value") }
        return value
    }

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// The value with which the rest begins.
    mutating func value() throws(PasskeyFault) -> CBORValue { try value(depth: 1) }

    private mutating func value(depth: Int) throws(PasskeyFault) -> CBORValue {
        count += 1
        guard depth <= Self.deepest, count <= Self.mostValues else { throw .unreadable("CBOR is nested too deep or has too many values") }
        let first = try take(1)[0]
        let (major, short) = (first >> 5, first & 31)
        if major == 7 {
            switch short {
            case 20: return .boolean(false)
            case 21: return .boolean(true)
            case 22: return .null
            default: throw .unreadable("CBOR has a value of a kind that no authenticator writes")
            }
        }
        let number = try number(short)
        switch major {
        case 0: return .unsigned(number)
        case 1: return .negative(number)
        case 2: return .bytes(try take(number))
        case 3:
            guard let text = String(validating: try take(number), as: UTF8.self) else { throw .unreadable("CBOR has a text that is not UTF-8") }
            return .text(text)
        case 4: return .array(try array(number, depth))
        case 5: return .map(try map(number, depth))
        default: throw .unreadable("CBOR has a tag")
        }
    }

    private mutating func array(_ length: UInt64, _ depth: Int) throws(PasskeyFault) -> [CBORValue] {
        guard length <= UInt64(Self.mostValues) else { throw .unreadable("CBOR has too many values") }
        var values: [CBORValue] = []
        for _ in 0..<length { values.append(try value(depth: depth + 1)) }
        return values
    }

    private mutating func map(_ length: UInt64, _ depth: Int) throws(PasskeyFault) -> [CBORValue.Entry] {
        guard length <= UInt64(Self.mostValues) else { throw .unreadable("CBOR has too many values") }
        var entries: [CBORValue.Entry] = []
        for _ in 0..<length {
            let key = try value(depth: depth + 1)
            guard !entries.contains(where: { $0.key == key }) else { throw .unreadable("CBOR has a key twice") }
            entries.append(CBORValue.Entry(key: key, value: try value(depth: depth + 1)))
        }
        return entries
    }

    /// What follows the five low bits of a first byte (RFC 8949 §3).
    private mutating func number(_ short: UInt8) throws(PasskeyFault) -> UInt64 {
        if short < 24 { return UInt64(short) }
        guard short < 28 else { throw .unreadable("CBOR has a length that is not told") }
        let bytes = try take(1 << UInt64(short - 24))
        let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let least: UInt64 = short == 24 ? 24 : 1 << (4 << UInt64(short - 24))
        guard value >= least else { throw .unreadable("CBOR spells a number longer than it is") }
        return value
    }

    private mutating func take(_ length: UInt64) throws(PasskeyFault) -> [UInt8] {
        guard length <= UInt64(rest.count) else { throw .unreadable("CBOR ends too early") }
        let bytes = Array(rest.prefix(Int(length)))
        rest = rest.dropFirst(Int(length))
        return bytes
    }
}
