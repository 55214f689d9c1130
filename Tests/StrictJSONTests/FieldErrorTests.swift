import StrictJSON
import Testing

@Suite("A field error")
struct FieldErrorTests {
    @Test("repeats 40 code points of what was sent, even where they are one character")
    func found() {
        #expect(FieldError(path: "a", expected: "b", found: .string(String(repeating: "x", count: 40))).found.unicodeScalars.count == 42)
        #expect(FieldError(path: "a", expected: "b", found: .string(String(repeating: "x", count: 41))).found.hasSuffix("x…\""))
        let letter = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(letter.count == 1)
        #expect(FieldError(path: "a", expected: "b", found: .string(letter)).found.unicodeScalars.count == 43)
    }
}
