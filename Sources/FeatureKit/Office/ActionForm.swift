public import Web

/// One button that sends what is known already.
public struct ActionForm: Component {
    let action: Link
    let hidden: [FormView.Hidden]
    let text: String
    let label: String?
    let isMain: Bool

    /// - Parameters:
    ///   - label: what it is called for assistive technology, where several on a page say the same.
    ///   - isMain: whether it is what the page is there for.
    public init(_ action: Link, _ hidden: [FormView.Hidden], _ text: String, label: String? = nil, isMain: Bool = false) {
        self.action = action
        self.hidden = hidden
        self.text = text
        self.label = label
        self.isMain = isMain
    }

    public func render(into html: inout HTMLWriter) {
        html.form(.class("action"), .method("post"), .action(action)) { html in
            for item in hidden { html.add(item) }
            html.button(.type("submit"), .class(isMain ? "button" : "button quiet"), label.map { .ariaLabel($0) }) { $0.text(text) }
        }
    }
}
