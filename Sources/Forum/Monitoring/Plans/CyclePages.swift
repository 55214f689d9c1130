import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The pages on which the secretariat opens, extends and closes cycles.
struct CyclePages {
    let context: StaffContext<any OfficeSite>
    private var localizer: Localizer { context.localizer }
    private var page: OfficePage { OfficePage(context) }
    private var canManage: Bool { context.staff.has(StaffRight(.manageCycles)) }

    /// Commitments that a row names.
    private static let mostNamed = 20

    static func link(_ cycle: CycleID, _ more: String...) -> Link { Link.to(["admin", "cycles", cycle.text] + more) }

    static func form(isNew: Bool, _ language: Language) -> Form {
        let languages = [language] + Language.all.filter { $0 != language }
        return Form(
            (isNew ? [.text("id", PlansText.identifier, hint: PlansText.identifierHint(example: "pyeongtaek-2009"), isRequired: true)] : [])
                + Form.Field.localized("title", PlansText.title, languages: languages)
                + [
                    .date("opens", PlansText.opens, isRequired: true),
                    .date("closes", PlansText.closes, hint: PlansText.closesHint, isRequired: true),
                    .text("forum", PlansText.forum, isRequired: true),
                ])
    }

    // MARK: All of them

    func list(_ cycles: [PlanDesk.Cycle], _ state: FormState = FormState(), status: HTTPResponse.Status = .ok) -> WebAnswer {
        let part = ListPart(of: cycles, after: context.request.query("after")) { $0.id.text }
        return page.answer(
            PlansText.cyclesTitle, lede: localizer(PlansText.cyclesLede), status: status,
            DataTable(
                id: "cycles", title: localizer(PlansText.cyclesTitle),
                columns: [
                    .text(localizer(PlansText.columnCycle)), .text(localizer(PlansText.columnForum)), .text(localizer(PlansText.columnOpens)),
                    .text(localizer(PlansText.columnCloses)), .text(localizer(PlansText.columnState)), .number(localizer(PlansText.columnReports)),
                ], rows: part.shown.map(row), empty: EmptyState(localizer(PlansText.cyclesNone))),
            Pagination(part, label: localizer(PlansText.cyclesTitle), path: ["admin", "cycles"], localizer),
            canManage
                ? Section(
                    "open", localizer(PlansText.openCycle),
                    page.form(Self.form(isNew: true, localizer.language), state, Link("/admin/cycles"), PlansText.openButton))
                : Note(localizer(PlansText.onlyEditors)))
    }

    private func row(_ cycle: PlanDesk.Cycle) -> [Cell] {
        [
            Cell.foreign(cycle.body.title.text(in: localizer.language.code), link: Self.link(cycle.id)).asHeader, .foreign(cycle.body.forum),
            .text(localizer.date(cycle.body.opens)), .text(localizer.date(cycle.body.closes)), state(cycle.body),
            .number(localizer(PlansText.reportsOf(there: cycle.there, asked: cycle.asked))),
        ]
    }

    private func state(_ cycle: ReportingCycle) -> Cell {
        let day = context.now.date
        if day < cycle.opens { return .tag(.neutral, localizer(PlansText.stateComing)) }
        return day > cycle.closes ? .tag(.neutral, localizer(PlansText.stateClosed)) : .tag(.good, localizer(PlansText.stateOpen))
    }

    // MARK: One

    /// - Parameter again: when the last reminder went out, where another was asked for within a day.
    func cycle(
        _ cycle: PlanDesk.Cycle, _ overdue: [PlanDesk.Overdue], _ state: FormState? = nil, refused: Message? = nil, done: Message? = nil,
        again: UTCTime? = nil, status: HTTPResponse.Status = .ok
    ) -> WebAnswer {
        let title = cycle.body.title.text(in: localizer.language.code)
        return page.answer(
            PlansText.cyclesTitle, lede: title, status: status,
            Breadcrumbs([(localizer(PlansText.cyclesTitle), Link("/admin/cycles"))], current: title, localizer), done.map { page.notice($0) },
            refused.map {
                Banner(.warning, label: localizer(PlansText.overtakenTable), title: localizer(PlansText.overtakenTable), text: localizer($0))
            }, again.map(remindedBefore), facts(cycle),
            canManage ? changing(cycle, state) : Note(localizer(PlansText.onlyEditors)), lacking(cycle, overdue))
    }

    private func facts(_ cycle: PlanDesk.Cycle) -> Facts {
        Facts(
            title: localizer(PlansText.overtakenTable),
            [
                .init(localizer(PlansText.columnState), state(cycle.body)),
                .init(localizer(PlansText.columnOpens), .text(localizer.date(cycle.body.opens))),
                .init(
                    localizer(PlansText.columnCloses), .text(localizer.date(cycle.body.closes)),
                    note: localizer(DeskText.deadlineValue(day: cycle.body.closes))),
                .init(
                    localizer(PlansText.columnReports), .number(localizer(PlansText.reportsOf(there: cycle.there, asked: cycle.asked))),
                    note: cycle.body.forum),
            ])
    }

    private func changing(_ cycle: PlanDesk.Cycle, _ state: FormState?) -> any Component {
        Section(
            "change", localizer(PlansText.changeCycle), note: localizer(PlansText.changeCycleNote),
            page.form(
                Self.form(isNew: false, localizer.language), state ?? FormState(cycle.body.json), Self.link(cycle.id), PlansText.saveCycle,
                hidden: [FormView.Hidden("index", String(cycle.index))]))
    }

    private func lacking(_ cycle: PlanDesk.Cycle, _ overdue: [PlanDesk.Overdue]) -> any Component {
        let part = ListPart(of: overdue, after: context.request.query("after"), length: 50) { $0.city.text }
        return Section(
            "overdue", localizer(PlansText.overdueTitle), note: localizer(PlansText.overdueNote),
            ActionTable(
                columns: [PlansText.columnCity, PlansText.columnLacks, PlansText.columnReminded].map { localizer($0) },
                rows: part.shown.map { city in
                    let name = city.name.text(in: localizer.language.code)
                    return ActionTable.Row(
                        cells: [
                            .foreign(name), .text(named(city.commitments)),
                            .text(
                                city.reminded.map { localizer(PlansText.remindedAt(times: $0.times, time: $0.last)) }
                                    ?? localizer(PlansText.remindedNever)),
                        ], action: canManage ? remind(cycle, city.city.text, PlansText.remind, PlansText.remindCity(city: name)) : nil)
                }, empty: EmptyState(localizer(PlansText.overdueNone)), label: localizer(PlansText.overdueTitle)),
            Pagination(part, label: localizer(PlansText.overdueTitle), path: ["admin", "cycles", cycle.id.text], localizer),
            canManage && overdue.count > 1 ? remind(cycle, "", PlansText.remindAll, PlansText.remindAll) : nil)
    }

    /// The first of them, and how many there are besides.
    private func named(_ commitments: [CommitmentID]) -> String {
        let more = commitments.count - Self.mostNamed
        return localizer.list(commitments.prefix(Self.mostNamed).map(\.text)) + (more > 0 ? " +\(localizer.integer(more))" : "")
    }

    private func remindedBefore(_ last: UTCTime) -> Banner {
        let title = localizer(PlansText.remindAgainTitle)
        return Banner(.warning, label: title, title: title, text: localizer(PlansText.remindAgainText(time: last)))
    }

    private func remind(_ cycle: PlanDesk.Cycle, _ city: String, _ text: Message, _ label: Message) -> ActionForm {
        ActionForm(
            Self.link(cycle.id, "remind"), [context.token, FormView.Hidden("city", city)], localizer(text), label: localizer(label))
    }
}
