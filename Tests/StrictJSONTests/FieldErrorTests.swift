import StrictJSON
import Testing

@Suite("A field error")
struct FieldErrorTests {
    @Test("tells an empty value from a wrong one, and one that is too long from one that is not")
    func kinds() {
        func found(_ json: JSON?) -> String { FieldError(path: "a", expected: "b", found: json).found.description }
        #expect(found([]) == "an empty array")
        #expect(found([1]) == "an array of 1 element")
        #expect(found([1, 2]) == "an array of 2 elements")
        #expect(found("") == "an empty string")
        #expect(found([:]) == "an object")
        #expect(found(nil) == "nothing")
        #expect(found(.string(String(repeating: "x", count: 600))).hasSuffix("…\" of 600 bytes"))
    }

    @Test("repeats 40 code points of what was sent, even where they are one character")
    func found() {
        #expect(FieldError(path: "a", expected: "b", found: .string(String(repeating: "x", count: 40))).found.description.unicodeScalars.count == 42)
        #expect(
            FieldError(path: "a", expected: "b", found: .string(String(repeating: "x", count: 41))).found.description.hasSuffix("x…\" of 41 bytes"))
        let letter = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(letter.count == 1)
        #expect(
            FieldError(path: "a", expected: "b", found: .string(letter)).found.description.hasPrefix(
                "\"" + String(letter.unicodeScalars.prefix(40)) + "…"))
    }
}
