/// What is said where there is nothing yet, and what to do first.
public struct EmptyState: Component {
    let text: String
    let action: (text: String, link: Link)?

    public init(_ text: String, action: (text: String, link: Link)? = nil) {
        self.text = text
        self.action = action
    }

    public func render(into html: inout HTMLWriter) {
        html.p(.class("empty")) { html in
            html.text(text)
            guard let action else { return }
            html.text(" ")
            html.a(.href(action.link)) { $0.text(action.text) }
        }
    }
}
