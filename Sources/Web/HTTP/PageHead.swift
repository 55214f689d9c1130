public import StrictJSON

/// What a page tells search engines, and those to whom its address is passed on: one who pastes it into a message sees a card.
public struct PageHead: Sendable {
    let description: String
    let data: JSON?

    /// - Parameters:
    ///   - description: one sentence.
    ///   - data: what the page is about, as JSON-LD (<https://schema.org>).
    public init(description: String, data: JSON? = nil) {
        self.description = description
        self.data = data
    }

    /// The head with the addresses of its page.
    public struct Placed: Sendable {
        let head: PageHead
        let title: String
        let site: String
        let canonical: Link
        let alternates: [(language: String, link: Link)]

        /// - Parameters:
        ///   - site: what the site is called.
        ///   - canonical: the whole address of the page, in its own language.
        ///   - alternates: those of the same page in each language (BCP 47).
        public init(_ head: PageHead, title: String, site: String, canonical: Link, alternates: [(language: String, link: Link)]) {
            self.head = head
            self.title = title
            self.site = site
            self.canonical = canonical
            self.alternates = alternates
        }
    }
}

extension PageHead.Placed: Component {
    public func render(into html: inout HTMLWriter) {
        html.meta(name: "description", content: head.description)
        html.link(.rel("canonical"), .href(canonical))
        for (language, link) in alternates { html.link(.rel("alternate"), .hreflang(language), .href(link)) }
        // The Open Graph protocol, by which cards are made.
        html.meta(property: "og:type", content: "website")
        html.meta(property: "og:title", content: title)
        html.meta(property: "og:description", content: head.description)
        html.meta(property: "og:site_name", content: site)
        html.meta(property: "og:url", content: canonical.text)
        html.meta(name: "twitter:card", content: "summary")
        if let data = head.data { html.data(data) }
    }
}
