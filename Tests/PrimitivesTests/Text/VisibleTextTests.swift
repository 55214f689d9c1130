import Primitives
import StrictJSON
import Testing

struct VisibleTextTests {
    @Test(arguments: [
        ("Алматы 阿拉木图 شیراز", "Алматы 阿拉木图 شیراز"), ("a\nb\r\tc", "a\\nb\\r\\tc"), ("\u{1B}[2J\u{7}", "\\u{1b}[2J\\u{7}"),
        ("\u{9B}31m", "\\u{9b}31m"),
        ("\u{202E}gpj.exe", "\\u{202e}gpj.exe"), ("a\u{2066}b\u{2069}", "a\\u{2066}b\\u{2069}"), ("x\u{2028}y", "x\\u{2028}y"), ("\u{0}", "\\u{0}"),
        ("\u{FEFF}a", "\\u{feff}a"), ("", ""), ("\\u{1b}[2J \\n", "\\\\u{1b}[2J \\\\n"),
    ])
    func `what acts is spelled out, what is seen stays`(text: String, escaped: String) { #expect(VisibleText.escaped(text) == escaped) }

    @Test(arguments: [
        (#"{"a":"б\n"}"#, #"{"a":"б\n"}"#), ("[\"\u{202E}\u{7F}\u{9B}\"]", #"["\u202e\u007f\u009b"]"#), ("[\"\u{E0041}\"]", #"["\udb40\udc41"]"#),
    ])
    func `in JSON it is escaped as JSON escapes`(json: String, escaped: String) throws {
        #expect(VisibleText.escapedInJSON(json) == escaped)
        #expect(try JSON.parse(Array(escaped.utf8)) == JSON.parse(Array(json.utf8)))
    }

    @Test func `what was typed never looks like what was spelled out`() {
        let acting = ["\u{1B}", "\n", "\r", "\t", "\u{202E}"]
        for text in acting {
            let spelled = VisibleText.escaped(text)
            #expect(VisibleText.escaped(spelled) != spelled)
            #expect(VisibleText.escaped(spelled, keepsBackslashes: true) == spelled)
        }
    }

    @Test func `a long text is cut, and says so`() {
        #expect(VisibleText.escaped(String(repeating: "ж", count: 100), limit: 3) == "жжж…")
        #expect(VisibleText.escaped("abc", limit: 3) == "abc")
    }
}
