public import StrictJSON

/// What a page tells search engines, and those to whom its address is passed on: one who pastes it into a message sees a card.
public struct PageHead: Sendable {
    /// A picture of what the page is about, on this site.
    public struct Image: Sendable {
        public let link: Link
        let alt: String
        let width: Int
        let height: Int

        /// - Parameters:
        ///   - link: a path of the site.
        ///   - alt: what is seen on it.
        ///   - width: in pixels.
        ///   - height: in pixels.
        public init(_ link: Link, alt: String, width: Int, height: Int) {
            (self.link, self.alt, self.width, self.height) = (link, alt, width, height)
        }
    }

    let description: String
    let data: JSON?
    public let image: Image?
    /// What of the address's query makes it a page of its own, such as a region; nothing else of it does.
    public let query: [(String, String)]

    /// - Parameters:
    ///   - description: one sentence.
    ///   - data: what the page is about, as JSON-LD (<https://schema.org>).
    ///   - image: shown on the card; without one a card has the site's sign.
    ///   - query: what of the address's query makes it a page of its own.
    public init(description: String, data: JSON? = nil, image: Image? = nil, query: [(String, String)] = []) {
        self.description = description
        self.data = data
        self.image = image
        self.query = query
    }

    /// The head with the addresses of its page.
    public struct Placed: Sendable {
        let head: PageHead
        let title: String
        let site: String
        let language: String
        let canonical: Link
        let alternates: [(language: String, link: Link)]
        let image: (image: Image, link: Link)?

        /// - Parameters:
        ///   - site: what the site is called.
        ///   - language: of the page (BCP 47).
        ///   - canonical: the whole address of the page, in its own language.
        ///   - alternates: those of the same page in each language (BCP 47).
        ///   - image: with its whole address.
        public init(
            _ head: PageHead, title: String, site: String, language: String, canonical: Link, alternates: [(language: String, link: Link)],
            image: (image: Image, link: Link)?
        ) {
            self.head = head
            self.title = title
            self.site = site
            self.language = language
            self.canonical = canonical
            self.alternates = alternates
            self.image = image
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
        html.meta(property: "og:locale", content: language.replacing("-", with: "_"))
        if let (image, link) = image {
            html.meta(property: "og:image", content: link.text)
            html.meta(property: "og:image:alt", content: image.alt)
            html.meta(property: "og:image:width", content: String(image.width))
            html.meta(property: "og:image:height", content: String(image.height))
        }
        html.meta(name: "twitter:card", content: image == nil ? "summary" : "summary_large_image")
        if let data = head.data { html.data(data) }
    }
}
