import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import SQL
import Web

/// What the pages of the visa desk share: whose desk it is, and who works at it.
struct VisaDeskPages: OfficePages {
    let context: StaffContext<any OfficeSite>
    let desk: VisaDesk
    /// Who alone may publish the country's rules, where that is another city.
    let otherPublisher: CityID?

    static let pageSize = 50

    func has(_ permission: StaffPermission) -> Bool { context.staff.has(StaffRight(permission)) }

    private static let places: [(Message, Link)] = [
        (DeskListsText.placeDesk, Link("/admin/visa")), (DeskListsText.placeRules, Link("/admin/visa/rules")),
        (DeskListsText.placeStale, Link("/admin/visa/stale")), (DeskListsText.placeConflicts, Link("/admin/visa/conflicts")),
        (DeskListsText.placeBulk, Link("/admin/visa/bulk")), (DeskListsText.placeImport, Link("/admin/visa/import")),
        (AccessionText.title, AccessionPages.link),
    ]

    /// The ways between the desk's pages.
    var tabs: LinkList {
        LinkList(
            .tabs, label: localizer(DeskSetText.title),
            // What somebody may not do is not offered.
            Self.places.filter { $0.1.text != "/admin/visa/bulk" || has(.draftVisaRules) }
                .filter { $0.1.text != AccessionPages.link.text || desk.isPublisher }
                .map { .init(localizer($0.0), $0.1, isCurrent: context.request.path == $0.1.text) })
    }

    var warning: Banner? {
        guard let otherPublisher, let country = desk.country else { return nil }
        return Banner(
            .warning, label: localizer(DeskSetText.title), title: localizer(DeskSetText.title),
            text: localizer(DeskListsText.otherPublisher(country: country.text, city: otherPublisher.text)))
    }

    func refusal(_ message: Message) -> Banner {
        Banner(.bad, label: localizer(DeskSetText.title), title: localizer(DeskSetText.title), text: localizer(message))
    }

    // MARK: Cells

    func rule(_ rule: VisaRule?) -> Cell { .text(rule.map { localizer(VisaWords.dated($0)) } ?? localizer(DeskRuleText.nothing)) }

    func border(_ key: VisaRuleKey, link: Link? = nil) -> Cell {
        let border = localizer(VisaWords.border(key))
        guard key.purpose != .tourism || key.document != .ordinary else { return .text(border, link: link) }
        return .text("\(border) (\(localizer(VisaWords.trip(key))))", link: link)
    }

    static func link(to key: VisaRuleKey, in set: VisaChangeSet? = nil) -> Link {
        Link.to(
            ["admin", "visa", "rule", key.destination.text, key.nationality.text, key.purpose.rawValue, key.document.rawValue],
            query: set.map { [("set", $0.id.text)] } ?? [])
    }

    static func link(to set: UUIDv7, done: String? = nil) -> Link {
        Link.to(["admin", "visa", "sets", set.text], query: done.map { [("done", $0)] } ?? [])
    }

    func pagination(_ path: String, after: VisaRuleKey?, query: [(String, String)] = []) -> Pagination {
        let isFirst = context.request.query("after") == nil
        let segments = ["admin", "visa"] + path.split(separator: "/").map(String.init)
        return Pagination(
            label: localizer(DeskSetText.older), first: isFirst ? nil : (localizer(DeskListsText.first), Link.to(segments, query: query)),
            next: after.map { (localizer(DeskSetText.older), Link.to(segments, query: query + [("after", $0.description)])) })
    }

    // MARK: The desk

    func overview(_ summary: VisaDesk.Summary, waiting: [VisaChangeSet], open: [VisaChangeSet], done: [VisaChangeSet]) -> WebAnswer {
        let lede = desk.country.map { DeskListsText.ledeCity(country: $0.text) } ?? DeskListsText.ledeSecretariat
        let facts = Facts(
            title: localizer(DeskSetText.atAGlance),
            [
                .init(localizer(DeskListsText.factWaiting), .number(localizer.integer(waiting.count))),
                .init(
                    localizer(DeskListsText.factStale), .number(localizer.integer(summary.stale), link: Link("/admin/visa/stale")),
                    note: localizer(DeskListsText.factStaleNote(days: VisaDesk.staleAfterDays))),
                .init(
                    localizer(DeskListsText.factTwice), .number(localizer.integer(summary.spokenOfTwice), link: Link("/admin/visa/conflicts")),
                    note: localizer(DeskListsText.factTwiceNote)),
                .init(localizer(DeskListsText.factRules), .number(localizer.integer(summary.rules), link: Link("/admin/visa/rules"))),
            ])
        return page.answer(
            DeskSetText.title, lede: localizer(lede), tabs, warning, facts,
            sets("waiting", DeskListsText.setsWaiting, waiting, EmptyState(localizer(DeskSetText.setsNone))),
            sets(
                "open", DeskListsText.setsOpen, open,
                EmptyState(
                    localizer(DeskListsText.setsNoneDraft),
                    action: has(.draftVisaRules) ? (localizer(DeskListsText.placeBulk), Link("/admin/visa/bulk")) : nil)),
            sets("done", DeskListsText.setsDone, done, EmptyState(localizer(DeskSetText.setsNone))))
    }

    private func sets(_ id: String, _ title: Message, _ sets: [VisaChangeSet], _ empty: EmptyState) -> DataTable {
        DataTable(
            id: id, title: localizer(title),
            columns: [
                .text(localizer(DeskListsText.columnSet)), .text(localizer(DeskSetText.columnState)), .number(localizer(DeskListsText.columnChanges)),
                .text(localizer(DeskListsText.columnBy)),
            ],
            rows: sets.map { set in
                [
                    Cell.foreign(set.title, link: Self.link(to: set.id)).asHeader,
                    .tag(VisaDeskWords.tone(of: set.state), localizer(VisaDeskWords.name(of: set.state))), .number(localizer.integer(set.count)),
                    .text(localizer(DeskListsText.byAt(name: set.changedBy, at: set.changedAt))),
                ]
            }, empty: empty)
    }
}
