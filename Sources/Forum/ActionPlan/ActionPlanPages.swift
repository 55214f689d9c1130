import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The Action Plan as everybody sees it, and the forms in which the secretariat keeps it.
struct ActionPlanPages {
    typealias Row = RegisterTables.Row<ActionKind>

    let localizer: Localizer
    /// Today.
    let day: UTCDate
    /// In the order of the plan.
    let rows: [Row]
    /// As much of it as the page shows.
    private let part: ListPart<Row>

    /// - Parameter after: the cursor of a page.
    init(localizer: Localizer, day: UTCDate, rows: [Row], after: String? = nil) {
        self.localizer = localizer
        self.day = day
        self.rows = rows
        part = ListPart(of: rows, after: after, length: 40) { $0.key.slug }
    }

    private var language: String { localizer.language.code }
    private var steps: [Row] { part.shown.filter { $0.entry.details.form == .step } }
    private var meetings: [Row] { part.shown.filter { $0.entry.details.form == .meeting } }

    private func pagination(_ path: String...) -> Pagination { Pagination(part, label: localizer(PlanText.title), path: path, localizer) }

    static func isOverdue(_ details: ActionKind.Details, on day: UTCDate) -> Bool {
        details.due < day && (details.progress == .planned || details.progress == .underWay)
    }

    static func name(of progress: ActionKind.Progress) -> Message {
        switch progress {
        case .planned: PlanText.planned
        case .underWay: PlanText.underWay
        case .done: PlanText.done
        case .dropped: PlanText.dropped
        }
    }

    private func state(_ details: ActionKind.Details) -> Cell {
        if Self.isOverdue(details, on: day) { return .tag(.bad, localizer(PlanText.overdue)) }
        let tone: Tone =
            switch details.progress {
            case .done: .good
            case .underWay: .warning
            case .planned, .dropped: .neutral
            }
        return .tag(tone, localizer(Self.name(of: details.progress)))
    }

    func time(_ day: UTCDate) -> Cell { .time(localizer.date(day), datetime: day.description) }

    // MARK: For everybody

    var page: Page {
        Page(
            kicker: localizer(PlanText.article), heading: localizer(PlanText.title), lede: localizer(PlanText.lede), facts,
            table(steps, "steps", PlanText.steps, PlanText.columnStep, PlanText.columnDue, PlanText.stepsNone, link: inFull),
            table(meetings, "meetings", PlanText.meetings, PlanText.columnMeeting, PlanText.columnDay, PlanText.meetingsNone, link: inFull),
            Stack(part.shown.map { PlanItem(row: $0, localizer: localizer) }), pagination("visa", "action-plan"),
            LinkList(.plain, label: localizer(PlanText.asData), [.init(localizer(PlanText.asData), Link("/api/v1/action-plan"))]))
    }

    private func inFull(_ row: Row) -> Link? { Link.fragment(row.key.slug) }

    private var facts: Facts {
        let all = rows.map(\.entry.details)
        let counted = all.filter { $0.form == .step }.filter { $0.progress != .dropped }
        let done = counted.count { $0.progress == .done }
        let next = all.filter { $0.form == .meeting }.filter { $0.progress != .done && $0.progress != .dropped && $0.due >= day }.map(\.due).min()
        return Facts(
            title: localizer(PlanText.title),
            [
                .init(
                    localizer(PlanText.factDone), .number(localizer.integer(done)), note: localizer(PlanText.progress(done: done, all: counted.count))
                ),
                .init(localizer(PlanText.factUnderWay), .number(localizer.integer(counted.count { $0.progress == .underWay }))),
                .init(localizer(PlanText.factOverdue), .number(localizer.integer(counted.count { Self.isOverdue($0, on: day) }))),
                .init(localizer(PlanText.factNext), next.map(time) ?? .text(localizer(PlanText.factNextNone))),
            ])
    }

    private func table(
        _ rows: [Row], _ id: String, _ title: Message, _ first: Message, _ due: Message, _ none: Message, link: (Row) -> Link?
    ) -> DataTable {
        DataTable(
            id: id, title: localizer(title),
            columns: [.number(localizer(PlanText.columnNumber))]
                + [first, PlanText.columnOwners, due, PlanText.columnState].map { .text(localizer($0)) },
            rows: rows.map { row in
                let details = row.entry.details
                return [
                    .number(localizer.integer(details.order)), Cell.foreign(row.entry.title.text(in: language), link: link(row)).asHeader,
                    .foreign(details.owners.text(in: language)), time(details.due), state(details),
                ]
            }, empty: EmptyState(localizer(none)))
    }

    // MARK: For the secretariat

    static func form(_ localizer: Localizer) -> Form {
        let languages = BarrierWords.languages(localizer)
        return Form(
            [
                .radio(
                    "form", PlanText.form,
                    [
                        Form.Field.Option(ActionKind.Form.step.rawValue, PlanText.formStep),
                        Form.Field.Option(ActionKind.Form.meeting.rawValue, PlanText.formMeeting),
                    ], isRequired: true), .integer("order", PlanText.order, in: 1...500, isRequired: true),
            ] + Form.Field.localized("title", PlanText.name, languages: languages, isRequired: true)
                + Form.Field.localized("summary", PlanText.summary, languages: languages, rows: 3, isRequired: true)
                + Form.Field.localized("owners", PlanText.owners, languages: languages, isRequired: true) + [
                    .date("due", PlanText.due, isRequired: true),
                    .select(
                        "progress", PlanText.columnState,
                        ActionKind.Progress.allCases.map { Form.Field.Option($0.rawValue, name(of: $0)) }, isRequired: true),
                    .date("done", PlanText.doneOn, hint: PlanText.doneOnHint),
                ] + Form.Field.localized("result", PlanText.result, languages: languages, rows: 3) + [.text("url", PlanText.url, .webAddress)])
    }

    func desk(_ office: OfficePage, mayEdit: Bool, done: Bool) -> WebAnswer {
        office.answer(
            PlanText.editTitle, lede: localizer(PlanText.editLede), done ? office.notice(PlanText.saved) : nil, facts,
            mayEdit
                ? LinkList(
                    .plain, label: localizer(PlanText.newTitle), [.init(localizer(PlanText.newTitle), Link("/admin/action-plan/new"))]) : nil,
            table(steps, "steps", PlanText.steps, PlanText.columnStep, PlanText.columnDue, PlanText.stepsNone) { mayEdit ? edit($0) : nil },
            table(meetings, "meetings", PlanText.meetings, PlanText.columnMeeting, PlanText.columnDay, PlanText.meetingsNone) {
                mayEdit ? edit($0) : nil
            }, pagination("admin", "action-plan"))
    }

    private func edit(_ row: Row) -> Link { Link.to(["admin", "action-plan", "entry", row.key.slug]) }
}

/// One step or meeting in full.
private struct PlanItem: Component {
    let row: ActionPlanPages.Row
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        let (entry, language) = (row.entry, localizer.language.code)
        html.section(.class("panel"), .id(row.key.slug), .ariaLabelledBy("\(row.key.slug)-title")) { html in
            html.h2(.id("\(row.key.slug)-title")) { $0.foreign(entry.title.text(in: language)) }
            html.add(BarrierProse(entry.summary.text(in: language)))
            if let result = entry.details.result { html.add(VisaNote(title: localizer(PlanText.result), text: result.text(in: language))) }
            if let link = entry.details.url.flatMap({ Link(external: $0) }) {
                html.p { html in html.a(.href(link)) { $0.text(localizer(PlanText.url)) } }
            }
            html.p(.class("note")) { $0.text(localizer(PlanText.entry(index: row.index))) }
        }
    }
}
