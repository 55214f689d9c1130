import Testing
import Web

struct LinkTests {
    @Test(arguments: ["//evil.example", "https://x", "javascript:alert(1)", "", "a", "/\\evil.example", "/a b", "/a\n", "/\u{7F}"])
    func `a path that could lead elsewhere is none`(text: String) { #expect(Link(path: text) == nil) }

    @Test(arguments: ["/", "/api/v1/log?after=3#x", "/города"])
    func `a path of this site is one`(text: String) { #expect(Link(path: text)?.text == text) }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "https:evil", "https://", "https://:80", "https://user@host/", "https:///path", "ftp://x",
        "HTTPS://x y",
        "https://a\\b",
    ])
    func `an address that is no plain web address is none`(text: String) { #expect(Link(external: text) == nil) }

    @Test(arguments: ["https://mfa.gov.kz/visa?x=1", "http://localhost:8080/", "https://[::1]/"])
    func `an address on the web is one`(text: String) { #expect(Link(external: text)?.text == text) }

    @Test func `segments and values are escaped, steps are left out`() {
        #expect(Link.to(["visa", "KZ/DE", "..", ""], query: [("a b", "c&d"), ("я", "=")]).text == "/visa/KZ%2FDE?a%20b=c%26d&%D1%8F=%3D")
        #expect(Link.to(["", "evil.example"]).text == "/evil.example")
        #expect(Link.to([]).text == "/")
        #expect(Link.query([("lang", "ru")]).text == "?lang=ru")
        #expect(Link.fragment("a b").text == "#a%20b")
    }

    @Test(
        arguments: [
            ("/visa", "/visa"), ("/visa/barriers/almaty/train", "/visa/barriers"), ("/visa/rules/KZ/DE", "/visa"), ("/visas", nil), ("/", "/"),
            ("/progress", nil),
        ] as [(String, String?)])
    func `of a menu is the innermost that a page is in`(path: String, place: String?) {
        #expect(Link.innermost(of: [Link("/"), Link("/visa"), Link("/visa/barriers")], around: path)?.text == place)
    }
}
