import Envelope

/// Something that no member may send, and what it may be told. More than one code only where the bytes alone decide.
struct Malformed: Sendable {
    let name: String
    let bytes: [UInt8]
    let codes: Set<ProblemCode>

    init(_ name: String, _ bytes: [UInt8], _ codes: ProblemCode...) {
        self.name = name
        self.bytes = bytes
        self.codes = Set(codes)
    }

    init(_ name: String, _ text: String, _ codes: ProblemCode...) {
        self.name = name
        bytes = Array(text.utf8)
        self.codes = Set(codes)
    }
}

/// JSON that breaks the profile of protocol §3, as members of an object that is sound without them.
enum ProfileBreach {
    /// Each in the place of an unknown member: `"x":<value>`.
    static let values: [(name: String, bytes: [UInt8])] =
        [
            ("a float", "1.0"), ("an exponent", "1e2"), ("a capital exponent", "1E2"), ("minus zero", "-0"), ("a leading zero", "01"),
            ("a plus sign", "+1"), ("2^53", "9007199254740992"), ("minus 2^53", "-9007199254740992"), ("2^64", "18446744073709551616"),
            ("a thousand digits", String(repeating: "9", count: 1000)), ("NaN", "NaN"), ("Infinity", "-Infinity"), ("hexadecimal", "0x1F"),
            ("a lone high surrogate", #""\uD83D""#), ("a lone low surrogate", #""\uDC2B""#), ("surrogates in the wrong order", #""\uDC2B\uD83D""#),
            ("a high surrogate before a letter", #""\uD83Dx""#), ("an unknown escape", #""\x41""#), ("half an escape", #""\u00""#),
            ("a raw line feed", "\"\n\""), ("a raw tabulator", "\"\t\""), ("an unterminated string", "\"abc"), ("a single-quoted string", "'abc'"),
            ("a capital literal", "True"), ("half a literal", "nul"), ("a comment", "1/*one*/"), ("a trailing comma", "[1,]"), ("nothing", ""),
            ("two values", "1 2"), ("an open array", "[1"), ("a wrong bracket", "[1}"), ("a nameless member", "{1:2}"),
            ("a missing colon", #"{"a"1}"#),
            ("depth 17", String(repeating: "[", count: 16) + String(repeating: "]", count: 16)),
            ("ten thousand open arrays", String(repeating: "[", count: 10_000)),
            ("a duplicate key", #"{"a":1,"a":1}"#), ("a duplicate key after unescaping", #"{"a":1,"\u0061":2}"#),
        ].map { (name: $0.0, bytes: Array($0.1.utf8)) } + [
            ("a continuation byte alone", [0x22, 0x80, 0x22]), ("an overlong slash", [0x22, 0xC0, 0xAF, 0x22]),
            ("a surrogate in UTF-8", [0x22, 0xED, 0xA0, 0x80, 0x22]), ("a code point beyond U+10FFFF", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22]),
            ("a sequence cut short", [0x22, 0xE2, 0x82, 0x22]), ("Latin-1", [0x22, 0xE9, 0x22]), ("a zero byte", [0x22, 0x00, 0x22]),
            ("a zero byte between values", [0x31, 0x00]),
        ]

    /// Breaches of a whole text, given a sound one.
    static func texts(of sound: [UInt8]) -> [(name: String, bytes: [UInt8])] {
        [
            ("a byte order mark", [0xEF, 0xBB, 0xBF] + sound), ("UTF-16", sound.flatMap { [0, $0] }), ("trailing bytes", sound + Array("x".utf8)),
            ("the text twice", sound + sound), ("a form feed before", [0x0C] + sound), ("a no-break space behind", sound + [0xC2, 0xA0]),
            ("an array around", Array("[".utf8) + sound + Array("]".utf8)), ("nothing at all", []), ("a number", Array("1".utf8)),
            ("null", Array("null".utf8)),
        ]
    }

    /// A sound object with one more member.
    static func adding(_ value: [UInt8], to object: [UInt8]) -> [UInt8] { object.dropLast() + Array(#","x":"#.utf8) + value + Array("}".utf8) }
    /// A sound object whose first member comes twice, the second time with its name escaped.
    static func doubling(_ name: String, escaped: String, in object: [UInt8]) -> [UInt8] {
        object.dropLast() + Array(",\"\(escaped)\":null}".utf8)
    }
}
