import HTTPTypes
public import StrictJSON

/// What a handler gives back, on its way to become an answer.
public protocol WebContent: Sendable {
    /// - Parameter frame: puts a page into what all pages of the site share.
    func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer
}

extension WebAnswer: WebContent {
    public func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer { self }
}

extension JSON: WebContent {
    /// Kept by the caller, and asked about each time by the tag of its bytes.
    public func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
        WebAnswer(json: self).cached(.revalidated).tagged(for: request)
    }
}

/// What a page has of its own; the site puts it into its masthead, navigation and foot.
public struct Page: WebContent {
    /// Of the window, without the site's name.
    public let title: String
    /// The line above the heading.
    public let kicker: String
    public let heading: String
    /// The sentence below it.
    public let lede: String?
    /// Who is signed in, on pages for those who work at the site.
    public let staff: StaffGrant?
    public let content: Stack
    /// What it tells search engines; `nil` for a page that is no place to come to.
    public private(set) var head: PageHead?
    /// By which the moments on it are told; in UTC where there is none.
    public private(set) var clock: PlaceClock?

    public init(
        title: String? = nil, kicker: String, heading: String, lede: String? = nil, staff: StaffGrant? = nil, _ content: (any Component)?...
    ) {
        self.title = title ?? heading
        self.kicker = kicker
        self.heading = heading
        self.lede = lede
        self.staff = staff
        self.content = Stack(content)
    }

    public func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer { frame(self).answer(to: request) }

    /// The same, as a place that search engines may list: it is described by the sentence below its heading.
    public var listed: Page { with(PageHead(description: lede ?? heading)) }

    public func with(_ head: PageHead) -> Page {
        var page = self
        page.head = head
        return page
    }

    /// The same, for a page that tells moments by the clocks of a place: its foot names them.
    public func told(by clock: PlaceClock?) -> Page {
        var page = self
        page.clock = clock
        return page
    }
}

/// A whole page in one language.
public struct HTML: WebContent {
    private let bytes: [UInt8]
    private let language: Language

    public init(_ page: some Component, _ language: Language) {
        var writer = HTMLWriter(reserving: 48 * 1024)
        page.render(into: &writer)
        bytes = writer.bytes
        self.language = language
    }

    /// Without the tag that lets a caller keep it.
    public var answer: WebAnswer {
        WebAnswer(type: "text/html; charset=utf-8", bytes, headers: [.contentLanguage: language.tag, .vary: "Accept-Language"]).cached(.revalidated)
    }

    public func answer(to request: WebRequest) -> WebAnswer { answer.tagged(for: request) }
    public func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer { answer(to: request) }
}
