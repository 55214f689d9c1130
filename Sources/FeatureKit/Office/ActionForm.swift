public import Web

/// One button that sends what is known already.
public struct ActionForm: Component {
    let action: Link
    let hidden: [FormView.Hidden]
    let text: String
    let label: String?

    /// - Parameter label: what it is called for assistive technology, where several on a page say the same.
    public init(_ action: Link, _ hidden: [FormView.Hidden], _ text: String, label: String? = nil) {
        self.action = action
        self.hidden = hidden
        self.text = text
        self.label = label
    }

    public func render(into html: inout HTMLWriter) {
        html.form(.class("action"), .method("post"), .action(action)) { html in
            for item in hidden { html.add(item) }
            html.button(.type("submit"), .class("button quiet"), label.map { .ariaLabel($0) }) { $0.text(text) }
        }
    }
}
