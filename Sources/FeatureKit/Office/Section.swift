public import Web

/// A part of a page with a heading of its own.
public struct Section: Component {
    let id: String
    let title: String
    let note: String?
    let content: Stack

    public init(_ id: String, _ title: String, note: String? = nil, _ content: (any Component)?...) {
        self.id = id
        self.title = title
        self.note = note
        self.content = Stack(content)
    }

    public func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id(id), .ariaLabelledBy("\(id)-title")) { html in
            html.h2(.id("\(id)-title")) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            html.add(content)
        }
    }
}
