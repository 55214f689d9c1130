import Primitives
import Testing

@testable import Web

struct ComponentTests {
    private func text(_ component: some Component) -> String { String(decoding: component.html, as: UTF8.self) }

    @Test func `a table without rows says what to do first`() {
        let table = DataTable(
            id: "rules", title: "Rules", columns: [.text("Key")], rows: [], empty: EmptyState("None yet.", action: ("Write one", Link("/admin/visa")))
        )
        #expect(
            text(table)
                == #"<section class="panel" id="rules" aria-labelledby="rules-title"><h2 id="rules-title">Rules</h2><p class="empty">None yet. <a href="/admin/visa">Write one</a></p></section>"#
        )
    }

    @Test func `a table marks its headers and numbers, and isolates what others wrote`() {
        let table = DataTable(
            id: "t", title: "T", columns: [.text("City"), .number("Rules")],
            rows: [[Cell.foreign("<Osh>").asHeader, .number("3", link: Link.to(["visa", "KG"]))]], empty: EmptyState(""))
        let html = text(table)
        #expect(html.contains(#"<th scope="col" role="columnheader" class="number">Rules</th>"#))
        #expect(html.contains(#"<th scope="row" role="rowheader"><bdi>&lt;Osh&gt;</bdi></th>"#))
        #expect(html.contains(#"<td role="cell" class="number"><a href="/visa/KG">3</a></td>"#))
    }

    @Test(arguments: [(Tone.good, "good", "✓"), (.warning, "warning", "!"), (.bad, "bad", "×")])
    func `a banner says its tone in a sign as well as in colour`(tone: Tone, name: String, sign: String) {
        let html = text(Banner(tone, label: "Status", title: "T", text: "x"))
        #expect(html.hasPrefix(#"<section class="banner \#(name)" aria-label="Status"><span class="sign" aria-hidden="true">\#(sign)</span>"#))
    }

    @Test func `the current link is told to who listens, and texts in other languages carry their tag`() {
        let list = LinkList(.languages, label: "Language", [.init("Русский", .query([("lang", "ru")]), language: "ru", isCurrent: true)])
        #expect(
            text(list)
                == #"<nav class="languages" aria-label="Language"><ul><li><a href="?lang=ru" lang="ru" hreflang="ru" aria-current="true">Русский</a></li></ul></nav>"#
        )
        #expect(text(LinkList(.tabs, label: "Parts", [])) == "")
    }

    @Test(arguments: Language.all)
    func `a page carries its language and direction, and leads past its head`(language: Language) {
        let frame = Layout<Facts>.Frame(brand: "Forum", skip: "Skip", style: Link("/style.css"), icon: Link("/icon.svg"), footer: "UTC")
        let page = Layout(
            language, frame, title: "T", kicker: "K", heading: "H", languages: LinkList(.languages, label: "L", []),
            content: Facts(title: "F", [.init("Log", .number("3"), note: "n")]))
        let html = text(page)
        #expect(
            html.hasPrefix("<!doctype html>\n<html lang=\"\(language.tag)\" dir=\"\(language.direction.rawValue)\"><head><meta charset=\"utf-8\">"))
        #expect(html.contains(##"<a class="skip" href="#main">Skip</a>"##))
        #expect(html.contains(#"<div class="fact"><dt>Log</dt><dd class="value">3</dd><dd class="note">n</dd></div>"#))
        #expect(html.hasSuffix("</footer></body></html>"))
    }

    @Test func `a list that is on one page has no way through it`() {
        #expect(text(Pagination(label: "Pages", first: nil, next: nil)) == "")
        let next = text(Pagination(label: "Pages", first: nil, next: ("Next", .query([("after", "MA")]))))
        #expect(next == #"<nav class="pages" aria-label="Pages"><ul><li><a href="?after=MA">Next</a></li></ul></nav>"#)
    }

    @Test func `breadcrumbs end with the page itself, which is no link`() {
        let crumbs = Breadcrumbs([("All <editions>", Link("/editions"))], current: "Third", Localizer(.english, now: UTCTime(seconds: 0)))
        #expect(
            text(crumbs)
                == #"<nav class="breadcrumbs" aria-label="You are here"><ol><li><a href="/editions"><bdi>All &lt;editions&gt;</bdi></a></li><li><span aria-current="page"><bdi>Third</bdi></span></li></ol></nav>"#
        )
    }

    @Test(arguments: [(Tone.neutral, "tag", "○"), (.good, "tag good", "✓"), (.warning, "tag warning", "!"), (.bad, "tag bad", "×")])
    func `a tag says its tone in a sign as well as in colour`(tone: Tone, name: String, sign: String) {
        #expect(text(StatusTag(tone, "<x>")) == #"<span class="\#(name)"><span aria-hidden="true">\#(sign)</span> &lt;x&gt;</span>"#)
        #expect(text(Cell.tag(tone, "x")) == text(StatusTag(tone, "x")))
    }

    @Test func `a disclosure is closed until it is asked for`() {
        let rest = Facts(title: "F", [])
        #expect(text(Disclosure("More", rest)).hasPrefix(#"<details class="disclosure"><summary>More</summary><section"#))
        #expect(text(Disclosure("More", isOpen: true, rest)).hasPrefix(#"<details class="disclosure" open>"#))
    }
}
