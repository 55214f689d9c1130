// Elements by their names (WHATWG HTML section 4). `script` and `style` with content are left out on purpose: pages have none.
extension HTMLWriter {
    public typealias Content = (inout HTMLWriter) throws -> Void

    public mutating func a(_ attributes: Attribute?..., content: Content) rethrows { try element("a", attributes, content) }
    public mutating func article(_ attributes: Attribute?..., content: Content) rethrows { try element("article", attributes, content) }
    public mutating func aside(_ attributes: Attribute?..., content: Content) rethrows { try element("aside", attributes, content) }
    public mutating func b(_ attributes: Attribute?..., content: Content) rethrows { try element("b", attributes, content) }
    public mutating func bdi(_ attributes: Attribute?..., content: Content) rethrows { try element("bdi", attributes, content) }
    public mutating func body(_ attributes: Attribute?..., content: Content) rethrows { try element("body", attributes, content) }
    public mutating func button(_ attributes: Attribute?..., content: Content) rethrows { try element("button", attributes, content) }
    public mutating func caption(_ attributes: Attribute?..., content: Content) rethrows { try element("caption", attributes, content) }
    public mutating func code(_ attributes: Attribute?..., content: Content) rethrows { try element("code", attributes, content) }
    public mutating func datalist(_ attributes: Attribute?..., content: Content) rethrows { try element("datalist", attributes, content) }
    public mutating func dd(_ attributes: Attribute?..., content: Content) rethrows { try element("dd", attributes, content) }
    public mutating func details(_ attributes: Attribute?..., content: Content) rethrows { try element("details", attributes, content) }
    public mutating func div(_ attributes: Attribute?..., content: Content) rethrows { try element("div", attributes, content) }
    public mutating func dl(_ attributes: Attribute?..., content: Content) rethrows { try element("dl", attributes, content) }
    public mutating func dt(_ attributes: Attribute?..., content: Content) rethrows { try element("dt", attributes, content) }
    public mutating func em(_ attributes: Attribute?..., content: Content) rethrows { try element("em", attributes, content) }
    public mutating func fieldset(_ attributes: Attribute?..., content: Content) rethrows { try element("fieldset", attributes, content) }
    public mutating func figcaption(_ attributes: Attribute?..., content: Content) rethrows { try element("figcaption", attributes, content) }
    public mutating func figure(_ attributes: Attribute?..., content: Content) rethrows { try element("figure", attributes, content) }
    public mutating func footer(_ attributes: Attribute?..., content: Content) rethrows { try element("footer", attributes, content) }
    public mutating func form(_ attributes: Attribute?..., content: Content) rethrows { try element("form", attributes, content) }
    public mutating func h1(_ attributes: Attribute?..., content: Content) rethrows { try element("h1", attributes, content) }
    public mutating func h2(_ attributes: Attribute?..., content: Content) rethrows { try element("h2", attributes, content) }
    public mutating func h3(_ attributes: Attribute?..., content: Content) rethrows { try element("h3", attributes, content) }
    public mutating func h4(_ attributes: Attribute?..., content: Content) rethrows { try element("h4", attributes, content) }
    public mutating func head(_ attributes: Attribute?..., content: Content) rethrows { try element("head", attributes, content) }
    public mutating func header(_ attributes: Attribute?..., content: Content) rethrows { try element("header", attributes, content) }
    public mutating func html(_ attributes: Attribute?..., content: Content) rethrows { try element("html", attributes, content) }
    public mutating func i(_ attributes: Attribute?..., content: Content) rethrows { try element("i", attributes, content) }
    public mutating func label(_ attributes: Attribute?..., content: Content) rethrows { try element("label", attributes, content) }
    public mutating func legend(_ attributes: Attribute?..., content: Content) rethrows { try element("legend", attributes, content) }
    public mutating func li(_ attributes: Attribute?..., content: Content) rethrows { try element("li", attributes, content) }
    public mutating func main(_ attributes: Attribute?..., content: Content) rethrows { try element("main", attributes, content) }
    public mutating func nav(_ attributes: Attribute?..., content: Content) rethrows { try element("nav", attributes, content) }
    public mutating func ol(_ attributes: Attribute?..., content: Content) rethrows { try element("ol", attributes, content) }
    public mutating func option(_ attributes: Attribute?..., content: Content) rethrows { try element("option", attributes, content) }
    public mutating func output(_ attributes: Attribute?..., content: Content) rethrows { try element("output", attributes, content) }
    public mutating func p(_ attributes: Attribute?..., content: Content) rethrows { try element("p", attributes, content) }
    public mutating func pre(_ attributes: Attribute?..., content: Content) rethrows { try element("pre", attributes, content) }
    public mutating func q(_ attributes: Attribute?..., content: Content) rethrows { try element("q", attributes, content) }
    public mutating func section(_ attributes: Attribute?..., content: Content) rethrows { try element("section", attributes, content) }
    public mutating func select(_ attributes: Attribute?..., content: Content) rethrows { try element("select", attributes, content) }
    public mutating func small(_ attributes: Attribute?..., content: Content) rethrows { try element("small", attributes, content) }
    public mutating func span(_ attributes: Attribute?..., content: Content) rethrows { try element("span", attributes, content) }
    public mutating func strong(_ attributes: Attribute?..., content: Content) rethrows { try element("strong", attributes, content) }
    public mutating func sub(_ attributes: Attribute?..., content: Content) rethrows { try element("sub", attributes, content) }
    public mutating func summary(_ attributes: Attribute?..., content: Content) rethrows { try element("summary", attributes, content) }
    public mutating func sup(_ attributes: Attribute?..., content: Content) rethrows { try element("sup", attributes, content) }
    public mutating func table(_ attributes: Attribute?..., content: Content) rethrows { try element("table", attributes, content) }
    public mutating func tbody(_ attributes: Attribute?..., content: Content) rethrows { try element("tbody", attributes, content) }
    public mutating func td(_ attributes: Attribute?..., content: Content) rethrows { try element("td", attributes, content) }
    public mutating func textarea(_ attributes: Attribute?..., content: Content) rethrows { try element("textarea", attributes, content) }
    public mutating func tfoot(_ attributes: Attribute?..., content: Content) rethrows { try element("tfoot", attributes, content) }
    public mutating func th(_ attributes: Attribute?..., content: Content) rethrows { try element("th", attributes, content) }
    public mutating func thead(_ attributes: Attribute?..., content: Content) rethrows { try element("thead", attributes, content) }
    public mutating func time(_ attributes: Attribute?..., content: Content) rethrows { try element("time", attributes, content) }
    public mutating func tr(_ attributes: Attribute?..., content: Content) rethrows { try element("tr", attributes, content) }
    public mutating func ul(_ attributes: Attribute?..., content: Content) rethrows { try element("ul", attributes, content) }

    public mutating func br(_ attributes: Attribute?...) { void("br", attributes) }
    public mutating func hr(_ attributes: Attribute?...) { void("hr", attributes) }
    public mutating func img(_ attributes: Attribute?...) { void("img", attributes) }
    public mutating func input(_ attributes: Attribute?...) { void("input", attributes) }
    public mutating func link(_ attributes: Attribute?...) { void("link", attributes) }
    public mutating func wbr(_ attributes: Attribute?...) { void("wbr", attributes) }

    public mutating func title(_ text: String) { element("title", []) { $0.text(text) } }
    /// A script of this site's own, loaded beside the page; pages work without it.
    public mutating func script(src: Link) { element("script", [.src(src), .flag("defer", true)]) { _ in } }
    public mutating func meta(name: StaticString, content: String) { void("meta", [.named("name", name), .named("content", content)]) }
    public mutating func meta(property: StaticString, content: String) {
        void("meta", [.named("property", property), .named("content", content)])
    }
    public mutating func metaCharset() { markup("<meta charset=\"utf-8\">") }
    public mutating func doctype() { markup("<!doctype html>\n") }
}
