public import Web

/// Rows of which each has a button, or two.
public struct ActionTable: Component {
    public struct Row: Sendable {
        let cells: [Cell]
        let actions: [ActionForm]

        public init(cells: [Cell], action: ActionForm?, another: ActionForm? = nil) {
            self.cells = cells
            actions = [action, another].compactMap { $0 }
        }
    }

    let columns: [String]
    let rows: [Row]
    let empty: EmptyState
    let label: String

    public init(columns: [String], rows: [Row], empty: EmptyState, label: String) {
        self.columns = columns
        self.rows = rows
        self.empty = empty
        self.label = label
    }

    public func render(into html: inout HTMLWriter) {
        guard !rows.isEmpty else { return html.add(empty) }
        html.div(.class("scroll"), .role("group"), .ariaLabel(label), .tabindex(0)) { html in
            html.table { html in
                html.thead { html in
                    html.tr { html in
                        for column in columns { html.th(.scope("col")) { $0.text(column) } }
                        html.td { _ in }
                    }
                }
                html.tbody { html in
                    for row in rows {
                        html.tr { html in
                            for (place, cell) in row.cells.enumerated() {
                                if place == 0 { html.th(.scope("row")) { $0.add(cell) } } else { html.td { $0.add(cell) } }
                            }
                            html.td(.class("number")) { html in for action in row.actions { html.add(action) } }
                        }
                    }
                }
            }
        }
    }
}
