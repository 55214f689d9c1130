/// A piece of a date pattern (UTS #35 part 4, section 8).
enum DatePatternPart: Sendable, Equatable {
    case literal(String)
    /// A letter and how often it stands there.
    case field(Character, Int)

    static func parse(_ pattern: String) -> [DatePatternPart] {
        var parts: [DatePatternPart] = []
        var isQuoted = false
        var rest = pattern[...]
        func append(_ text: some StringProtocol) {
            if case .literal(let before) = parts.last {
                parts[parts.count - 1] = .literal(before + text)
            } else {
                parts.append(.literal(String(text)))
            }
        }
        while let character = rest.popFirst() {
            if character == "'" {
                if rest.first == "'" {
                    rest = rest.dropFirst()
                    append("'")
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, character.isASCII, character.isLetter {
                let others = rest.prefix { $0 == character }
                rest = rest.dropFirst(others.count)
                parts.append(.field(character, 1 + others.count))
            } else {
                append(String(character))
            }
        }
        return parts
    }
}
