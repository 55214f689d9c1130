import StrictJSON

/// What was measured, beside what was aimed at.
struct Report {
    struct Row {
        enum Goal {
            case atLeast(Double)
            case below(Double)
            case none
        }

        let name: String
        let unit: String
        let value: Double
        let goal: Goal
        var note = ""

        var isReached: Bool? {
            switch goal {
            case .atLeast(let goal): value >= goal
            case .below(let goal): value < goal
            case .none: nil
            }
        }

        var goalText: String {
            switch goal {
            case .atLeast(let goal): "≥ \(Report.text(goal))"
            case .below(let goal): "< \(Report.text(goal))"
            case .none: ""
            }
        }
    }

    private(set) var rows: [Row] = []

    mutating func add(_ name: String, _ value: Double, _ unit: String, _ goal: Row.Goal = .none, note: String = "") {
        rows.append(Row(name: name, unit: unit, value: value, goal: goal, note: note))
    }

    mutating func add(_ figures: [MicroBenchmark.Figure]) {
        for figure in figures {
            add(
                figure.name, figure.perSecond, figure.unit,
                note: "\(Self.text(figure.ratio)) of \(figure.baseline) (\(Self.text(figure.baselinePerSecond)))")
        }
    }

    /// One table.
    var table: String {
        let cells =
            [["figure", "reached", "target", "", "note"]]
            + rows.map { row in
                [row.name, "\(Self.text(row.value)) \(row.unit)", row.goalText, row.isReached.map { $0 ? "yes" : "NO" } ?? "", row.note]
            }
        let widths = (0..<5).map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { row in
            var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    /// Numbers are texts: the JSON of the house has integers only.
    var json: JSON {
        .array(
            rows.map { row in
                [
                    "figure": .string(row.name), "reached": .string(Self.text(row.value)), "unit": .string(row.unit), "target": .string(row.goalText),
                    "isReached": row.isReached.map { .boolean($0) } ?? .null, "note": .string(row.note),
                ]
            })
    }

    /// Three or four digits that mean something.
    static func text(_ value: Double) -> String {
        if value >= 100 {
            let digits = String(Int(value.rounded()))
            let groups = stride(from: digits.count, to: 0, by: -3).map { end in
                String(digits.dropFirst(max(0, end - 3)).prefix(end - max(0, end - 3)))
            }
            return groups.reversed().joined(separator: ",")
        }
        let scaled = Int((value * 100).rounded())
        let (whole, part) = (scaled / 100, scaled % 100)
        return part == 0 ? "\(whole)" : part % 10 == 0 ? "\(whole).\(part / 10)" : "\(whole).\(part < 10 ? "0" : "")\(part)"
    }
}
