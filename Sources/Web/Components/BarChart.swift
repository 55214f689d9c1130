/// Bars as a drawing, beside a table of the same numbers, which says all to who does not see the drawing.
public struct BarChart: Component {
    public struct Bar: Sendable {
        let name: String
        let value: Int64
        let text: String

        /// - Parameter text: the value as the language writes it.
        public init(_ name: String, _ value: Int64, text: String) {
            self.name = name
            self.value = max(0, value)
            self.text = text
        }
    }

    private static let (width, barHeight, gap) = (480, 18, 8)

    let bars: [Bar]
    let table: DataTable

    /// - Parameters:
    ///   - names: heading of the column of names, and of that of values.
    ///   - empty: what is said where there are none.
    public init(id: String, title: String, names: String, values: String, bars: [Bar], empty: EmptyState) {
        self.bars = bars
        table = DataTable(
            id: id, title: title, columns: [.text(names), .number(values)], rows: bars.map { [Cell.text($0.name).asHeader, .number($0.text)] },
            empty: empty)
    }

    public func render(into html: inout HTMLWriter) {
        let most = max(1, bars.map(\.value).max() ?? 1)
        html.figure(.class("chart")) { html in
            html.svg(width: Self.width, height: bars.count * (Self.barHeight + Self.gap)) { html in
                for (position, bar) in bars.enumerated() {
                    let length = Int((Double(bar.value) / Double(most) * Double(Self.width)).rounded())
                    html.rect(x: 0, y: position * (Self.barHeight + Self.gap), width: length, height: Self.barHeight)
                }
            }
            html.add(table)
        }
    }
}
