/// One value in a table or a list of facts.
public struct Cell: Component {
    enum Content: Sendable {
        case text(String)
        case foreign(String)
        case code(String)
        /// What is shown, and the same as RFC 3339.
        case time(String, String)
        case tag(StatusTag)
        /// A bar, as long as a value is of the greatest.
        case bar(Int64, of: Int64)
    }

    let content: Content
    let link: Link?
    let isNumber: Bool
    let isHeader: Bool

    private init(_ content: Content, link: Link? = nil, isNumber: Bool = false, isHeader: Bool = false) {
        self.content = content
        self.link = link
        self.isNumber = isNumber
        self.isHeader = isHeader
    }

    /// Text of our own.
    public static func text(_ text: String, link: Link? = nil) -> Cell { Cell(.text(text), link: link) }
    /// Text that somebody else wrote.
    public static func foreign(_ text: String, link: Link? = nil) -> Cell { Cell(.foreign(text), link: link) }
    /// An identifier, a digest, a code.
    public static func code(_ text: String, link: Link? = nil) -> Cell { Cell(.code(text), link: link) }
    /// Set to the end of its column.
    public static func number(_ text: String, link: Link? = nil) -> Cell { Cell(.text(text), link: link, isNumber: true) }
    /// - Parameter datetime: the same moment or day as RFC 3339 spells it.
    public static func time(_ text: String, datetime: String) -> Cell { Cell(.time(text, datetime)) }

    /// How it stands, in a word.
    public static func tag(_ tone: Tone, _ text: String) -> Cell { Cell(.tag(StatusTag(tone, text))) }
    static func bar(_ value: Int64, of most: Int64) -> Cell { Cell(.bar(value, of: most)) }

    var isDrawing: Bool { if case .bar = content { true } else { false } }

    /// What the row is about.
    public var asHeader: Cell { Cell(content, link: link, isNumber: isNumber, isHeader: true) }

    public func render(into html: inout HTMLWriter) {
        guard let link else { return renderContent(into: &html) }
        html.a(.href(link)) { renderContent(into: &$0) }
    }

    private func renderContent(into html: inout HTMLWriter) {
        switch content {
        case .text(let text): html.text(text)
        case .foreign(let text): html.foreign(text)
        case .code(let text): html.code { $0.foreign(text) }
        case .tag(let tag): html.add(tag)
        case .bar(let value, let most): renderBar(value, of: most, into: &html)
        case .time(let text, let datetime): html.time(.datetime(datetime)) { $0.text(text) }
        }
    }

    /// What is there at all has a bar that can be seen.
    private func renderBar(_ value: Int64, of most: Int64, into html: inout HTMLWriter) {
        let length = Int((Double(value) / Double(most) * 200).rounded())
        html.svg(width: 200, height: 12, fills: true) { $0.rect(x: 0, y: 0, width: value > 0 ? max(2, length) : 0, height: 12) }
    }
}
