/// A part of a page with a heading of its own.
public struct Panel: Component {
    let id: String
    let title: String
    let note: String?
    let content: Stack

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - note: a line below the heading.
    public init(id: String, title: String, note: String? = nil, _ content: (any Component)?...) {
        self.id = id
        self.title = title
        self.note = note
        self.content = Stack(content)
    }

    public func render(into html: inout HTMLWriter) {
        let heading = "\(id)-title"
        html.section(.class("panel"), .id(id), .ariaLabelledBy(heading)) { html in
            html.h2(.id(heading)) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            html.add(content)
        }
    }
}

/// Sentences, a paragraph each.
public struct Paragraphs: Component {
    let texts: [String]

    public init(_ texts: String...) { self.texts = texts }
    public init(_ texts: [String]) { self.texts = texts }

    public func render(into html: inout HTMLWriter) { for text in texts { html.p { $0.text(text) } } }
}

/// Tags beside each other.
public struct TagRow: Component {
    let tags: [StatusTag]

    public init(_ tags: [StatusTag]) { self.tags = tags }

    public func render(into html: inout HTMLWriter) {
        guard !tags.isEmpty else { return }
        html.p(.class("tags")) { html in
            for (place, tag) in tags.enumerated() {
                if place > 0 { html.text(" ") }
                html.add(tag)
            }
        }
    }
}
