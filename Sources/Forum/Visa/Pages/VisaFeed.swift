import Ledger
import Primitives
import SQL
import Web

/// Changed rules for feed readers.
struct VisaFeed {
    static let most = 50

    let localizer: Localizer
    let changes: [ChangedRule]
    private let names: [CityID: LocalizedText]

    init(localizer: Localizer, changes: [ChangedRule], _ connection: any SQLConnection) throws {
        self.localizer = localizer
        self.changes = changes
        names = try Ledger.names(of: Set(changes.compactMap { CityID($0.version.writer.text) }), connection)
    }

    var feed: AtomFeed {
        AtomFeed(
            id: UUIDName(of: "visa changes", localizer.language.tag), title: localizer(VisaPagesText.changes), language: localizer.language,
            page: Link("/visa"),
            entries: changes.map { change in
                let writer = CityID(change.version.writer.text).flatMap { names[$0]?.text(in: localizer.language.code) }
                let source = JourneyWords.source(change.version, change.key.destination, writer: writer ?? change.version.writer.text)
                return AtomFeed.Entry(
                    // The same at every city: the envelope's digest, and the record's key in it.
                    id: UUIDName(of: "visa rule", change.digest, change.version.authority.rawValue, change.key.description),
                    title: localizer(VisaPagesText.changedRule(border: VisaWords.border(change.key), what: VisaWords.dated(change.version.rule))),
                    updated: change.acceptedAt, author: writer ?? change.version.writer.text, link: VisaLinks.rule(change.key),
                    summary: localizer(source))
            })
    }
}
