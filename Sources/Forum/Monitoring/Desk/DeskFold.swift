import Web

/// What of a city's cycles the list of its reports shows whole: the first to close, as long as there is room, or the one that is asked for. The
/// others are a table of their names.
struct DeskFold {
    /// Rows that a page has room for.
    private static let mostRows = 60
    private static let (rowsOfCycle, othersOfCycle) = (50, 30)
    /// Cycles of one page of names.
    static let mostFolded = 40

    // Cursors, as the query names them.
    static let (rows, others, cycles) = ("after", "others-after", "cycles-after")
    static var cursors: [String] { [rows, others, cycles] }

    private let request: WebRequest

    init(_ request: WebRequest) { self.request = request }

    func parts(of all: [DeskCycle]) -> (shown: [DeskCycle], folded: [DeskCycle]) {
        if let asked = all.first(where: { $0.id.text == request.query("cycle") }) { return ([asked], all.filter { $0.id != asked.id }) }
        var room = Self.mostRows
        let shown = all.prefix { cycle in
            defer { room -= max(1, min(cycle.lines.count, Self.rowsOfCycle) + min(cycle.others.count, Self.othersOfCycle) / 2) }
            return room > 0
        }
        return (Array(shown), Array(all.dropFirst(shown.count)))
    }

    func rows(of cycle: DeskCycle) -> ListPart<DeskCycle.Line> {
        ListPart(of: cycle.lines, after: cursor(Self.rows, cycle), length: Self.rowsOfCycle) { $0.commitment.text }
    }

    func others(of cycle: DeskCycle) -> ListPart<DeskCycle.Other> {
        ListPart(of: cycle.others, after: cursor(Self.others, cycle), length: Self.othersOfCycle) { $0.commitment.text }
    }

    /// A cursor is of the cycle that is asked for.
    private func cursor(_ name: String, _ cycle: DeskCycle) -> String? { request.query("cycle") == cycle.id.text ? request.query(name) : nil }

    static func pagination<Element>(_ part: ListPart<Element>, label: String, _ cycle: CycleID, _ cursor: String, _ localizer: Localizer)
        -> Pagination
    {
        Pagination(part, label: label, path: ["admin", "reports"], query: [("cycle", cycle.text)], cursor: cursor, localizer)
    }
}
