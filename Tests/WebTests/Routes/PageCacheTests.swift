import HTTPTypes
import Synchronization
import Testing

@testable import Web

@Suite("Public pages that many ask for")
struct PageCacheTests {
    private struct Text: Component {
        let text: String
        func render(into html: inout HTMLWriter) { html.text(text) }
    }

    private struct Broken: Error {}
    private final class Counter: Sendable { let count = Atomic(0) }

    private static let route = Route(
        method: .get, path: "/visa", needs: .public, query: ["page"], summary: "", place: "all", contract: nil)

    /// Asks for a page that says how often one was written.
    private static func ask(
        _ cache: PageCache<Int>, _ made: Counter, _ state: Int = 1, _ request: WebRequest = WebRequest(.get, "/visa", authority: "almaty.example"),
        _ change: (inout WebAnswer) -> Void = { _ in }
    ) async throws -> WebAnswer {
        var written = HTML(Text(text: "page \(made.count.add(1, ordering: .relaxed).newValue)"), .english).answer(to: request.unconditional)
        made.count.subtract(1, ordering: .relaxed)
        change(&written)
        guard let key = PageCache<Int>.Key(request, route) else {
            made.count.add(1, ordering: .relaxed)
            return written
        }
        let page = written
        return try await cache.answer(key, state, request) {
            made.count.add(1, ordering: .relaxed)
            return page
        }
    }

    private static func text(_ answer: WebAnswer) -> String { String(decoding: answer.body, as: UTF8.self) }

    @Test func `are written once for each state of a site, in each language, under each name`() async throws {
        let (cache, made) = (PageCache<Int>(), Counter())
        let plain = WebRequest(.get, "/visa", authority: "almaty.example")
        let russian = WebRequest(.get, "/visa", authority: "almaty.example", headers: [.acceptLanguage: "ru"])
        let elsewhere = WebRequest(.get, "/visa", authority: "osh.example")
        let second = WebRequest(.get, "/visa?page=2", authority: "almaty.example")
        for (state, request, expected) in [
            (1, plain, 1), (1, plain, 1), (2, plain, 2), (2, russian, 3), (2, elsewhere, 4), (2, second, 5), (2, plain, 2), (3, second, 6),
        ] {
            #expect(Self.text(try await Self.ask(cache, made, state, request)) == "page \(expected)")
        }
    }

    @Test func `are sent to who has shown a cookie or a credential from no memory, and what such a caller was answered goes into none`() async throws
    {
        let (cache, made) = (PageCache<Int>(), Counter())
        for (fields, expected) in [([:], 1), ([.cookie: "a=b"], 2), ([.authorization: "Bearer x"], 3), ([:], 1)] as [(HTTPFields, Int)] {
            let request = WebRequest(.get, "/visa", authority: "almaty.example", headers: fields)
            #expect(Self.text(try await Self.ask(cache, made, 1, request)) == "page \(expected)")
        }
    }

    @Test func `are written anew where a query holds what the route does not know, and for the API`() async throws {
        #expect(PageCache<Int>.Key(WebRequest(.get, "/visa?x=1", authority: nil), Self.route) == nil)
        #expect(PageCache<Int>.Key(WebRequest(.post, "/visa", authority: nil), Self.route) == nil)
        #expect(PageCache<Int>.Key(WebRequest(.get, "/visa?page=2&lang=ru", authority: nil), Self.route) != nil)
        let api = Route(method: .get, path: "/api/v1/members", needs: .public, query: [], summary: "", place: "all", contract: nil)
        #expect(PageCache<Int>.Key(WebRequest(.get, "/api/v1/members", authority: nil), api) == nil)
    }

    @Test func `are not kept where they say so, set a cookie, or are no success`() async throws {
        let changes: [(inout WebAnswer) -> Void] = [
            { $0 = $0.cached(.never) }, { $0 = $0.cached(.personal) }, { $0.headers[.setCookie] = "a=b" }, { $0.status = .notFound },
            { $0.headers[.eTag] = nil }, { $0.body = [UInt8](repeating: 0x61, count: PageCache<Int>.largest + 1) },
        ]
        for change in changes {
            let (cache, made) = (PageCache<Int>(), Counter())
            for _ in 0..<2 { _ = try await Self.ask(cache, made, 1, WebRequest(.get, "/visa", authority: nil), change) }
            #expect(made.count.load(ordering: .relaxed) == 2)
            #expect(cache.size == (0, 0))
        }
    }

    @Test func `are not sent again where they have not changed`() async throws {
        let (cache, made) = (PageCache<Int>(), Counter())
        let tag = try #require(try await Self.ask(cache, made).headers[.eTag])
        let again = WebRequest(.get, "/visa", authority: "almaty.example", headers: [.ifNoneMatch: tag])
        let unchanged = try await Self.ask(cache, made, 1, again)
        #expect(unchanged.status == .notModified && unchanged.body.isEmpty)
        let changed = try await Self.ask(cache, made, 2, again)
        #expect(changed.status == .ok && !changed.body.isEmpty)
        // The next caller gets it whole, though the first had it already.
        #expect(Self.text(try await Self.ask(cache, made, 2)) == "page 2")
    }

    @Test func `are written again where that failed`() async throws {
        let (cache, made) = (PageCache<Int>(), Counter())
        let request = WebRequest(.get, "/visa", authority: "almaty.example")
        let key = try #require(PageCache<Int>.Key(request, Self.route))
        await #expect(throws: Broken.self) { try await cache.answer(key, 1, request) { throw Broken() } }
        #expect(Self.text(try await Self.ask(cache, made)) == "page 1")
    }

    @Test func `have bounds of number and bytes`() async throws {
        let (cache, made) = (PageCache<Int>(), Counter())
        for number in 0...(PageCache<Int>.most + 5) {
            _ = try await Self.ask(cache, made, 1, WebRequest(.get, "/visa?page=\(number)", authority: nil))
            #expect(cache.size.count <= PageCache<Int>.most)
        }
        for number in 0..<80 {
            _ = try await Self.ask(cache, made, 1, WebRequest(.get, "/visa?page=\(number)", authority: "large.example")) {
                $0.body = [UInt8](repeating: 0x61, count: 1 << 20)
            }
            #expect(cache.size.bytes <= PageCache<Int>.mostBytes)
        }
        #expect(cache.size.count > 0)
    }
}
