/// The places of a site: some by themselves, others below a word that opens on them. It needs no script: `details` of one name close each other.
public struct Menu: Component {
    public enum Entry: Sendable {
        case place(LinkList.Item)
        /// Nothing is shown where it has no places.
        case group(String, [LinkList.Item])
    }

    let label: String
    let entries: [Entry]

    /// - Parameter label: what the navigation is called for assistive technology.
    public init(label: String, _ entries: [Entry]) {
        self.label = label
        self.entries = entries
    }

    public func render(into html: inout HTMLWriter) {
        html.nav(.class("navigation"), .ariaLabel(label)) { html in
            html.ul { html in
                for entry in entries {
                    switch entry {
                    case .place(let item): html.li { $0.add(item) }
                    case .group(_, let items) where items.isEmpty: break
                    case .group(let name, let items): html.li { render(name, items, into: &$0) }
                    }
                }
            }
        }
    }

    private func render(_ name: String, _ items: [LinkList.Item], into html: inout HTMLWriter) {
        html.details(.name("menu"), items.contains(where: \.isCurrent) ? .class("current") : nil) { html in
            html.summary { $0.text(name) }
            html.ul { html in
                for item in items { html.li { $0.add(item) } }
            }
        }
    }
}

extension LinkList.Item: Component {
    public func render(into html: inout HTMLWriter) {
        html.a(.href(link), language.map(Attribute.lang), language.map(Attribute.hreflang), .ariaCurrent("page", isCurrent)) { $0.text(text) }
    }
}
