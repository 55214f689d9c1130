import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Reports that the secretariat has published, and editions of the progress report, for feed readers.
struct ProgressFeed {
    /// Entries of the feed.
    static let most = 50
    static let path = ["progress", "published.atom"]

    static var routes: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(
            .get, "/progress/published.atom", needs: .public, query: ["lang"],
            "published reports and editions of the progress report, for feed readers"
        ) { context in
            let localizer = context.localizer
            return try await context.tenant.database.read { connection in
                try ProgressTables.checkLive(connection)
                return try ProgressFeed(words: ProgressWords(localizer: localizer), connection).feed
            }
        }
        return routes
    }

    private let words: ProgressWords
    private var entries: [AtomFeed.Entry] = []

    init(words: ProgressWords, _ connection: any SQLConnection) throws {
        self.words = words
        entries = try reports(connection) + editions(connection)
    }

    var feed: AtomFeed {
        AtomFeed(
            id: UUIDName(of: "progress published", words.localizer.language.tag), title: words(ProgressFeedText.title),
            language: words.localizer.language, page: ProgressLink.heatmap,
            entries: Array(entries.sorted { $0.updated > $1.updated }.prefix(Self.most)))
    }

    private func reports(_ connection: any SQLConnection) throws -> [AtomFeed.Entry] {
        let rows = try connection.query(
            "SELECT cycle, commitment, city, idx FROM progress_publication ORDER BY idx DESC, cycle, commitment, city LIMIT $1",
            [SQLValue(Self.most)])
        var titles: [CycleID: String] = [:]
        let names = try Ledger.names(of: Set(rows.compactMap { CityID(try $0.text(2)) }), connection)
        return try rows.compactMap { row -> AtomFeed.Entry? in
            guard let key = ReportKey("\(try row.text(0))/\(try row.text(1))/\(try row.text(2))"), let entry = try entry(row.integer(3), connection)
            else { return nil }
            let title = try titles[key.cycle] ?? cycle(key.cycle, connection)
            titles[key.cycle] = title
            let city = names[key.city]?.text(in: words.language) ?? key.city.text
            return AtomFeed.Entry(
                id: UUIDName(of: "progress report published", entry.envelope.digest.hex, key.description),
                title: words(ReportPageText.reportTitle(city: city, commitment: key.commitment.text)), updated: entry.acceptedAt,
                author: words(ProgressFeedText.secretariat), link: ProgressLink.report(key), summary: words(ProgressFeedText.report(cycle: title)))
        }
    }

    private func cycle(_ id: CycleID, _ connection: any SQLConnection) throws -> String {
        let body = try Ledger.records(ofType: CyclePublished.name, prefix: id.text, limit: 1, connection).first?.version.body
        return try body.map { try ReportingCycle(Fields($0)).title.text(in: words.language) } ?? id.text
    }

    private func editions(_ connection: any SQLConnection) throws -> [AtomFeed.Entry] {
        try ProgressEditionPages.items(connection).prefix(Self.most).compactMap { item in
            guard let entry = try entry(item.index, connection) else { return nil }
            return AtomFeed.Entry(
                id: UUIDName(of: "progress edition", entry.envelope.digest.hex, item.key.description),
                title: item.edition.title.text(in: words.language),
                updated: entry.acceptedAt, author: words(ProgressFeedText.secretariat), link: ProgressEditionPages.link(item.key),
                summary: words(ProgressEditionText.numbered(number: item.key.number)))
        }
    }

    private func entry(_ index: Int64, _ connection: any SQLConnection) throws -> LogEntry? {
        try Ledger.entries(from: index, count: 1, connection).first.map { try LogEntry($0) }
    }
}
