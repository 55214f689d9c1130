/// How wide a text is on a terminal (Unicode Standard Annex #11): letters of East Asia and emoji take two columns, marks above others none.
public enum TerminalColumns {
    public static func count(of text: String) -> Int {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + width(of: $1) }
    }

    /// The text with spaces behind it up to a width; one that is wider stays as it is.
    public static func padded(_ text: String, to width: Int) -> String { text + String(repeating: " ", count: max(0, width - count(of: text))) }

    /// Of what is seen as one: the widest of its scalars.
    private static func width(of character: Character) -> Int {
        // U+FE0F asks for the form of an emoji.
        if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
        return character.unicodeScalars.map(width(of:)).max() ?? 0
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control: return 0
        case .format where scalar != "\u{AD}": return 0
        default: return properties.isEmojiPresentation || wide.contains(where: { $0.contains(scalar.value) }) ? 2 : 1
        }
    }

    /// Blocks whose assigned characters are wide or full-width.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97C,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF,
        0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}
