/// A few figures side by side.
public struct Facts: Component {
    public struct Fact: Sendable {
        let label: String
        let value: Cell
        let note: String?

        public init(_ label: String, _ value: Cell, note: String? = nil) {
            self.label = label
            self.value = value
            self.note = note
        }
    }

    let id: String
    /// Heard, not seen.
    let title: String
    let facts: [Fact]

    public init(id: String = "facts", title: String, _ facts: [Fact]) {
        self.id = id
        self.title = title
        self.facts = facts
    }

    public func render(into html: inout HTMLWriter) {
        let heading = "\(id)-title"
        html.section(.ariaLabelledBy(heading)) { html in
            html.h2(.class("hidden"), .id(heading)) { $0.text(title) }
            html.dl(.class("facts")) { html in
                for fact in facts {
                    html.div(.class("fact")) { html in
                        html.dt { $0.text(fact.label) }
                        html.dd(.class("value")) { $0.add(fact.value) }
                        if let note = fact.note { html.dd(.class("note")) { $0.text(note) } }
                    }
                }
            }
        }
    }
}
