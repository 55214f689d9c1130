import Primitives
import StrictJSON

/// Lists for people: columns as wide as their widest cell is on a terminal.
struct Table {
    let header: [String]
    var rows: [[String]] = []

    init(_ header: [String]) { self.header = header }

    func print() {
        guard !rows.isEmpty else { return }
        let widths = header.indices.map { column in ([header] + rows).map { TerminalColumns.count(of: $0[column]) }.max() ?? 0 }
        for row in [header] + rows {
            let cells = zip(row, widths).map { TerminalColumns.padded($0, to: $1) }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            StandardOutput.say(line)
        }
    }
}

extension Table {
    /// A node's cities: those that are open, and below them those that are not, and why.
    static func printCities(_ answer: JSON, _ columns: [String]) {
        guard let others = answer["others"], others.array?.isEmpty == false else { return Table.print(answer["cities"], columns) }
        if answer["cities"]?.array?.isEmpty == false {
            Table.print(answer["cities"], columns)
            StandardOutput.say("")
        }
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
        default: VisibleText.escaped(VisibleText.escapedInJSON(compactText), keepsBackslashes: true)
        }
    }
}
