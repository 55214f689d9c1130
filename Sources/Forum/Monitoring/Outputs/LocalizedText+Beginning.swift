import Primitives

extension LocalizedText {
    /// As much of a text as a row of a list has room for, on one line: the whole of it, or its first words and an ellipsis.
    func beginning(in language: String, bytes: Int = 400) -> String { text(in: language).beginning(bytes: bytes) }
}

extension String {
    /// - Parameter bytes: of UTF-8 at most, before the ellipsis.
    func beginning(bytes: Int) -> String {
        guard utf8.count > bytes else { return self }
        var (kept, count) = (String.UnicodeScalarView(), 0)
        for scalar in unicodeScalars {
            count += UTF8.width(scalar)
            guard count <= bytes else { break }
            kept.append(scalar)
        }
        let cut = String(kept)
        // At a word's end, where the script has any near.
        let end = cut.lastIndex(where: \.isWhitespace).flatMap { cut.distance(from: $0, to: cut.endIndex) < 40 ? $0 : nil }
        return String(cut[..<(end ?? cut.endIndex)]) + "…"
    }
}
