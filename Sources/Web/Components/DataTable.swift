/// A table with a title, which scrolls by itself where it is wider than the page; or what to do first where it is empty.
public struct DataTable: Component {
    public struct Column: Sendable {
        let name: String
        let isNumber: Bool

        public static func text(_ name: String) -> Column { Column(name: name, isNumber: false) }
        public static func number(_ name: String) -> Column { Column(name: name, isNumber: true) }
    }

    let id: String
    let title: String
    let note: String?
    let columns: [Column]
    let rows: [[Cell]]
    let empty: EmptyState

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - empty: what is said where there are no rows.
    public init(id: String, title: String, note: String? = nil, columns: [Column], rows: [[Cell]], empty: EmptyState) {
        self.id = id
        self.title = title
        self.note = note
        self.columns = columns
        self.rows = rows
        self.empty = empty
    }

    public func render(into html: inout HTMLWriter) {
        let heading = "\(id)-title"
        html.section(.class("panel"), .id(id), .ariaLabelledBy(heading)) { html in
            html.h2(.id(heading)) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            guard !rows.isEmpty else { return html.add(empty) }
            html.div(.class("scroll"), .role("region"), .ariaLabelledBy(heading), .tabindex(0)) { html in
                // The roles keep it a table where the style sheet lays it out otherwise.
                html.table(.role("table")) { html in
                    html.thead(.role("rowgroup")) { html in html.tr(.role("row")) { renderColumns(into: &$0) } }
                    html.tbody(.role("rowgroup")) { html in
                        for row in rows { html.tr(.role("row")) { render(row, into: &$0) } }
                    }
                }
            }
        }
    }

    private func renderColumns(into html: inout HTMLWriter) {
        for column in columns {
            html.th(.scope("col"), .role("columnheader"), column.isNumber ? .class("number") : nil) { $0.text(column.name) }
        }
    }

    private func render(_ row: [Cell], into html: inout HTMLWriter) {
        for cell in row {
            let alignment: Attribute? = cell.isNumber ? .class("number") : nil
            if cell.isHeader {
                html.th(.scope("row"), .role("rowheader"), alignment) { $0.add(cell) }
            } else {
                html.td(.role("cell"), alignment) { $0.add(cell) }
            }
        }
    }
}
