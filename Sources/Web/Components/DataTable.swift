/// A table with a title, which scrolls by itself where it is wider than the page, or stands row below row on a phone; or what to do first where it
/// is empty.
public struct DataTable: Component {
    public struct Column: Sendable {
        enum Kind: Sendable { case text, number, drawing }

        let name: String
        let kind: Kind

        public static func text(_ name: String) -> Column { Column(name: name, kind: .text) }
        public static func number(_ name: String) -> Column { Column(name: name, kind: .number) }
        /// Of bars, which say again what a number beside them says.
        static let drawing = Column(name: "", kind: .drawing)
    }

    let id: String
    let title: String
    let note: String?
    let columns: [Column]
    let rows: [[Cell]]
    let empty: EmptyState
    let isStacked: Bool

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - empty: what is said where there are no rows.
    ///   - isStacked: whether the cells of a row stand below each other on a phone, each behind the name of its column: where the last columns are what
    ///     somebody looks for.
    public init(
        id: String, title: String, note: String? = nil, columns: [Column], rows: [[Cell]], empty: EmptyState, isStacked: Bool = false
    ) {
        self.id = id
        self.title = title
        self.note = note
        self.columns = columns
        self.rows = rows
        self.empty = empty
        self.isStacked = isStacked
    }

    public func render(into html: inout HTMLWriter) {
        let heading = "\(id)-title"
        html.section(.class("panel"), .id(id), .ariaLabelledBy(heading)) { html in
            html.h2(.id(heading)) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            guard !rows.isEmpty else { return html.add(empty) }
            html.add(TableBody(columns: columns, rows: rows, labelledBy: heading, isStacked: isStacked))
        }
    }
}
