/// Counts of guests by one mark, such as nationality, of which nobody can be made out.
///
/// A row of one to four guests is not shown by itself. What is not shown must not follow from what is: the total less all other rows would tell a
/// row that is missing alone. So rows that are too small are put together, and the next smallest to them, until they are two at least and together
/// five guests or more, or none. Which rows they are is not told.
public struct SuppressedTable<Mark: Hashable & Sendable>: Sendable {
    public struct Row: Sendable, Equatable {
        public let mark: Mark
        public let count: GuestCount

        public init(_ mark: Mark, _ count: GuestCount) { (self.mark, self.count) = (mark, count) }
    }

    /// The largest first.
    public let shown: [Row]
    /// Of all rows that are not shown together; `nil` where all are.
    public let others: GuestCount?
    /// `nil` where there are so few guests in all that nothing is shown.
    public let total: GuestCount?

    /// - Parameter order: of marks whose rows are equally large, so that the same counts always give the same table.
    public init(_ rows: [Row], order: (Mark, Mark) -> Bool) {
        let sorted = rows.filter { !$0.count.isNothing }.sorted { left, right in
            if left.count.guests != right.count.guests { return left.count.guests > right.count.guests }
            return left.count.arrivals == right.count.arrivals ? order(left.mark, right.mark) : left.count.arrivals > right.count.arrivals
        }
        let total = sorted.reduce(GuestCount.none) { $0 + $1.count }
        guard !total.isSmall else {
            (shown, others, self.total) = ([], nil, nil)
            return
        }
        var hidden = sorted.filter { $0.count.isSmall }
        var rest = sorted.filter { !$0.count.isSmall }
        while !hidden.isEmpty, !Self.isSafe(hidden), let next = rest.popLast() { hidden.append(next) }
        // Where all that is left is one row, the total is that row.
        (shown, others, self.total) = (rest, hidden.isEmpty ? nil : hidden.reduce(.none) { $0 + $1.count }, total)
    }

    private static func isSafe(_ hidden: [Row]) -> Bool { hidden.count >= 2 && !hidden.reduce(GuestCount.none) { $0 + $1.count }.isSmall }
}
