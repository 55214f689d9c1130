import Testing

@testable import PeerLink

@Suite("Percent-encoding")
struct PercentCodingTests {
    @Test("what is encoded decodes to itself", arguments: ["/", "/a/b", "/a b/ж?#%&=+", "/\u{0}\u{7f}", "/a%2Fb"])
    func roundTrip(path: String) throws {
        let target = PercentCoding.encode(path: path, query: [(path, path), ("empty", "")])
        let decoded = PercentCoding.decode(target: target)
        #expect(decoded.path == path)
        let query = try #require(decoded.query)
        #expect(query.map { "\($0.name)|\($0.value)" } == ["\(path)|\(path)", "empty|"])
        #expect(target.utf8.allSatisfy { (0x21...0x7e).contains($0) })
    }

    @Test("broken escapes are refused", arguments: ["/%", "/%4", "/%4g", "/%ff", "/%c3%28", "relative", ""])
    func refusesPath(target: String) { #expect(PercentCoding.decode(target: target).path == nil) }

    @Test func `a broken query is told from a broken path`() {
        let decoded = PercentCoding.decode(target: "/a?b=%zz")
        #expect(decoded.path == "/a")
        #expect(decoded.query == nil)
    }
}
