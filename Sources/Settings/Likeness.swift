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

    /// Levenshtein's distance in bytes, where two neighbours that change places are one edit.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8.prefix(200)), Array(right.utf8.prefix(200)))
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var edits = min(rows[i][j] + (left[i] == right[j] ? 0 : 1), row[j] + 1, rows[i][j + 1] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { edits = min(edits, rows[i - 1][j - 1] + 1) }
                row.append(edits)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
