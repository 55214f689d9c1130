import HTTPTypes
import Testing

@testable import Sites
@testable import Web

@Suite("What a caller asks")
struct WebRequestTests {
    @Test(
        "a number is written as everyone writes it",
        arguments: ["", "+5", "-0", "05", " 5", "5 ", "5.0", "0x5", "٥", "99999999999999999999", "-1", "11"])
    func numbers(_ text: String) throws {
        let escaped = text.utf8.map { "%" + String(Int($0) + 256, radix: 16).suffix(2) }.joined()
        #expect(throws: SiteRefusal.self) { try WebRequest(.get, "/?n=\(escaped)", authority: nil).number("n", in: 0...10) }
        #expect(try WebRequest(.get, "/?n=10", authority: nil).number("n", in: 0...10) == 10)
        #expect(try WebRequest(.get, "/?m=10", authority: nil).number("n", in: 0...10) == nil)
    }

    @Test(
        "a browser gets a page whatever it has sent, a program a problem, and who does not say what the method suggests",
        arguments: [
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true, true), ("application/json", false, false), ("*/*", true, false),
            (nil, true, false), ("application/problem+json, text/html;q=0.5", false, false), ("text/*;q=0.5, application/json;q=0.4", true, true),
            ("text/html;q=0, */*", false, false), ("", true, false), ("text/html ; q=1.0", true, true),
        ] as [(String?, Bool, Bool)])
    func pages(_ accept: String?, _ ofGET: Bool, _ ofPOST: Bool) {
        var headers: HTTPFields = [:]
        headers[.accept] = accept
        #expect(WebRequest(.get, "/", authority: nil, headers: headers).wantsPage == ofGET)
        #expect(WebRequest(.post, "/", authority: nil, headers: headers).wantsPage == ofPOST)
    }

    @Test func `a form that asks is read as a browser writes it: names too, and a plus for a space`() {
        let request = WebRequest(.get, "/?legs%5B0%5D.place=New+Delhi&a%20b=1%2B1&empty=&alone&bad=%zz+", authority: nil)
        #expect(request.query("legs[0].place") == "New Delhi" && request.query("a b") == "1+1" && request.query("empty") == "")
        #expect(request.query("alone") == "" && request.query("bad") == "%zz+")
    }
}
