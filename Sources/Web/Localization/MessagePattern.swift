/// A sentence with places for values: `{0}` for the first, and `{0, one: … | few: … | other: …}` for a text that depends on its plural form,
/// in which `#` stands for the number.
///
/// What is no well-formed place is literal text; the generator of the catalogues refuses it before.
struct MessagePattern: Sendable, Equatable {
    enum Part: Sendable, Equatable {
        case literal(String)
        case value(Int)
        case plural(Int, [PluralCategory: [Part]])
        /// The number that the plural form was chosen by.
        case count
    }

    let parts: [Part]

    init(_ text: String) { parts = Self.parse(text[...], inPlural: false) }

    private static func parse(_ text: Substring, inPlural: Bool) -> [Part] {
        var parts: [Part] = []
        var literal = ""
        var rest = text
        func flush() {
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = ""
        }
        while let character = rest.popFirst() {
            if character == "#", inPlural {
                flush()
                parts.append(.count)
            } else if character == "{", let end = closing(rest), let part = place(rest[..<end]) {
                flush()
                parts.append(part)
                rest = rest[rest.index(after: end)...]
            } else {
                literal.append(character)
            }
        }
        flush()
        return parts
    }

    /// The brace that closes what has just been opened.
    private static func closing(_ text: Substring) -> Substring.Index? {
        var depth = 1
        for index in text.indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    private static func place(_ text: Substring) -> Part? {
        let pieces = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        guard let number = Int(pieces[0]) else { return nil }
        guard pieces.count == 2 else { return .value(number) }
        var forms: [PluralCategory: [Part]] = [:]
        for form in pieces[1].split(separator: "|") {
            let halves = form.split(separator: ":", maxSplits: 1)
            guard halves.count == 2, let category = PluralCategory(rawValue: String(halves[0].filter { $0 != " " })) else { return nil }
            forms[category] = parse(trimmed(halves[1]), inPlural: true)
        }
        return forms[.other] == nil ? nil : .plural(number, forms)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
