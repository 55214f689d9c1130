import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import Web

/// The queue of registrations with the police.
struct PolicePage: OfficePages {
    static let lodgingForm = Form(
        sections: [
            .init(
                nil,
                [
                    .text("name", PoliceText.lodgingName, isRequired: true), .text("address", PoliceText.lodgingAddress, isRequired: true),
                    .text("registration", PoliceText.lodgingRegistration),
                ])
        ])

    let context: StaffContext<any OfficeSite>
    let items: [PoliceQueue.State: [PoliceQueue.Item]]
    let names: [GuestID: String]
    let lodging: [RoleGrant.HotelID: PoliceFormat.Lodging]
    let hotels: [RoleGrant.HotelID]
    let regime: PoliceRegime
    let hotelNames: HotelNames

    func answer(lodging refused: (hotel: RoleGrant.HotelID, state: FormState)?, banner: Banner?) -> WebAnswer {
        let due = items[.due] ?? []
        return page.answer(
            PoliceText.title, lede: localizer(PoliceText.lede), status: refused == nil ? .ok : .unprocessableContent, banner,
            context.request.query("done") == nil ? nil : page.notice(PoliceText.saved), rule, table(.due, PoliceText.due, empty: PoliceText.noneDue),
            exports(due), exported, table(.rejected, PoliceText.rejected), lodgings(refused),
            table(.acknowledged, PoliceText.acknowledged, most: 20))
    }

    private var rule: Section {
        guard let source = regime.source, let day = regime.readOn else {
            return Section("rule", localizer(PoliceText.rule), note: localizer(PoliceText.ruleUnknown), nil)
        }
        return Section("rule", localizer(PoliceText.rule), note: localizer(PoliceText.readOn(day: day)), Paragraphs(source))
    }

    private func table(_ state: PoliceQueue.State, _ title: Message, empty: Message = PoliceText.none, most: Int = 200) -> DataTable {
        let hasAnswer = state == .acknowledged || state == .rejected
        return DataTable(
            id: state.rawValue, title: localizer(title),
            columns: [.text(localizer(PoliceText.guest)), .text(localizer(GuestRegisterText.hotel)), .text(localizer(PoliceText.columnDue))]
                + [.text(localizer(hasAnswer ? PoliceText.columnAnswer : GuestRegisterText.state)), .number(localizer(PoliceText.columnAttempts))],
            rows: (items[state] ?? []).prefix(most).map { item in
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

    /// A button for each format of which something can be told.
    private func exports(_ due: [PoliceQueue.Item]) -> Section? {
        let ready = due.filter { lodging[$0.stay.hotel] != nil }
        let buttons = PoliceFormat.allCases.compactMap { format -> ActionForm? in
            let count = ready.count { $0.format == format }
            guard count > 0 else { return nil }
            return ActionForm(
                Link("/admin/police/export"), [page.token, .init("format", format.rawValue)],
                "\(localizer(PoliceText.export(count: count))): \(format.rawValue)")
        }
        guard !buttons.isEmpty else { return nil }
        return Section("export", localizer(PoliceText.columnFile), note: localizer(PoliceText.exportNote), Stack(buttons))
    }

    private var exported: Section {
        let waiting = items[.exported] ?? []
        return Section(
            "exported", localizer(PoliceText.exported),
            ActionTable(
                columns: [PoliceText.guest, GuestRegisterText.hotel, PoliceText.columnDue, PoliceText.columnFile].map { localizer($0) },
                rows: waiting.prefix(200).enumerated().map { place, item in
                    // One button for a file, on its first row.
                    let isFirst = waiting.firstIndex { $0.batch == item.batch } == place
                    return ActionTable.Row(
                        cells: [name(item), .foreign(hotelNames[item.stay.hotel]), page.time(item.dueAt), .code(String(item.batch.suffix(6)))],
                        action: isFirst
                            ? ActionForm(
                                Link.to(["admin", "police", "file", item.batch]), [page.token], localizer(PoliceText.acknowledgeFile),
                                label: "\(localizer(PoliceText.acknowledgeFile)): \(item.batch.suffix(6))") : nil)
                }, empty: EmptyState(localizer(PoliceText.none)), label: localizer(PoliceText.exported)))
    }

    private func lodgings(_ refused: (hotel: RoleGrant.HotelID, state: FormState)?) -> Section? {
        guard !hotels.isEmpty else { return nil }
        return Section(
            "lodging", localizer(PoliceText.lodgingTitle), note: localizer(PoliceText.lodgingNote),
            Stack(
                hotels.prefix(50).map { hotel in
                    let known = lodging[hotel]
                    let isRefused = refused?.hotel == hotel
                    let state =
                        isRefused
                        ? refused?.state
                        : known.map { FormState(["name": [$0.name], "address": [$0.address], "registration": [$0.registration]]) }
                    return Disclosure(
                        hotelNames[hotel], isOpen: known == nil || isRefused,
                        page.form(
                            Self.lodgingForm, state ?? FormState(), Link.to(["admin", "police", "lodging", hotel.text]), PoliceText.lodgingSave))
                }))
    }
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
        let hasQuestion = item.state == .exported || item.state == .rejected
        return page.answer(
            heading: heading, status: state == nil ? .ok : .unprocessableContent,
            Breadcrumbs([(localizer(PoliceText.title), Link("/admin/police"))], current: heading, localizer),
            Details([
                .init(localizer(GuestRegisterText.state), [.text(localizer(word))]),
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

    private var word: Message {
        switch item.state {
        case .due: PoliceText.due
        case .exported: PoliceText.exported
        case .rejected: PoliceText.rejected
        case .acknowledged: PoliceText.acknowledged
        }
    }
}
