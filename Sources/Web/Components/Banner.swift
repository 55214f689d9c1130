/// What is to be known first, in one sentence.
public struct Banner: Component {
    let tone: Tone
    /// What the region is called for assistive technology.
    let label: String
    let title: String
    let text: String

    public init(_ tone: Tone, label: String, title: String, text: String) {
        self.tone = tone
        self.label = label
        self.title = title
        self.text = text
    }

    private var names: StaticString {
        switch tone {
        case .neutral: "banner"
        case .good: "banner good"
        case .warning: "banner warning"
        case .bad: "banner bad"
        }
    }

    public func render(into html: inout HTMLWriter) {
        html.section(.class(names), .ariaLabel(label)) { html in
            html.span(.class("sign"), .ariaHidden()) { $0.markup(tone.sign) }
            html.div { html in
                html.h2 { $0.text(title) }
                html.p { $0.text(text) }
            }
        }
    }
}
