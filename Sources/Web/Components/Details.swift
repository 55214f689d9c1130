/// What is known of one thing, a line each with what it is about: for readers who look for one of them.
public struct Details: Component {
    public struct Row: Sendable {
        let term: String
        let lines: [Cell]

        /// - Parameter lines: one below the other.
        public init(_ term: String, _ lines: [Cell]) {
            self.term = term
            self.lines = lines
        }
    }

    let rows: [Row]

    /// - Parameter rows: those without lines are left out.
    public init(_ rows: [Row]) { self.rows = rows.filter { !$0.lines.isEmpty } }

    public func render(into html: inout HTMLWriter) {
        guard !rows.isEmpty else { return }
        html.dl(.class("details")) { html in
            for row in rows {
                html.dt { $0.text(row.term) }
                html.dd { html in for line in row.lines { html.div { $0.add(line) } } }
            }
        }
    }
}
