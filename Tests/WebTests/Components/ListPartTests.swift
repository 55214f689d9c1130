import Primitives
import Testing

@testable import Web

struct ListPartTests {
    private let localizer = Localizer(.english, now: UTCTime(seconds: 0))
    private static let all = (1...5).map(String.init)

    private func part(_ after: String?, of all: [String] = all) -> ListPart<String> { ListPart(of: all, after: after, length: 2) { $0 } }

    private func links(_ part: ListPart<String>) -> String {
        String(decoding: Pagination(part, label: "Cities", path: ["forum"], query: [("show", "all")], localizer).html, as: UTF8.self)
    }

    @Test func `a page has what follows the cursor, and leads on until there is no more`() {
        #expect(Array(part(nil).shown) == ["1", "2"] && part(nil).isFirst && part(nil).next == "2")
        #expect(Array(part("2").shown) == ["3", "4"] && part("2").next == "4" && !part("2").isFirst)
        #expect(Array(part("4").shown) == ["5"] && part("4").next == nil)
        // The last one leads to nothing, one that is gone to the beginning.
        #expect(part("5").shown.isEmpty && part("5").next == nil)
        #expect(Array(part("gone").shown) == ["1", "2"])
        #expect(part(nil, of: []).shown.isEmpty && part(nil, of: []).next == nil)
        #expect(part(nil, of: ["1", "2"]).next == nil)
    }

    @Test func `links say which come next, and lead to the beginning`() {
        #expect(links(part(nil)).contains(#"<a href="/forum?show=all&amp;after=2">Next: 3–4 of 5</a>"#), "\(links(part(nil)))")
        #expect(links(part("2")).contains(">Next: 5–5 of 5</a>") && links(part("2")).contains(#"<a href="/forum?show=all">From the beginning</a>"#))
        #expect(!links(part("4")).contains("Next") && links(part(nil, of: ["1"])).isEmpty)
    }
}
