import NIOHTTP1
import Testing

@testable import Listening

@Suite("The head of a request")
struct RequestHeadRulesTests {
    private func apply(target: String = "/a", _ fields: [(String, String)], version: HTTPVersion = .http1_1) -> Result<
        HTTPRequestHead, RequestFault
    > {
        Result { () throws(RequestFault) in
            try RequestHeadRules.apply(to: HTTPRequestHead(version: version, method: .GET, uri: target, headers: HTTPHeaders(fields)))
        }
    }

    private func status(_ result: Result<HTTPRequestHead, RequestFault>) -> Int {
        if case .failure(let fault) = result { fault.status } else { 200 }
    }

    @Test(
        "names one host in a form that can be one",
        arguments: [
            (["a"], 200), (["a.example:7440"], 200), (["[::1]:80"], 200), (["[::1]"], 200), (["127.0.0.1:1"], 200), (["a:"], 200), ([], 400),
            (["a", "a"], 400), (["a", "b"], 400), (["name:abc"], 400), (["name:65536"], 400), (["name:1:2"], 400), (["name:-1"], 400), ([""], 400),
            (["a b"], 400), (["a/b"], 400), (["user@a"], 400), (["[::1"], 400), (["[]"], 400), (["[::1]x"], 400), (["ä"], 400), (["a,b"], 400),
            ([String(repeating: "a", count: 301)], 400),
        ] as [([String], Int)])
    func hosts(_ hosts: [String], _ expected: Int) {
        #expect(status(apply(hosts.map { ("Host", $0) })) == expected)
        #expect(status(apply(hosts.map { ("hOST", $0) })) == expected)
    }

    @Test func `needs no host in HTTP 1.0`() { #expect(status(apply([], version: .http1_0)) == 200) }

    @Test(
        "in absolute-form is for the host of its target, whatever Host says",
        arguments: [
            ("http://b.example/x?y", "b.example", "/x?y"), ("HTTPS://b:7440", "b:7440", "/"), ("http://b?q", "b", "/?q"),
        ])
    func absoluteForm(_ target: String, _ host: String, _ path: String) throws {
        for fields in [[("Host", "a.example")], []] {
            let head = try apply(target: target, fields).get()
            #expect(head.uri == path)
            #expect(head.headers["Host"] == [host])
        }
    }

    @Test("in no form of a target is refused", arguments: ["a", "a:b/c", "ftp://a/b", "http:///x", "http://u@b/x", "http://b:abc/x", ""])
    func targets(_ target: String) { #expect(status(apply(target: target, [("Host", "a")])) == 400) }

    @Test(
        "expects 100-continue or nothing",
        arguments: [("100-continue", 200), ("100-Continue", 200), ("200-ok", 417), ("100-continue, x", 417), ("x=y", 417)])
    func expectations(_ value: String, _ expected: Int) { #expect(status(apply([("Host", "a"), ("Expect", value)])) == expected) }

    @Test(
        "has a body as it is, or chunked and nothing else",
        arguments: [
            (["chunked"], 200), (["Chunked"], 200), ([], 200), (["gzip, chunked"], 501), (["gzip", "chunked"], 501), (["chunked, chunked"], 501),
            (["identity"], 501), (["deflate"], 501),
        ] as [([String], Int)])
    func transferCodings(_ values: [String], _ expected: Int) {
        #expect(status(apply([("Host", "a")] + values.map { ("Transfer-Encoding", $0) })) == expected)
    }

    @Test(
        "ends the connection where any token of Connection says so",
        arguments: [
            (["close"], true), (["Close"], true), (["CLOSE"], true), (["close, TE"], true), (["TE,\tClose"], true), (["TE", "close"], true),
            (["keep-alive"], false), (["closed"], false), ([], false), (["x-close"], false),
        ])
    func connection(_ values: [String], _ isLast: Bool) throws {
        let head = try apply([("Host", "a")] + values.map { ("Connection", $0) }).get()
        #expect((head.headers["Connection"] == ["close"]) == isLast)
        // HTTP/1.0 ends it always.
        let old = try apply([("Host", "a")] + values.map { ("Connection", $0) }, version: .http1_0).get()
        #expect(old.headers["Connection"] == ["close"])
    }

    @Test("compares hosts without port, case and the dot at the end", arguments: ["A.Example", "a.example:1", "a.example.", "a.EXAMPLE.:443"])
    func comparison(_ text: String) { #expect(RequestHeadRules.host(of: text) == "a.example") }
}
