import Testing

@testable import Primitives

/// Every address in the forum is read by one reader; what it refuses is refused everywhere.
private enum Spellings {
    static let good: [(text: String, host: String, port: Int?)] = [
        ("almaty.example.org", "almaty.example.org", nil), ("ALMATY.example.org:7443", "ALMATY.example.org", 7443), ("a", "a", nil),
        ("1a-b.c", "1a-b.c", nil), ("192.0.2.1:8443", "192.0.2.1", 8443), ("[2001:db8::1]", "2001:db8::1", nil), ("[::1]:65535", "::1", 65_535),
        ("[::ffff:192.0.2.1]:1", "::ffff:192.0.2.1", 1),
    ]
    static let bad = [
        "", ":", ":1", "a:", "a:0", "a:65536", "a:99999999999999999999", "a:+1", "a:-1", "a:01", "a: 1", "a:1 ", "a:1:2", "a:x", "::1", "u@a", "a/b",
        "a/", "a?b", "a#b", "a\\b", "a b", "a\n", "a\u{0}", "é", "a.é", "a_b", "-a", "a-", "a.-b", "a-.b", ".a", "a.", "a..b", "a,b", "*.a", "%61",
        "[", "]", "[]", "[]:1", "[a]", "[::1", "::1]", "[::1]x", "[::1]a:1", "[::1]:", "[::1]:0", "[::1]]", "[::g]", "[::1%25eth0]",
        String(repeating: "a", count: 64), String(repeating: "a.", count: 127) + "a", "[" + String(repeating: ":", count: 46) + "]",
    ]
}

@Suite struct `A host with a port` {
    @Test(arguments: Spellings.good)
    func `is read and written as it was`(text: String, host: String, port: Int?) throws {
        let address = try #require(HostAndPort(text))
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.description == text)
        #expect(HostAndPort.isValid(text))
    }

    @Test(arguments: Spellings.bad)
    func `is nothing else`(text: String) {
        #expect(HostAndPort(text) == nil)
        #expect(!HostAndPort.isValid(text))
    }

    @Test func `may have port 0 only where the system is to choose one`() {
        #expect(HostAndPort("a:0", ports: 0...65_535)?.port == 0)
        #expect(HostAndPort("a:00", ports: 0...65_535) == nil)
        #expect(HostAndPort("a:0") == nil)
    }

    @Test(arguments: [("192.0.2.1", true), ("[::1]", true), ("a.192", false), ("1a", false)])
    func `is an address or a name`(text: String, isAddress: Bool) throws { #expect(try #require(HostAndPort(text)).isAddress == isAddress) }
}

@Suite struct `A node's address` {
    @Test(arguments: Spellings.good)
    func `is https and a host with a port, 443 unless it says another`(text: String, host: String, port: Int?) throws {
        let address = try #require(NodeAddress("https://\(text)"))
        #expect(address.host == host.lowercased())
        #expect(address.port == port ?? 443)
        #expect(address.authority.description == text)
    }

    @Test(arguments: Spellings.bad)
    func `has nothing behind or before that`(text: String) { #expect(NodeAddress("https://\(text)") == nil) }

    @Test(arguments: ["a", "//a", "http://a", "HTTPS://a", "https:/a", "https://https://a", " https://a"])
    func `begins with https`(text: String) { #expect(NodeAddress(text) == nil) }

    @Test(arguments: [("localhost", true), ("a.LOCALHOST", true), ("notlocalhost", false), ("localhost.org", false)])
    func `knows this machine's names`(host: String, isLocal: Bool) throws {
        #expect(try #require(NodeAddress("https://\(host):1")).isLocalhost == isLocal)
    }
}

@Suite struct `An address in the web` {
    @Test(arguments: Spellings.good.map(\.text) + ["a/b?c=%D0%90#d", "a?b", "a#b"])
    func `is http or https with a host, and a path where it has one`(text: String) {
        #expect(WebAddress("https://\(text)") != nil)
        #expect(WebAddress("http://\(text)/x") != nil)
    }

    @Test(
        arguments: Spellings.bad.filter { text in !text.dropFirst().contains { "/?#".contains($0) } } + [
            "a/ ", "a/%", "a/%4", "a/%4g", "a/\"", "a/<",
        ])
    func `is nothing else`(text: String) { #expect(WebAddress("https://\(text)") == nil) }

    @Test func `has at most 2048 bytes`() {
        let most = "https://a/" + String(repeating: "b", count: 2038)
        #expect(WebAddress(most) != nil)
        #expect(WebAddress(most + "b") == nil)
    }
}
