import HTTPTypes
import Primitives
import Testing

@testable import Web

@Suite struct `A feed of changes` {
    private static func feed(_ title: String = "Changes", _ entries: [AtomFeed.Entry] = []) -> AtomFeed {
        AtomFeed(id: UUIDName(of: "feed"), title: title, language: .english, page: Link("/visa"), entries: entries)
    }

    private static func answer(_ feed: AtomFeed, headers: HTTPFields = [:], authority: String? = "almaty.test:8080") -> WebAnswer {
        let request = WebRequest(.get, "/visa/changes.atom?lang=en&x=<", authority: authority, headers: headers)
        return feed.answer(to: request) { _ in HTML(Stack([]), .english) }
    }

    @Test func `escapes whatever somebody has written, and shows what no document may hold`() {
        let entry = AtomFeed.Entry(
            id: UUIDName(of: "entry"), title: "</title><script>&\"'\u{0}\u{1B}\u{FFFE}]]>", updated: UTCTime(seconds: 1_795_593_600), author: "A\nB",
            link: Link("/visa/rules/KG/IT"), summary: "\u{202E}abc")
        let text = String(decoding: Self.answer(Self.feed("<&>", [entry])).body, as: UTF8.self)
        #expect(text.contains("<title>&lt;&amp;&gt;</title>"))
        #expect(text.contains("<title>&lt;/title&gt;&lt;script&gt;&amp;&quot;&#39;\u{FFFD}\u{FFFD}\u{FFFD}]]&gt;</title>"))
        #expect(text.contains("<name>A B</name>") && text.contains("<updated>2026-11-25T08:00:00.000Z</updated>"))
        #expect(text.contains(#"href="http://almaty.test:8080/visa/rules/KG/IT""#) && text.contains("?lang=en&amp;x=&lt;"))
    }

    @Test func `has names that stay the same, and differ where what is named does`() {
        #expect(UUIDName(of: "a", "b") == UUIDName(of: "a", "b"))
        #expect(UUIDName(of: "a", "b") != UUIDName(of: "ab") && UUIDName(of: "a", "b") != UUIDName(of: "b", "a"))
        #expect(UUIDName(of: "a").text.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    }

    @Test func `is not sent twice to who has it`() throws {
        let first = Self.answer(Self.feed())
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.contentType] == "application/atom+xml; charset=utf-8")
        #expect(Self.answer(Self.feed(), headers: [.ifNoneMatch: tag]).status == .notModified)
        #expect(Self.answer(Self.feed("Others"), headers: [.ifNoneMatch: tag]).status == .ok)
    }
}
