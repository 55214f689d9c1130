import Testing

@testable import PeerLink

@Suite("A peer's URL")
struct PeerURLTests {
    @Test(
        "gives host and port",
        arguments: [
            ("https://almaty.example.org", "almaty.example.org", 443, "almaty.example.org"),
            ("https://almaty.example.org/", "almaty.example.org", 443, "almaty.example.org"),
            ("https://192.0.2.1:8443", "192.0.2.1", 8_443, "192.0.2.1:8443"),
            ("https://[2001:db8::1]", "2001:db8::1", 443, "[2001:db8::1]"),
            ("https://[::1]:65535", "::1", 65_535, "[::1]:65535"),
        ])
    func reads(text: String, host: String, port: Int, authority: String) throws {
        let url = try #require(PeerURL(text))
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.authority == authority)
    }

    @Test(
        "is refused in any other form",
        arguments: [
            "", "http://a", "HTTPS://a", "https://", "https:///", "https://a:", "https://a:0", "https://a:65536", "https://a:+1", "https://a:1:2",
            "https://u@a", "https://a/b", "https://a?b", "https://a#b", "https://[::1", "https://[a]", "https://[::1]x", "https://a\n", "https://é",
        ])
    func refuses(text: String) { #expect(PeerURL(text) == nil) }

    @Test("knows this machine's names", arguments: [("localhost", true), ("a.LOCALHOST.", true), ("notlocalhost", false), ("localhost.org", false)])
    func localhost(host: String, isLocal: Bool) throws {
        let url = try #require(PeerURL("https://\(host)"))
        #expect(url.isLocalhost == isLocal)
    }
}
