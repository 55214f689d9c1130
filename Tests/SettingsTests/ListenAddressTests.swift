import Testing

@testable import Settings

@Suite struct `An address to listen at` {
    @Test(arguments: [("127.0.0.1:7440", "127.0.0.1", 7440), ("[::1]:0", "::1", 0), ("localhost:65535", "localhost", 65_535)])
    func `has a host and a port, and is written as it was read`(text: String, host: String, port: Int) throws {
        let address = try #require(ListenAddress(text))
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.description == text)
    }

    @Test(arguments: [
        "", "7440", ":7440", "::1:7440", "[::1]", "[::1:7440", "a:65536", "a:-1", "a:x", "a b:1", "a/b:1", "a:+1", "a:01", "a_b:1", "-a:1", "a:b:1",
        "[::1]a:1", "::",
    ])
    func `is refused in any other form`(text: String) { #expect(ListenAddress(text) == nil) }
}
