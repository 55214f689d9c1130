/// In a word, how something stands, with a sign for who sees no colours.
public struct StatusTag: Component {
    let tone: Tone
    let text: String

    public init(_ tone: Tone, _ text: String) {
        self.tone = tone
        self.text = text
    }

    private var names: StaticString {
        switch tone {
        case .neutral: "tag"
        case .good: "tag good"
        case .warning: "tag warning"
        case .bad: "tag bad"
        }
    }

    public func render(into html: inout HTMLWriter) {
        html.span(.class(names)) { html in
            html.span(.ariaHidden()) { $0.markup(tone.sign) }
            html.text(" ")
            html.text(text)
        }
    }
}
