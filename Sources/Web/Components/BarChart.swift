/// Bars within a table of the same numbers, one a row: who does not see them reads the table.
public struct BarChart: Component {
    public struct Bar: Sendable {
        let name: Cell
        let value: Int64
        let text: String

        /// - Parameter text: the value as the language writes it.
        public init(_ name: Cell, _ value: Int64, text: String) {
            self.name = name
            self.value = max(0, value)
            self.text = text
        }
    }

    let figure: Figure<Stack>

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - names: heading of the column of names.
    ///   - values: heading of that of values.
    ///   - empty: what is said where there are none.
    public init(id: String, title: String, description: String? = nil, names: String, values: String, bars: [Bar], empty: EmptyState) {
        let most = max(1, bars.map(\.value).max() ?? 1)
        let rows = bars.map { [$0.name.asHeader, Cell.bar($0.value, of: most), .number($0.text)] }
        let table = TableBody(columns: [.text(names), .drawing, .number(values)], rows: rows, labelledBy: "\(id)-title")
        figure = Figure(id: id, title: title, description: description, Stack([bars.isEmpty ? empty : table]))
    }

    public func render(into html: inout HTMLWriter) { html.add(figure) }
}
