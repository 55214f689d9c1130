/// The table itself, which scrolls by itself where it is wider than the page.
struct TableBody: Component {
    let columns: [DataTable.Column]
    let rows: [[Cell]]
    /// The id of its title.
    let labelledBy: String
    var isStacked = false

    func render(into html: inout HTMLWriter) {
        html.div(.class("scroll"), .role("group"), .ariaLabelledBy(labelledBy), .tabindex(0)) { html in
            // The roles keep it a table where the style sheet lays it out otherwise.
            html.table(.role("table"), isStacked ? .class("stacked") : nil) { html in
                html.thead(.role("rowgroup")) { html in html.tr(.role("row")) { renderColumns(into: &$0) } }
                html.tbody(.role("rowgroup")) { html in
                    for row in rows { html.tr(.role("row")) { render(row, into: &$0) } }
                }
            }
        }
    }

    private func renderColumns(into html: inout HTMLWriter) {
        for column in columns {
            switch column.kind {
            case .text: html.th(.scope("col"), .role("columnheader")) { $0.text(column.name) }
            case .number: html.th(.scope("col"), .role("columnheader"), .class("number")) { $0.text(column.name) }
            // It has nothing for who hears the table: the number beside it says all.
            case .drawing: html.td(.class("drawing"), .ariaHidden()) { _ in }
            }
        }
    }

    private func render(_ row: [Cell], into html: inout HTMLWriter) {
        for (place, cell) in row.enumerated() {
            if cell.isDrawing {
                html.td(.class("drawing"), .ariaHidden()) { $0.add(cell) }
                continue
            }
            let alignment: Attribute? = cell.isNumber ? .class("number") : nil
            if cell.isHeader {
                html.th(.scope("row"), .role("rowheader"), alignment) { $0.add(cell) }
            } else {
                let column = isStacked && columns.indices.contains(place) ? columns[place].name : ""
                html.td(.role("cell"), alignment, column.isEmpty ? nil : .data("data-label", column)) { $0.add(cell) }
            }
        }
    }
}
