import HTTPTypes
import Testing

@testable import Web

struct FormBodyTests {
    private func body(_ text: String) throws(SiteRefusal) -> FormBody { try FormBody(Array(text.utf8)) }

    @Test func `a form's fields are decoded as browsers encode them`() throws {
        let body = try body("title.en=Almaty+%26+Osh&title.ru=%D0%9E%D1%88&day=mon&day=tue&empty=&bare&a%2Bb=c%3Dd=e")
        #expect(body["title.en"] == ["Almaty & Osh"] && body["title.ru"] == ["Ош"])
        #expect(body["day"] == ["mon", "tue"] && body["empty"] == [""] && body["bare"] == [""])
        #expect(body["a+b"] == ["c=d=e"] && body["nobody"] == [])
    }

    @Test func `lines end with a line feed alone, however the browser ends them`() throws {
        #expect(try body("t=a%0D%0Ab%0Dc%0Ad%0D%0A%0D%0Ae")["t"] == ["a\nb\nc\nd\n\ne"])
    }

    @Test(arguments: ["t=%", "t=%4", "t=%zz", "t=%ff", "t=a%00b", "%ff=t"])
    func `what is no percent-encoded UTF-8 is refused`(text: String) {
        #expect(throws: SiteRefusal.self) { try body(text) }
    }

    @Test func `a body has bounds`() {
        #expect(throws: SiteRefusal.self) { try body(String(repeating: "a=&", count: FormBody.mostFields + 1)) }
        #expect(throws: SiteRefusal.self) { try body("a=" + String(repeating: "x", count: FormBody.mostBytes)) }
        #expect(throws: SiteRefusal.self) { try body(String(repeating: "n", count: FormBody.longestName + 1) + "=1") }
        #expect(throws: SiteRefusal.self) { try FormBody([0x61, 0x3D, 0xFF]) }
    }

    @Test func `only what says that it is a form is read as one`() async throws {
        func request(_ type: String) -> WebRequest {
            WebRequest(.post, "/", authority: nil, headers: [.contentType: type], body: { Array("a=1".utf8) })
        }
        #expect(try await request("application/x-www-form-urlencoded; charset=UTF-8").form()["a"] == ["1"])
        await #expect(throws: SiteRefusal.self) { _ = try await request("text/plain").form() }
    }
}
