/// What is there for who wants to know more: closed until it is asked for.
public struct Disclosure<Content: Component>: Component {
    let summary: String
    let isOpen: Bool
    let content: Content

    public init(_ summary: String, isOpen: Bool = false, _ content: Content) {
        self.summary = summary
        self.isOpen = isOpen
        self.content = content
    }

    public func render(into html: inout HTMLWriter) {
        html.details(.class("disclosure"), .open(isOpen)) { html in
            html.summary { $0.text(summary) }
            html.add(content)
        }
    }
}
