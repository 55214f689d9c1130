import HTTPTypes
import Primitives
import Synchronization
import Testing

@testable import Sites
@testable import Web

@Suite("Status pages that many ask for", .timeLimit(.minutes(4)))
struct StatusPageCacheTests {
    private struct Text: Component {
        let text: String
        func render(into html: inout HTMLWriter) { html.text(text) }
    }

    private struct Broken: Error {}
    private final class Counter: Sendable { let count = Atomic(0) }

    private static let key = StatusPageCache.Key(participant: .secretariat, language: .english)
    private static let request = WebRequest(.get, "/", authority: nil)

    /// Asks for a page that says how often one was written.
    private static func ask(
        _ cache: StatusPageCache, _ made: Counter, second: Int64, size: Int64 = 1, key: StatusPageCache.Key = key, _ request: WebRequest = request
    ) async throws -> WebAnswer {
        try await cache.answer(key, SiteState(second: second, logSize: size), request) {
            HTML(Text(text: "page \(made.count.add(1, ordering: .relaxed).newValue)"), .english)
        }
    }

    @Test func `a page is written once for each state of a site in each language`() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        let russian = StatusPageCache.Key(participant: .secretariat, language: try #require(Language.named("ru")))
        for (second, size, key, expected) in [
            (1, 1, Self.key, 1), (1, 1, Self.key, 1), (2, 1, Self.key, 2), (2, 2, Self.key, 3), (2, 2, russian, 4), (2, 2, Self.key, 3),
        ] as [(Int64, Int64, StatusPageCache.Key, Int)] {
            #expect(try await Self.ask(cache, made, second: second, size: size, key: key).text == "page \(expected)")
        }
    }

    @Test func `a hundred who ask at once wait for one page`() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 { group.addTask { try await Self.ask(cache, made, second: 1).text } }
            for try await text in group { #expect(text == "page 1") }
        }
    }

    @Test func `a page that has not changed is not sent again`() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        let first = try await Self.ask(cache, made, second: 1)
        let again = WebRequest(.get, "/", authority: nil, headers: [.ifNoneMatch: try first.headers[.eTag].required])
        let unchanged = try await Self.ask(cache, made, second: 1, again)
        #expect(unchanged.status == .notModified && unchanged.body.isEmpty)
        #expect(try await Self.ask(cache, made, second: 2, again).status == .ok)
    }

    @Test func `what went wrong is not kept`() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        let state = SiteState(second: 1, logSize: 1)
        await #expect(throws: Broken.self) { try await cache.answer(Self.key, state, Self.request) { throw Broken() } }
        #expect(try await Self.ask(cache, made, second: 1).text == "page 1")
    }

    @Test func `the memory of pages has a bound`() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        for number in 0...StatusPageCache.most + 5 {
            let key = StatusPageCache.Key(participant: ParticipantID(try CityID("city-\(number)").required), language: .english)
            _ = try await Self.ask(cache, made, second: 1, key: key)
        }
        #expect(await cache.count <= StatusPageCache.most)
    }
}
