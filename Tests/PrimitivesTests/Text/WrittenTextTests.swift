import StrictJSON
import Testing

@testable import Primitives

@Suite struct `A text that people write` {
    @Test(
        arguments: [
            "Алматы", "阿拉木图", "على الطريق", "a  b", "👩‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "the word \u{2067}שלום\u{2069} ends", "\u{202B}שלום\u{202C}",
            "mark \u{200F}", "C:\\new",
        ])
    func `keeps every script, and marks of direction that end where they should`(text: String) {
        #expect(WrittenText.fault(in: text, lines: .one) == nil)
        #expect(WrittenText.fault(in: text, lines: .many) == nil)
    }

    @Test func `has line feeds and tabs only where it may have several lines`() {
        for text in ["one\ntwo", "a\tb"] {
            #expect(WrittenText.fault(in: text, lines: .many) == nil)
            #expect(WrittenText.fault(in: text, lines: .one) != nil)
        }
        #expect(WrittenText.fault(in: "one\r\ntwo", lines: .many)?.contains("U+000A alone") == true)
        #expect(WrittenText.fault(in: "\u{2067}one\ntwo\u{2069}", lines: .many)?.contains("not ended in its line") == true)
    }

    @Test(
        arguments: [
            ("\u{1B}[31m", "U+001B"), ("a\u{0}", "U+0000"), ("\u{85}", "U+0085"), ("x\u{FFFE}", "U+FFFE"), ("x\u{1FFFF}", "U+1FFFF"),
            ("a\u{202E}b", "U+202E"), ("a\u{2066}b", "not ended"), ("a\u{202C}b", "U+202C"),
            ("a\u{2066}b\u{202C}", "U+202C"), ("a\u{2029}b", "U+2029"), ("", "nothing"), (" \u{A0}\u{3000}", "nothing"),
            ("\u{200B}\u{FEFF}", "nothing"),
            ("\u{2800}\u{3164}", "nothing"), (String(repeating: "\u{2066}", count: 20) + "x", "16 deep"),
        ])
    func `is refused with what is wrong in it`(text: String, fault: String) {
        for lines in [WrittenText.Lines.one, .many] {
            #expect(WrittenText.fault(in: text, lines: lines)?.contains(fault) == true, "\(WrittenText.fault(in: text, lines: lines) ?? "accepted")")
        }
    }

    @Test func `is looked through to its last byte, however long`() {
        for length in 1...40 {
            let plain = String(repeating: "a~ ", count: 14).prefix(length)
            #expect(WrittenText.fault(in: String(plain), lines: .one) == nil)
            #expect(WrittenText.fault(in: String(repeating: " ", count: length), lines: .one)?.contains("nothing") == true)
            for place in 0..<length {
                for control in ["\u{1F}", "\u{7F}", "\u{80}", "\n"] {
                    let text = plain.prefix(place) + control + plain.dropFirst(place + 1)
                    #expect(WrittenText.fault(in: String(text), lines: .one) != nil, "\(length) \(place) \(control.debugDescription)")
                }
                #expect(WrittenText.fault(in: plain.prefix(place) + "ö" + plain.dropFirst(place + 1), lines: .one) == nil)
            }
        }
    }

    @Test func `holds none of the noncharacters`() throws {
        let noncharacters = Array(0xFDD0...0xFDEF) + (0...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] }
        #expect(noncharacters.count == 66)
        for value in noncharacters {
            let scalar = try #require(Unicode.Scalar(UInt32(value)))
            #expect(WrittenText.fault(in: "a\(Character(scalar))", lines: .many)?.contains("noncharacter") == true)
        }
    }

    @Test func `is read with its path, and shows nothing of what acts`() throws {
        let fields = try Fields(["title": "\u{1B}[2J"], path: "body")
        let error = try #require(throws: FieldError.self) { try fields.text("title") }
        #expect(error.path == "body.title" && error.found == .described("the control character U+001B"))
    }

    @Test(arguments: ["1900-01-01T00:00:00Z", "2008-08-31T23:59:59Z", "2200-01-01T00:00:00Z"])
    func `has times beside it at which something can have been done for the forum`(time: String) throws {
        let fields = try Fields(["verifiedAt": .string(time), "day": .string(String(time.prefix(10)))])
        #expect(throws: FieldError.self) { try fields.recordedTime("verifiedAt") }
        #expect(throws: FieldError.self) { try fields.recordedDate("day") }
        #expect(try Fields(["verifiedAt": "2008-09-01T00:00:00Z"]).recordedTime("verifiedAt").date.description == "2008-09-01")
    }
}
