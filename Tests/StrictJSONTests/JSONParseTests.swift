import StrictJSON
import Testing

@Suite("The strict JSON profile")
struct JSONParseTests {
    @Test("reads what it wrote, byte for byte")
    func roundTrip() throws {
        let text = #"{"a":[1,-2,9007199254740991],"b":{"с":"Алматы / 阿拉木图"},"d":null,"e":true,"f":"q\"\\\n\u0001"}"#
        #expect(try JSON.parse(text).compactText == text)
    }

    @Test("understands every escape and surrogate pairs")
    func escapes() throws {
        #expect(try JSON.parse(#""\"\\\/\b\f\n\r\t\u0416\uD83D\uDC2B""#).string == "\"\\/\u{8}\u{c}\n\r\tЖ🐫")
    }

    @Test(
        "refuses a breach by its name",
        arguments: [
            ("", JSONError.Reason.unexpectedEnd), ("{", .unexpectedEnd), ("{\"a\":1", .unexpectedEnd), ("\"abc", .unexpectedEnd),
            ("{\"a\":1,\"a\":2}", .duplicateKey), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey), ("1.0", .notAnInteger), ("1e3", .notAnInteger),
            ("-0", .notAnInteger), ("9007199254740992", .integerOutOfRange), ("-9007199254740992", .integerOutOfRange),
            ("123456789012345678901234567890", .integerOutOfRange), ("01", .unexpectedByte), ("-", .unexpectedEnd), ("[1,]", .unexpectedByte),
            ("{,}", .unexpectedByte), ("{\"a\" 1}", .unexpectedByte), ("{} {}", .trailingBytes), ("nul", .unexpectedEnd), ("nulL", .unexpectedByte),
            ("\"\\uD800\"", .loneSurrogate), ("\"\\uDC00\"", .loneSurrogate), ("\"\\uD800\\u0041\"", .loneSurrogate), ("\"\\x\"", .malformedString),
            ("\"a\nb\"", .malformedString), ("\u{FEFF}{}", .byteOrderMark), (String(repeating: "[", count: 17), .tooDeep),
        ])
    func breaches(text: String, reason: JSONError.Reason) {
        #expect(performing: { try JSON.parse(text) }, throws: { ($0 as? JSONError)?.reason == reason })
    }

    @Test(
        "refuses bytes that are not UTF-8, in plain and in escaped strings",
        arguments: [[0x22, 0xFF, 0x22], [0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22]] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        #expect(performing: { try JSON.parse(bytes) }, throws: { ($0 as? JSONError)?.reason == .invalidUTF8 })
    }

    @Test("allows sixteen levels and finds duplicates among many members")
    func bounds() throws {
        _ = try JSON.parse(String(repeating: "[", count: 16) + String(repeating: "]", count: 16))
        let members = (0..<100).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        #expect(try JSON.parse("{\(members)}").object?.count == 100)
        #expect(throws: JSONError.self) { try JSON.parse("{\(members),\"k3\":0}") }
    }

    @Test("reads strings of every length and with every byte at every place as it reads them one by one", arguments: 0..<20)
    func strings(length: Int) throws {
        let letters: [[UInt8]] = [[0x61], [0xC3, 0xA9], [0xE9, 0x98, 0xBF], [0x7F], [0x20], [0x5C, 0x6E], [0x5C, 0x22], [0x5C, 0x5C]]
        for place in 0...length {
            for letter in letters {
                let content = [UInt8](repeating: 0x62, count: place) + letter + [UInt8](repeating: 0x63, count: length - place)
                let text = try JSON.parse([0x22] + content + [0x22])
                let plain = String(decoding: content, as: UTF8.self)
                let expected: String =
                    switch letter {
                    case [0x5C, 0x6E]: plain.replacing("\\n", with: "\n")
                    case [0x5C, 0x22]: plain.replacing("\\\"", with: "\"")
                    case [0x5C, 0x5C]: plain.replacing("\\\\", with: "\\")
                    default: plain
                    }
                #expect(text.string == expected)
            }
            for byte: UInt8 in 0..<0x20 {
                let content = [UInt8](repeating: 0x62, count: place) + [byte] + [UInt8](repeating: 0x63, count: length - place)
                #expect(throws: JSONError(.malformedString, at: 1 + place)) { try JSON.parse([0x22] + content + [0x22]) }
            }
            let cut = [UInt8](repeating: 0x62, count: place) + [0x80] + [UInt8](repeating: 0x63, count: length - place)
            #expect(throws: JSONError(.invalidUTF8, at: 1)) { try JSON.parse([0x22] + cut + [0x22]) }
        }
    }
}
