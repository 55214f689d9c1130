/// Texts that a browser offers for a field while one types; any other may be typed as well (WHATWG HTML, section 4.10.8).
public struct Suggestions: Component {
    let id: String
    let texts: [String]

    /// - Parameter id: unique on the page; fields name it.
    public init(id: String, _ texts: [String]) {
        self.id = id
        self.texts = texts
    }

    public func render(into html: inout HTMLWriter) {
        html.datalist(.id(id)) { html in
            for text in texts { html.option(.value(text)) { _ in } }
        }
    }
}
