import Primitives

/// Days on which somebody was somewhere, each counted once, however often the border was crossed on it.
struct DayCount {
    /// In order, none touching another.
    private var spans: [ClosedRange<Int>] = []

    /// - Parameter stays: in the order of their days.
    init(_ stays: some Sequence<JourneyStay>) {
        for stay in stays where stay.arrives <= stay.leaves {
            let (first, last) = (stay.arrives.daysSince1970, stay.leaves.daysSince1970)
            if let before = spans.last, first <= before.upperBound + 1 {
                spans[spans.count - 1] = before.lowerBound...max(before.upperBound, last)
            } else {
                spans.append(first...last)
            }
        }
    }

    /// How many days of the window that ends with a day, itself among them.
    func days(inWindow length: Int, endingOn day: Int) -> Int {
        let first = day - length + 1
        return spans.reduce(0) { $0 + max(0, min($1.upperBound, day) - max($1.lowerBound, first) + 1) }
    }

    /// The use of an allowance in a stay.
    ///
    /// - Parameters:
    ///   - most: days that are allowed in each window.
    ///   - window: its length in days.
    /// - Returns: the most days that any window ending in the stay holds, and the first day on which it holds more than are allowed.
    func use(of stay: JourneyStay, most: Int, window: Int) -> (peak: Int, beyondFrom: UTCDate?) {
        var peak = 0
        var beyond: UTCDate?
        for step in 0..<max(0, stay.days) {
            let day = stay.arrives.adding(days: step)
            let used = days(inWindow: window, endingOn: day.daysSince1970)
            peak = max(peak, used)
            if used > most, beyond == nil { beyond = day }
        }
        return (peak, beyond)
    }
}
