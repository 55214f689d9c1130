/// Links in a row, such as those between languages, tabs or pages.
public struct LinkList: Component {
    public struct Item: Sendable {
        let text: String
        let link: Link
        let language: String?
        let isCurrent: Bool

        /// - Parameter language: BCP 47, where the text is in another language than the page.
        public init(_ text: String, _ link: Link, language: String? = nil, isCurrent: Bool = false) {
            self.text = text
            self.link = link
            self.language = language
            self.isCurrent = isCurrent
        }
    }

    public enum Kind: Sendable {
        case languages, tabs, pages, plain

        fileprivate var names: StaticString {
            switch self {
            case .languages: "languages"
            case .tabs: "tabs"
            case .pages: "pages"
            case .plain: "links"
            }
        }

        /// What the current one is (WAI-ARIA 1.2, aria-current).
        fileprivate var current: StaticString {
            switch self {
            case .tabs, .pages: "page"
            case .languages, .plain: "true"
            }
        }
    }

    let kind: Kind
    let label: String
    let items: [Item]

    /// - Parameter label: what the navigation is called for assistive technology.
    public init(_ kind: Kind, label: String, _ items: [Item]) {
        self.kind = kind
        self.label = label
        self.items = items
    }

    public func adding(_ item: Item) -> LinkList { LinkList(kind, label: label, items + [item]) }

    public func render(into html: inout HTMLWriter) {
        guard !items.isEmpty else { return }
        html.nav(.class(kind.names), .ariaLabel(label)) { html in
            html.ul { html in
                for item in items {
                    html.li { html in
                        html.a(
                            .href(item.link), item.language.map(Attribute.lang), item.language.map(Attribute.hreflang),
                            .ariaCurrent(kind.current, item.isCurrent)
                        ) { $0.text(item.text) }
                    }
                }
            }
        }
    }
}
