import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import Web

/// The queue of registrations with the police.
struct PolicePage: OfficePages {
    let context: StaffContext<any OfficeSite>
    let overview: PoliceQueue.Overview
    /// The first of each state: ``PoliceTable/first``, or ``answered`` of those that are done.
    let items: [PoliceQueue.State: [PoliceQueue.Item]]
    /// Those that wait for an answer; the oldest are shown, until they have one.
    let files: [PoliceQueue.WaitingFile]
    let names: [GuestID: String]
    let lodging: [RoleGrant.HotelID: PoliceFormat.Lodging]
    let hotels: [RoleGrant.HotelID]
    let regime: PoliceRegime
    let hotelNames: HotelNames

    /// Registrations that are shown of those that are done.
    static let answered = 10

    private var tables: PoliceTable { PoliceTable(context: context, names: names, hotelNames: hotelNames) }

    func answer(banner: Banner?) -> WebAnswer {
        page.answer(
            PoliceText.title, lede: localizer(PoliceText.lede), banner, notice, rule,
            tables.table(.due, items[.due] ?? [], empty: PoliceText.noneDue), all(.due), exports, waiting,
            tables.table(.rejected, items[.rejected] ?? []), all(.rejected), Stack(lodgings),
            tables.table(.acknowledged, items[.acknowledged] ?? []), all(.acknowledged))
    }

    private var notice: Banner? {
        switch context.request.query("done") {
        case "saved": page.notice(PoliceText.saved)
        case "file":
            context.request.query("guests").flatMap { Int($0) }.map {
                page.notice($0 > 0 ? PoliceText.fileNoted(count: $0) : PoliceText.fileAnswered)
            }
        default: nil
        }
    }

    private var rule: Section {
        guard let source = regime.source(in: localizer), let day = regime.readOn else {
            return Section("rule", localizer(PoliceText.rule), note: localizer(PoliceText.ruleUnknown), nil)
        }
        return Section("rule", localizer(PoliceText.rule), note: localizer(PoliceText.readOn(day: day)), Paragraphs(source))
    }

    /// The way to those of a state for which the page has no room.
    private func all(_ state: PoliceQueue.State) -> LinkList? {
        let count = overview.byState[state] ?? 0
        guard count > (items[state] ?? []).count else { return nil }
        return LinkList(
            .plain, label: localizer(PoliceTable.title(state)),
            [.init(localizer(PoliceText.all(count: count)), Link.to(["admin", "police", "guests"], query: [("state", state.rawValue)]))])
    }

    /// A button for each format of which something can be told, also again; and who cannot be.
    private var exports: Section? {
        let buttons = PoliceFormat.allCases.compactMap { format -> ActionForm? in
            guard let count = overview.ready[format], count > 0 else { return nil }
            return ActionForm(
                Link("/admin/police/export"), [page.token, .init("format", format.rawValue)],
                "\(localizer(PoliceText.export(count: min(count, PoliceQueue.mostInFile)))): \(format.rawValue)")
        }
        var lacking: [String] = []
        if overview.withoutDocument > 0 { lacking.append(localizer(PoliceText.lacksDocument(count: overview.withoutDocument))) }
        if overview.withoutLodging > 0 { lacking.append(localizer(PoliceText.lacksLodging(count: overview.withoutLodging))) }
        guard !buttons.isEmpty || !lacking.isEmpty else { return nil }
        return Section(
            "export", localizer(PoliceText.columnFile), note: buttons.isEmpty ? nil : localizer(PoliceText.exportNote),
            Stack(buttons.map { $0 as any Component } + lacking.map { Paragraphs($0) }))
    }

    /// Files, with the button that says that the police has taken one.
    private var waiting: Section {
        Section(
            "exported", localizer(PoliceText.exported),
            ActionTable(
                columns: [PoliceText.columnFile, PoliceText.columnMade, PoliceText.columnDue, PoliceText.columnGuests].map { localizer($0) },
                rows: files.prefix(PoliceTable.first).map { file in
                    let name = String(file.id.suffix(6))
                    return ActionTable.Row(
                        cells: [
                            .code(name, link: Link.to(["admin", "police", "guests"], query: [("state", "exported"), ("file", file.id)])),
                            page.time(file.madeAt),
                            file.dueAt < context.now ? .tag(.bad, localizer(PoliceText.late)) : page.time(file.dueAt),
                            .number(localizer.integer(file.guests)),
                        ],
                        action: ActionForm(
                            Link.to(["admin", "police", "file", file.id]), [page.token], localizer(PoliceText.acknowledgeFile),
                            label: "\(localizer(PoliceText.acknowledgeFile)): \(name)"))
                }, empty: EmptyState(localizer(PoliceText.none)), label: localizer(PoliceText.exported)))
    }

    /// Hotels of which guests are told of, those first of which it is not written down how the police knows them.
    private var lodgings: [any Component] {
        let pages = PoliceLodgingPages(context: context, lodging: lodging, hotels: hotels, hotelNames: hotelNames)
        guard !hotels.isEmpty else { return [] }
        let rest = hotels.count > PoliceTable.first
        return [pages.table(pages.sorted.prefix(PoliceTable.first))]
            + (rest
                ? [
                    LinkList(
                        .plain, label: localizer(PoliceText.lodgingTitle),
                        [.init(localizer(PoliceText.all(count: hotels.count)), Link("/admin/police/hotels"))])
                ] : [])
    }
}

/// Registrations in a table.
struct PoliceTable: OfficePages {
    /// Rows of a page of its own.
    static let most = 50
    /// Rows of a page of many tables.
    static let first = 20

    let context: StaffContext<any OfficeSite>
    let names: [GuestID: String]
    let hotelNames: HotelNames

    static func title(_ state: PoliceQueue.State) -> Message {
        switch state {
        case .due: PoliceText.due
        case .exported: PoliceText.exported
        case .rejected: PoliceText.rejected
        case .acknowledged: PoliceText.acknowledged
        }
    }

    func table(_ state: PoliceQueue.State, _ items: [PoliceQueue.Item], empty: Message = PoliceText.none) -> DataTable {
        let title = Self.title(state)
        let hasAnswer = state == .acknowledged || state == .rejected
        return DataTable(
            id: state.rawValue, title: localizer(title),
            columns: [.text(localizer(PoliceText.guest)), .text(localizer(GuestRegisterText.hotel)), .text(localizer(PoliceText.columnDue))]
                + [.text(localizer(hasAnswer ? PoliceText.columnAnswer : GuestRegisterText.state)), .number(localizer(PoliceText.columnAttempts))],
            rows: items.map { item in
                [
                    name(item), .foreign(hotelNames[item.stay.hotel]), page.time(item.dueAt),
                    hasAnswer
                        ? .foreign(item.answer)
                        : item.isLate(at: context.now) ? .tag(.bad, localizer(PoliceText.late)) : .tag(.neutral, localizer(title)),
                    .number(String(item.attempts)),
                ]
            }, empty: EmptyState(localizer(empty)))
    }

    private func name(_ item: PoliceQueue.Item) -> Cell {
        Cell.foreign(
            names[item.stay.guest] ?? localizer(GuestRegisterText.erasedName), link: Link.to(["admin", "police", "stay", item.stay.id.text])
        ).asHeader
    }

    /// All registrations of a state, or of a file, a page at a time.
    func list(_ state: PoliceQueue.State, file: String?, _ items: [PoliceQueue.Item], hasMore: Bool) -> WebAnswer {
        let heading = file.map { localizer(PoliceText.fileOf(file: String($0.suffix(6)))) } ?? localizer(Self.title(state))
        let query = [("state", state.rawValue)] + (file.map { [("file", $0)] } ?? [])
        let next =
            hasMore
            ? items.last.map { Link.to(["admin", "police", "guests"], query: query + [("after", PoliceQueue.Place($0).description)]) } : nil
        return page.answer(
            heading: heading, Breadcrumbs([(localizer(PoliceText.title), Link("/admin/police"))], current: heading, localizer), table(state, items),
            Pagination(label: heading, first: nil, next: next.map { (localizer(PoliceText.further), $0) }))
    }
}

extension PoliceQueue.Item {
    /// How far it is, in words.
    var word: Message { closedAt == nil ? PoliceTable.title(state) : PoliceText.closed }
}

/// One registration, and what the police has answered.
struct PoliceItemPage: OfficePages {
    let context: StaffContext<any OfficeSite>
    let item: PoliceQueue.Item
    let name: String?

    /// - Parameter state: in which the registration is; what can be said of it.
    static func form(_ state: PoliceQueue.State) -> Form {
        let outcomes: [Form.Field.Option] =
            switch state {
            case .exported:
                [.init("acknowledged", PoliceText.acknowledge), .init("rejected", PoliceText.reject), .init("again", PoliceText.again)]
            case .rejected: [.init("again", PoliceText.again)]
            case .due, .acknowledged: []
            }
        return Form([
            .radio("outcome", PoliceText.answerOutcome, outcomes, isRequired: true),
            .text("text", PoliceText.columnAnswer, hint: PoliceText.answerText),
        ])
    }

    func answer(_ state: FormState?) -> WebAnswer {
        let heading = name ?? localizer(GuestRegisterText.erasedName)
        let hasQuestion = item.closedAt == nil && (item.state == .exported || item.state == .rejected)
        return page.answer(
            heading: heading, status: state == nil ? .ok : .unprocessableContent,
            Breadcrumbs([(localizer(PoliceText.title), Link("/admin/police"))], current: heading, localizer),
            Details([
                .init(localizer(GuestRegisterText.state), [.text(localizer(item.word))]),
                .init(localizer(PoliceText.columnDue), [page.time(item.dueAt)]),
                .init(localizer(PoliceText.columnFile), item.batch.isEmpty ? [] : [.code(item.batch)]),
                .init(localizer(PoliceText.columnAnswer), item.answer.isEmpty ? [] : [.foreign(item.answer)]),
                .init(
                    localizer(GuestRegisterText.columnStay),
                    [.text(localizer(GuestRegisterText.span(from: item.stay.arrival, until: item.stay.departure)))]),
            ]),
            hasQuestion
                ? Section(
                    "answer", localizer(PoliceText.answerTitle),
                    page.form(
                        Self.form(item.state), state ?? FormState(), Link.to(["admin", "police", "stay", item.stay.id.text]), PoliceText.answerSave))
                : nil)
    }
}
