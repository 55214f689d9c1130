public import Web

/// Rows of which each has a button, or two. On a phone the cells of a row stand below each other, and the button below them.
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
            // The roles keep it a table where the style sheet lays it out otherwise.
            html.table(.role("table"), .class("stacked")) { html in
                html.thead(.role("rowgroup")) { html in
                    html.tr(.role("row")) { html in
                        for column in columns { html.th(.scope("col"), .role("columnheader")) { $0.text(column) } }
                        if hasActions { html.td(.role("cell")) { _ in } }
                    }
                }
                html.tbody(.role("rowgroup")) { html in
                    for row in rows { html.tr(.role("row")) { render(row, into: &$0) } }
                }
            }
        }
    }

    private var hasActions: Bool { rows.contains { !$0.actions.isEmpty } }

    private func render(_ row: Row, into html: inout HTMLWriter) {
        for (place, cell) in row.cells.enumerated() {
            guard place > 0 else {
                html.th(.scope("row"), .role("rowheader")) { $0.add(cell) }
                continue
            }
            let column = columns.indices.contains(place) ? columns[place] : ""
            html.td(.role("cell"), column.isEmpty ? nil : .data("data-label", column)) { $0.add(cell) }
        }
        if hasActions { html.td(.role("cell"), .class("number")) { html in for action in row.actions { html.add(action) } } }
    }
}
