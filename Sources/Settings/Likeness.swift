/// How like two names are: what a suggestion is made of.
public enum Likeness {
    /// The most that two names may differ to be taken for each other, in insertions, deletions and replacements.
    static let mostEdits = 2

    /// The candidate that `name` is likeliest a slip of: the fewest edits, then the first.
    ///
    /// - Returns: `nil` where none is near.
    public static func nearest(to name: String, among candidates: [String]) -> String? {
        let near = candidates.map { (name: $0, edits: distance(name, $0)) }.filter { candidate in
            candidate.edits <= min(mostEdits, max(1, candidate.name.utf8.count / 3))
        }
        guard let fewest = near.map(\.edits).min() else {
            // Cut short, such as `stat` for `status`.
            return name.utf8.count >= 3 ? candidates.first { $0.hasPrefix(name) } : nil
        }
        return near.first { $0.edits == fewest }?.name
    }

    /// Levenshtein's distance, in bytes.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8.prefix(200)), Array(right.utf8.prefix(200)))
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var previous = row[0]
            row[0] = i + 1
            for (j, candidate) in right.enumerated() {
                let cost = byte == candidate ? previous : min(previous, row[j], row[j + 1]) + 1
                previous = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[right.count]
    }
}
