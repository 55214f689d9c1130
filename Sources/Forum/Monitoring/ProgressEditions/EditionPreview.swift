import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import Web

/// An edition as it would be published, in pages that a slow line brings: a forum of hundreds of cities has a document of megabytes.
struct EditionPreview: Sendable {
    /// Bytes of the pieces of one page, before links to other pages make them somewhat longer.
    private static let mostBytes = 30_000
    /// Cells of the heatmap in one piece.
    private static let mostCells = 400
    private static let mostReports = 50

    /// A reader turns its pages: it is put together once a minute at most, as long as the log stands as it does.
    private static let kept = HeadCache<EditionPreview?>(most: 4)

    private let document: EditionDocument
    private let pages: [[EditionDocument.Piece]]
    private let places: [String: Int]

    /// - Parameter asOf: to the minute.
    /// - Returns: `nil` where there is no such cycle.
    static func next(of cycle: CycleID, asOf now: UTCTime, in language: Language, _ connection: any SQLConnection) throws -> EditionPreview? {
        try ProgressTables.checkLive(connection)
        let minute = now.milliseconds / 60_000
        return try kept.value("\(cycle) \(minute) \(language.tag)", connection) { connection in
            try EditionPress.nextKey(of: cycle, connection).flatMap { key in
                try EditionData(key, asOf: UTCTime(milliseconds: minute * 60_000), connection).map { EditionPreview($0, in: language) }
            }
        }
    }

    init(_ data: EditionData, in language: Language) {
        let document = EditionDocument(data: data, language: language)
        var pages: [[EditionDocument.Piece]] = []
        var bytes = Self.mostBytes
        for piece in document.pieces(cities: max(1, Self.mostCells / max(1, data.items.count)), reports: Self.mostReports) {
            var writer = HTMLWriter(reserving: 4096)
            document.render(piece, into: &writer)
            if bytes + writer.bytes.count > Self.mostBytes {
                // A title stays with what it is the title of.
                let title = pages.last?.last.flatMap { if case .article = $0 { $0 } else { nil } }
                if title != nil { pages[pages.count - 1].removeLast() }
                pages.append([title].compactMap { $0 })
                bytes = 0
            }
            pages[pages.count - 1].append(piece)
            bytes += writer.bytes.count
        }
        let anchors = pages.enumerated().flatMap { page, pieces in pieces.flatMap { document.anchors(of: $0) }.map { ($0, page + 1) } }
        (self.document, self.pages, places) = (document, pages, Dictionary(anchors) { first, _ in first })
    }

    /// - Parameter number: from 1.
    /// - Returns: `nil` where there is no such page.
    func page(_ number: Int) -> [UInt8]? {
        guard pages.indices.contains(number - 1) else { return nil }
        var document = document
        let (places, tag) = (places, document.localizer.language.tag)
        document.address = { anchor in
            guard let place = places[anchor], place != number else { return .fragment(anchor) }
            return Self.link(to: place, tag)
        }
        var writer = HTMLWriter(reserving: 65_536)
        document.render(pages[number - 1], ways: ways(from: number), into: &writer)
        return writer.bytes
    }

    private static func link(to page: Int, _ tag: String) -> Link { .query([("page", "\(page)"), ("lang", tag)]) }

    private func ways(from number: Int) -> LinkList {
        let (localizer, tag) = (document.localizer, document.localizer.language.tag)
        let before = number > 1 ? LinkList.Item(localizer(EditionPreviewText.previous), Self.link(to: number - 1, tag)) : nil
        let next = number < pages.count ? LinkList.Item(localizer(EditionPreviewText.next), Self.link(to: number + 1, tag)) : nil
        let back = LinkList.Item(localizer(ProgressEditionText.title), Link("/admin/report-editions"))
        let name = localizer(EditionPreviewText.part(number: number, count: pages.count))
        let current = LinkList.Item(name, Self.link(to: number, tag), isCurrent: true)
        return LinkList(.pages, label: name, [back, before, current, next].compactMap { $0 })
    }
}
