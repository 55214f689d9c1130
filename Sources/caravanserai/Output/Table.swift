import Primitives
import StrictJSON

/// Lists for people: columns as wide as their widest cell.
struct Table {
    let header: [String]
    var rows: [[String]] = []

    init(_ header: [String]) { self.header = header }

    func print() {
        guard !rows.isEmpty else { return }
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        for row in [header] + rows {
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            StandardOutput.say(line)
        }
    }
}

extension Table {
    /// Below a node's cities: those that are not open, and why.
    static func printOthers(_ answer: JSON) {
        guard let others = answer["others"], others.array?.isEmpty == false else { return }
        StandardOutput.say("")
        Table.print(others, ["id", "state", "fingerprint", "detail"])
    }
}

extension JSON {
    /// A cell of a table, on one line and with nothing in it that acts on a terminal; nothing for `null`.
    var cell: String {
        switch self {
        case .null: ""
        case .string(let text): VisibleText.escaped(text)
        case .boolean(let value): value ? "yes" : "no"
        case .integer(let number): String(number)
        default: VisibleText.escaped(VisibleText.escapedInJSON(compactText))
        }
    }
}
