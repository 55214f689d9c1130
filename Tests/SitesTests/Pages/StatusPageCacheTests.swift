import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import Synchronization
import Testing
import TransparencyLog

@testable import Ledger
@testable import SQL
@testable import Sites
@testable import Web

@Suite("Status pages that many ask for")
struct StatusPageCacheTests {
    /// Counts how often its tables are made.
    private final class Source: StatusPageSource {
        let ledger: Ledger.Overview
        let banner: String
        let made: Counter

        init(size: Int64, root: UInt8, banner: String, _ made: Counter) throws {
            ledger = Ledger.Overview(
                size: size, root: try MerkleHash(bytes: [UInt8](repeating: root, count: 32)).required, members: [], admissions: [:], counts: [],
                newest: [])
            (self.banner, self.made) = (banner, made)
        }

        var tables: [StatusPage.Table] {
            made.count.add(1, ordering: .relaxed)
            return [StatusPage.Table("members", "Members <\(ledger.size)>", [], [], empty: "none")]
        }

        func page(panels: String) -> StatusPage {
            StatusPage(
                t: [:], language: "en", direction: "ltr", title: "t", style: "s", kicker: "k", heading: "h", lede: "l", languages: [],
                banner: .init(level: "good", sign: "", title: banner, text: ""), facts: [], panels: panels, links: [])
        }
    }

    private final class Counter: Sendable { let count = Atomic(0) }

    @Test("what depends on the log alone is made once for each growth of the log, in each language of each site")
    func onceForEachGrowth() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        let english = StatusPageCache.Key(participant: .secretariat, language: .english)
        let request = WebRequest(.get, "/", authority: nil)
        for (size, root, banner, key, expected) in [
            (2, 1, "a", english, 1), (2, 1, "a", english, 1), (2, 1, "b", english, 1), (3, 1, "b", english, 2), (3, 2, "b", english, 3),
            (3, 2, "b", StatusPageCache.Key(participant: .secretariat, language: .russian), 4), (3, 2, "c", english, 4),
        ] as [(Int64, UInt8, String, StatusPageCache.Key, Int)] {
            let answer = try await cache.answer(try Source(size: size, root: root, banner: banner, made), key, request)
            #expect(made.count.load(ordering: .relaxed) == expected)
            // Whatever is kept, the page is the one that was asked for, and text of others is escaped in it.
            #expect(answer.text.contains("Members &lt;\(size)&gt;") && answer.text.contains("<h2>\(banner)</h2>"))
        }
    }

    @Test("a page that has not changed is not sent again")
    func tag() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        let key = StatusPageCache.Key(participant: .secretariat, language: .english)
        let first = try await cache.answer(try Source(size: 1, root: 1, banner: "a", made), key, WebRequest(.get, "/", authority: nil))
        let again = WebRequest(.get, "/", authority: nil, headers: [.ifNoneMatch: try first.headers[.eTag].required])
        #expect(try await cache.answer(try Source(size: 1, root: 1, banner: "a", made), key, again).status == .notModified)
        #expect(try await cache.answer(try Source(size: 1, root: 1, banner: "b", made), key, again).status == .ok)
    }

    @Test("the memory of pages has a bound")
    func bound() async throws {
        let (cache, made) = (StatusPageCache(), Counter())
        for number in 0...StatusPageCache.most + 5 {
            let key = StatusPageCache.Key(participant: ParticipantID(try CityID("city-\(number)").required), language: .english)
            _ = try await cache.answer(try Source(size: 1, root: 1, banner: "a", made), key, WebRequest(.get, "/", authority: nil))
        }
        #expect(await cache.count <= StatusPageCache.most)
    }
}
