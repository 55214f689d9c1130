/// A chart with its title, and a sentence that says what it shows, how it was counted and of when it is.
public struct Figure<Content: Component>: Component {
    let id: String
    let title: String
    let description: String?
    let content: Content

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - description: read before the chart by who hears the page.
    public init(id: String, title: String, description: String?, _ content: Content) {
        self.id = id
        self.title = title
        self.description = description
        self.content = content
    }

    public func render(into html: inout HTMLWriter) {
        let described = description.map { _ in "\(id)-description" }
        html.figure(.class("panel chart"), .id(id), .ariaLabelledBy("\(id)-title"), described.map { .ariaDescribedBy($0) }) { html in
            html.figcaption { html in
                html.h2(.id("\(id)-title")) { $0.text(title) }
                if let description, let described { html.p(.class("note"), .id(described)) { $0.text(description) } }
            }
            html.add(content)
        }
    }
}
