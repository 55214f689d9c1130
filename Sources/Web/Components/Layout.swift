/// A whole page: head, masthead with the site's name and languages, the content, and the foot.
public struct Layout<Content: Component>: Component {
    /// What all pages of a site share.
    public struct Frame: Sendable {
        let brand: String
        let skip: String
        let style: Link
        let icon: Link
        let footer: String
        let feeds: [(title: String, link: Link)]
        let head: PageHead.Placed?

        /// - Parameters:
        ///   - skip: the text of the link that leads past the head.
        ///   - feeds: those of the site, for feed readers.
        public init(
            brand: String, skip: String, style: Link, icon: Link, footer: String, feeds: [(title: String, link: Link)] = [],
            head: PageHead.Placed? = nil
        ) {
            self.feeds = feeds
            self.head = head
            self.brand = brand
            self.skip = skip
            self.style = style
            self.icon = icon
            self.footer = footer
        }
    }

    let language: Language
    let frame: Frame
    let title: String
    let kicker: String
    let heading: String
    let lede: String?
    let languages: LinkList
    let navigation: Menu?
    let footLinks: LinkList?
    let content: Content

    /// - Parameters:
    ///   - title: of the window; the heading stands on the page.
    ///   - kicker: the line above the heading.
    ///   - lede: the sentence below it.
    public init(
        _ language: Language, _ frame: Frame, title: String, kicker: String, heading: String, lede: String? = nil, languages: LinkList,
        navigation: Menu? = nil, footLinks: LinkList? = nil, content: Content
    ) {
        self.language = language
        self.frame = frame
        self.title = title
        self.kicker = kicker
        self.heading = heading
        self.lede = lede
        self.languages = languages
        self.navigation = navigation
        self.footLinks = footLinks
        self.content = content
    }

    public func render(into html: inout HTMLWriter) {
        html.doctype()
        html.html(.lang(language.tag), .dir(language.direction)) { html in
            html.head { renderHead(into: &$0) }
            html.body { html in
                html.a(.class("skip"), .href(.fragment("main"))) { $0.text(frame.skip) }
                html.header(.class("masthead")) { renderMasthead(into: &$0) }
                html.main(.class("wide"), .id("main")) { $0.add(content) }
                html.footer { html in
                    html.div(.class("wide")) { html in
                        html.p { $0.text(frame.footer) }
                        html.add(footLinks)
                    }
                }
            }
        }
    }

    private func renderHead(into html: inout HTMLWriter) {
        html.metaCharset()
        html.meta(name: "viewport", content: "width=device-width, initial-scale=1")
        html.meta(name: "color-scheme", content: "light dark")
        html.title(title)
        html.link(.rel("icon"), .href(frame.icon), .type("image/svg+xml"))
        html.link(.rel("stylesheet"), .href(frame.style))
        html.add(frame.head)
        for feed in frame.feeds { html.link(.rel("alternate"), .type("application/atom+xml"), .title(feed.title), .href(feed.link)) }
    }

    private func renderMasthead(into html: inout HTMLWriter) {
        html.div(.class("wide bar")) { html in
            html.p(.class("brand")) { html in
                html.img(.src(frame.icon), .alt(""), .width(34), .height(34))
                html.a(.href(Link("/"))) { $0.text(frame.brand) }
            }
            html.add(languages)
        }
        if let navigation { html.div(.class("wide")) { $0.add(navigation) } }
        html.div(.class("wide hero")) { html in
            html.p(.class("kicker")) { $0.text(kicker) }
            html.h1 { $0.text(heading) }
            if let lede { html.p(.class("lede")) { $0.text(lede) } }
        }
    }
}
