import Primitives
import Web

/// The pages of the forum's editions.
struct EditionPages {
    let localizer: Localizer
    /// Of the cities that host them.
    let names: [CityID: LocalizedText]

    private var language: String { localizer.language.code }

    static func path(of edition: EditionList.Entry) -> Link? { Link(path: "/editions/\(edition.id)") }

    // MARK: The list

    /// - Parameter next: where the page after this one begins.
    func list(_ entries: [EditionList.Entry], next: Link?) -> Page {
        Page(
            kicker: localizer(EditionsText.article), heading: localizer(EditionsText.title), lede: localizer(EditionsText.lede),
            DataTable(
                id: "editions", title: localizer(EditionsText.title), note: localizer(EditionsText.count(count: entries.count)),
                columns: [
                    .number(localizer(EditionsText.columnNumber)), .text(localizer(EditionsText.columnEdition)),
                    .text(localizer(EditionsText.columnPlace)), .text(localizer(EditionsText.columnDates)),
                    .text(localizer(EditionsText.columnHost)),
                ],
                rows: entries.map(row), empty: EmptyState(localizer(EditionsText.none))),
            Pagination(label: localizer(EditionsText.older), first: nil, next: next.map { (localizer(EditionsText.older), $0) }),
            LinkList(
                .plain, label: localizer(EditionsText.asData),
                [
                    .init(localizer(EditionsText.asData), Link("/api/v1/editions")),
                    .init(localizer(EditionsText.asTable), Link("/api/v1/editions.csv")),
                ]))
    }

    private func row(_ entry: EditionList.Entry) -> [Cell] {
        let edition = entry.edition
        return [
            .number(localizer.integer(edition.number)), .foreign(edition.title.text(in: language), link: Self.path(of: entry)).asHeader,
            .foreign(edition.place.text(in: language)), .text(dates(edition)), .foreign(host(of: edition)),
        ]
    }

    private func host(of edition: ForumEdition) -> String { names[edition.host]?.text(in: language) ?? edition.host.text }

    private func dates(_ edition: ForumEdition) -> String { localizer(EditionsText.dates(opens: edition.opens, closes: edition.closes)) }

    // MARK: One edition

    func edition(_ entry: EditionList.Entry) -> Page {
        let edition = entry.edition
        return Page(
            kicker: localizer(EditionsText.numbered(number: edition.number)), heading: edition.title.text(in: language), lede: dates(edition),
            Breadcrumbs([(localizer(EditionsText.all), Link("/editions"))], current: edition.title.text(in: language), localizer),
            facts(entry), agenda(edition), adopted(edition),
            Link(path: "/api/v1/editions/\(entry.id)").map {
                LinkList(.plain, label: localizer(EditionsText.asData), [.init(localizer(EditionsText.asData), $0)])
            })
    }

    private func facts(_ entry: EditionList.Entry) -> Facts {
        let proof = Link(path: "/api/v1/log/\(entry.index)/proof")
        return Facts(
            title: localizer(EditionsText.facts),
            [
                .init(localizer(EditionsText.columnPlace), .foreign(entry.edition.place.text(in: language))),
                .init(localizer(EditionsText.columnDates), .text(dates(entry.edition))),
                .init(localizer(EditionsText.columnHost), .foreign(host(of: entry.edition))),
                .init(
                    localizer(EditionsText.source), .text(localizer(EditionsText.entry(index: entry.index)), link: proof),
                    note: localizer(EditionsText.entryNote(time: entry.acceptedAt))),
            ])
    }

    private func agenda(_ edition: ForumEdition) -> DataTable {
        DataTable(
            id: "agenda", title: localizer(EditionsText.agenda),
            columns: [.number(localizer(EditionsText.columnNumber)), .text(localizer(EditionsText.agendaItem))],
            rows: edition.agenda.enumerated().map { place, item in
                [.number(localizer.integer(place + 1)), .foreign(item.text(in: language)).asHeader]
            },
            empty: EmptyState(localizer(EditionsText.agendaNone)))
    }

    private func adopted(_ edition: ForumEdition) -> DataTable {
        DataTable(
            id: "adopted", title: localizer(EditionsText.adopted),
            columns: [.text(localizer(EditionsText.adoptedText)), .text(localizer(EditionsText.digest))],
            rows: edition.adopted.map { text in
                [
                    .foreign(text.title.text(in: language), link: text.url.flatMap { Link(external: $0) }).asHeader,
                    text.sha256.map { .code($0) } ?? .text(localizer(EditionsText.digestNone)),
                ]
            },
            empty: EmptyState(localizer(EditionsText.adoptedNone)))
    }
}
