import Testing
import Web

struct HTMLWriterTests {
    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func `elements nest, attributes stand in their order, those that are nil are left out`() {
        let text = written { html in
            html.p(.class("note"), nil, .id("x"), .hidden(false)) { html in
                html.text("a")
                html.br()
                html.strong { $0.integer(7) }
            }
        }
        #expect(text == #"<p class="note" id="x">a<br><strong>7</strong></p>"#)
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), (#"" onmouseover="x"#, "&quot; onmouseover=&quot;x"),
        ("' & '", "&#39; &amp; &#39;"), ("\u{0}\u{1B}[31m", "\u{FFFD}\u{FFFD}[31m"), ("Алматы 阿拉木图", "Алматы 阿拉木图"), ("", ""),
        ("line\nbreak\tand tab", "line\nbreak\tand tab"),
    ])
    func `text is escaped in content and in attributes alike`(text: String, escaped: String) {
        #expect(written { html in html.p { $0.text(text) } } == "<p>\(escaped)</p>")
        #expect(written { html in html.p(.title(text)) { _ in } } == "<p title=\"\(escaped)\"></p>")
    }

    @Test func `text of others is isolated`() {
        #expect(written { $0.foreign("\u{202E}evil") } == "<bdi>\u{202E}evil</bdi>")
    }

    @Test func `what throws inside an element leaves no end tag and comes through`() {
        struct Broken: Error {}
        var html = HTMLWriter()
        #expect(throws: Broken.self) { try html.p { _ in throw Broken() } }
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<p>")
    }

    @Test func `components are written one after the other, none for nil`() {
        struct Item: Component {
            let name: String
            func render(into html: inout HTMLWriter) { html.li { $0.text(name) } }
        }
        let nothing: Item? = nil
        #expect(written { $0.add([Item(name: "a"), Item(name: "b")]) } == "<li>a</li><li>b</li>")
        #expect(written { $0.add(nothing) } == "")
        #expect(String(decoding: Item(name: "<").html, as: UTF8.self) == "<li>&lt;</li>")
    }
}
