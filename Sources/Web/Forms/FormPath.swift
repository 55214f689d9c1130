/// The name of a field: the path of a member in the JSON that the form becomes, such as `number`, `title.en` or `agenda[2].ru`.
struct FormPath: Sendable, Hashable {
    enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
    }

    let text: String
    let steps: [Step]

    init(_ text: String) {
        self.text = text
        steps = text.split(separator: ".").flatMap { part -> [Step] in
            let pieces = part.split(separator: "[")
            return pieces.enumerated().map { position, piece in
                position > 0 && piece.last == "]" ? Int(piece.dropLast()).map { .element($0) } ?? .member(String(piece)) : .member(String(piece))
            }
        }
    }
}
