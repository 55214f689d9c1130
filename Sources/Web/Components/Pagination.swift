/// The way through a list by cursors: to its beginning, and on where there is more.
public struct Pagination: Component {
    private let links: LinkList

    /// - Parameters:
    ///   - label: what the navigation is called for assistive technology.
    ///   - first: the way back to the beginning; `nil` on the first page.
    ///   - next: the way on; `nil` on the last page.
    public init(label: String, first: (text: String, link: Link)?, next: (text: String, link: Link)?) {
        links = LinkList(.pages, label: label, [first, next].compactMap { $0 }.map { .init($0.text, $0.link) })
    }

    /// Nothing where all is on one page.
    public func render(into html: inout HTMLWriter) { html.add(links) }
}
