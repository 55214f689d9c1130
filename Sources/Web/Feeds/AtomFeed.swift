import HTTPTypes
public import Primitives

/// A list of changes for feed readers (RFC 4287), the newest first.
public struct AtomFeed: WebContent {
    public static let mediaType = "application/atom+xml"

    public struct Entry: Sendable {
        /// The same for ever, and at every site.
        let id: UUIDName
        let title: String
        public let updated: UTCTime
        let author: String
        let link: Link
        let summary: String?

        public init(id: UUIDName, title: String, updated: UTCTime, author: String, link: Link, summary: String? = nil) {
            self.id = id
            self.title = title
            self.updated = updated
            self.author = author
            self.link = link
            self.summary = summary
        }
    }

    let id: UUIDName
    let title: String
    let language: Language
    /// Of the page that shows the same.
    let page: Link
    let entries: [Entry]

    /// - Parameter id: the same for ever; of this feed in this language.
    public init(id: UUIDName, title: String, language: Language, page: Link, entries: [Entry]) {
        self.id = id
        self.title = title
        self.language = language
        self.page = page
        self.entries = entries
    }

    public func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
        WebAnswer(type: "\(Self.mediaType); charset=utf-8", bytes(for: request), headers: [.contentLanguage: language.tag, .vary: "Accept-Language"])
            .cached(.revalidated).tagged(for: request)
    }

    /// A feed that was never changed is of the beginning of time, so that its bytes stay the same.
    private var updated: UTCTime { entries.map(\.updated).max() ?? UTCTime(milliseconds: 0) }

    private func bytes(for request: WebRequest) -> [UInt8] {
        // Links of feeds are whole: they are read away from the site.
        let site = (request.isSecure ? "https://" : "http://") + (request.authority ?? "localhost")
        var xml = XMLWriter()
        xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.tag)]) { xml in
            xml.element("id", text: id.text)
            xml.element("title", text: title)
            xml.element("updated", text: updated.description)
            xml.element("link", [("rel", "self"), ("type", Self.mediaType), ("href", site + request.target)])
            xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", site + page.text)])
            for entry in entries {
                xml.element("entry") { xml in
                    xml.element("id", text: entry.id.text)
                    xml.element("title", text: entry.title)
                    xml.element("updated", text: entry.updated.description)
                    xml.element("author") { $0.element("name", text: entry.author) }
                    xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", site + entry.link.text)])
                    if let summary = entry.summary { xml.element("summary", text: summary) }
                }
            }
        }
        return xml.bytes
    }
}
