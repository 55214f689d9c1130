/// As much of a list as a page shows, of a list that lies in memory in its reader's order: what follows a cursor, and where it goes on.
///
/// The cursor is the id of the last one that was shown. Where that one is gone, the list begins anew.
public struct ListPart<Element> {
    public let shown: ArraySlice<Element>
    /// How many there are in all.
    public let total: Int
    /// The cursor of the page behind this one; `nil` on the last.
    public let next: String?
    private let length: Int

    public var isFirst: Bool { shown.startIndex == 0 }
    /// Which of the list follow on the next page, from 1 on.
    var following: ClosedRange<Int> { shown.endIndex + 1...max(shown.endIndex + 1, min(shown.endIndex + length, total)) }

    /// - Parameters:
    ///   - after: the cursor that the reader's address has.
    ///   - length: of a page.
    ///   - id: of an element; no two have the same.
    public init(of all: [Element], after: String?, length: Int = 100, id: (Element) -> String) {
        let start = after.flatMap { after in all.firstIndex { id($0) == after } }.map { $0 + 1 } ?? 0
        shown = all[min(start, all.count)..<min(start + length, all.count)]
        total = all.count
        self.length = length
        next = shown.endIndex < all.count ? shown.last.map(id) : nil
    }
}

extension Pagination {
    /// The way through a list of which a page shows a part.
    ///
    /// - Parameters:
    ///   - label: what the list is called.
    ///   - path: of the page.
    ///   - query: what else its address says.
    ///   - cursor: the name that the cursor has in the query.
    public init<Element>(
        _ part: ListPart<Element>, label: String, path: [String], query: [(name: String, value: String)] = [], cursor: String = "after",
        _ localizer: Localizer
    ) {
        let (following, total) = (part.following, part.total)
        self.init(
            label: label, first: part.isFirst ? nil : (localizer(KitText.fromTheBeginning), Link.to(path, query: query)),
            next: part.next.map { next in
                (
                    localizer(KitText.nextOf(first: following.lowerBound, last: following.upperBound, total: total)),
                    Link.to(path, query: query + [(cursor, next)])
                )
            })
    }
}
