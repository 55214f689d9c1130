/// How something stands; said in a sign as well as in colour, so that nothing rests on colour alone (WCAG 2.2, 1.4.1).
public enum Tone: Sendable {
    case good, warning, bad

    /// For people who see no colours.
    var sign: StaticString {
        switch self {
        case .good: "✓"
        case .warning: "!"
        case .bad: "×"
        }
    }
}
