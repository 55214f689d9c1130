/// "a, b and c" (UTS #35 part 2, section 11).
struct ListPatterns: Sendable {
    private let patterns: [String: String]

    init(_ patterns: [String: String]) { self.patterns = patterns }

    func joined(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        guard items.count > 1 else { return last }
        if items.count == 2 { return filled("2", items[0], items[1]) }
        // From the end, as the patterns are meant: the rest of the list stands in the second place.
        var text = filled("end", items[items.count - 2], last)
        for item in items[1..<(items.count - 2)].reversed() { text = filled("middle", item, text) }
        return filled("start", items[0], text)
    }

    private func filled(_ place: String, _ first: String, _ second: String) -> String {
        // Split before the items come in: one of them may hold braces of its own.
        let pattern = patterns[place] ?? "{0}, {1}"
        guard let opening = pattern.firstRange(of: "{0}"), let closing = pattern.firstRange(of: "{1}"), opening.upperBound <= closing.lowerBound
        else {
            return first + ", " + second
        }
        return pattern[..<opening.lowerBound] + first + pattern[opening.upperBound..<closing.lowerBound] + second + pattern[closing.upperBound...]
    }
}
