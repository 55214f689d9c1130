/// How something stands; said in a sign as well as in colour, so that nothing rests on colour alone (WCAG 2.2, 1.4.1).
public enum Tone: Sendable {
    /// Neither well nor badly, such as what has not begun.
    case neutral
    case good, warning, bad

    /// For people who see no colours.
    var sign: StaticString {
        switch self {
        case .neutral: "○"
        case .good: "✓"
        case .warning: "!"
        case .bad: "×"
        }
    }
}
