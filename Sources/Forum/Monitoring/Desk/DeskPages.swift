import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The list of what a city reports.
struct DeskPages {
    let context: StaffContext<any OfficeSite>
    /// Of the city, by its code, so that deadlines are told by its clocks, too.
    let country: String?
    var localizer: Localizer { context.localizer }
    var page: OfficePage { OfficePage(context) }
    var day: UTCDate { context.now.date }

    static func link(_ cycle: CycleID, _ commitment: CommitmentID, _ more: String...) -> Link {
        Link.to(["admin", "reports", cycle.text, commitment.text] + more)
    }

    static func link(_ cycle: CycleID, _ commitment: CommitmentID, done: String) -> Link {
        Link.to(["admin", "reports", cycle.text, commitment.text], query: [("done", done)])
    }

    // MARK: The list

    func list(_ cycles: [DeskCycle]) -> WebAnswer {
        let (missing, due) = (cycles.reduce(0) { $0 + $1.missing }, cycles.reduce(0) { $0 + $1.due })
        let tone: Tone = missing > 0 ? .bad : .warning
        let title = localizer(Self.dueSentence(missing: missing, due: due))
        let (shown, folded) = DeskFold(context.request).parts(of: cycles)
        return page.answer(
            DeskText.title, lede: localizer(DeskOverviewText.lede),
            missing + due > 0 ? Banner(tone, label: title, title: title, text: localizer(DeskOverviewText.dueBannerText)) : nil,
            Stack(shown.compactMap(reminder)), cycles.isEmpty ? EmptyState(localizer(DeskOverviewText.noCycle)) : nil, Stack(shown.map(table)),
            Stack(shown.map(others)), folded.isEmpty ? nil : further(folded))
    }

    static func dueSentence(missing: Int, due: Int) -> Message {
        if missing == 0 { return DeskOverviewText.dueOnly(due: due) }
        if due == 0 { return DeskOverviewText.missingOnly(missing: missing) }
        return DeskOverviewText.missingAndDue(missing: DeskOverviewText.missingOnly(missing: missing), due: DeskOverviewText.dueOnly(due: due))
    }

    private func reminder(_ cycle: DeskCycle) -> Banner? {
        guard let reminder = cycle.reminder else { return nil }
        let title = localizer(DeskOverviewText.remindedTitle)
        let commitments = reminder.commitments.map { Message.Argument.text($0.text) }
        return Banner(
            .warning, label: title, title: title, text: localizer(DeskOverviewText.remindedText(commitments: commitments, time: reminder.at)))
    }

    private func table(_ cycle: DeskCycle) -> any Component {
        let part = DeskFold(context.request).rows(of: cycle)
        let table = DataTable(
            id: "cycle-\(cycle.id)", title: cycle.cycle.title.text(in: localizer.language.code),
            note: localizer.sentences(
                [localizer(DeskOverviewText.cycleNote(forum: cycle.cycle.forum, closing: closing(cycle.cycle))), localClosing(cycle.cycle)].compactMap
                { $0 }),
            columns: [
                DeskOverviewText.columnCommitment, DeskText.columnState, DeskOverviewText.columnCompletion, DeskOverviewText.columnLast,
            ].map { .text(localizer($0)) },
            rows: part.shown.map { row($0, of: cycle.id) }, empty: EmptyState(localizer(DeskOverviewText.rowsNone)))
        return Stack([
            table, DeskFold.pagination(part, label: cycle.cycle.title.text(in: localizer.language.code), cycle.id, DeskFold.rows, localizer),
        ])
    }

    /// Cycles for which the page has no room, with what is due in them.
    private func further(_ cycles: [DeskCycle]) -> any Component {
        let part = ListPart(of: cycles, after: context.request.query(DeskFold.cycles), length: DeskFold.mostFolded) { $0.id.text }
        let title = localizer(DeskOverviewText.furtherCycles)
        let asked = context.request.query("cycle").map { [(name: "cycle", value: $0)] } ?? []
        return Stack([
            DataTable(
                id: "further", title: title,
                columns: [
                    .text(localizer(PlansText.columnCycle)), .text(localizer(PlansText.columnCloses)), .number(localizer(HeatmapText.missingReports)),
                    .number(localizer(HeatmapText.dueReports)), .text(localizer(DeskOverviewText.columnReminder)),
                ],
                rows: part.shown.map { cycle in
                    let name = cycle.cycle.title.text(in: localizer.language.code).beginning(bytes: 200)
                    return [
                        Cell.foreign(name, link: .to(["admin", "reports"], query: [("cycle", cycle.id.text)])).asHeader,
                        .text(localizer.date(cycle.cycle.closes)), .number(localizer.integer(cycle.missing)), .number(localizer.integer(cycle.due)),
                        cycle.reminder.map { page.time($0.at) } ?? .text("—"),
                    ]
                }, empty: EmptyState("")),
            Pagination(part, label: title, path: ["admin", "reports"], query: asked, cursor: DeskFold.cycles, localizer),
        ])
    }

    /// Whose midnight ends the cycle.
    func closing(_ cycle: ReportingCycle) -> Message {
        if day < cycle.opens { return DeskOverviewText.notYetOpen(day: cycle.opens) }
        return day > cycle.closes ? DeskOverviewText.closed(day: cycle.closes) : DeskOverviewText.closes(day: cycle.closes)
    }

    /// The same moment on the city's own clocks.
    func localClosing(_ cycle: ReportingCycle) -> String? {
        country.flatMap { country in
            CivilTime.end(of: cycle.closes, in: country).map {
                localizer(DeskOverviewText.closesHere(country: country, day: $0.day, time: $0.time))
            }
        }
    }

    private func row(_ line: DeskCycle.Line, of cycle: CycleID) -> [Cell] {
        let state = localizer(line.state.name)
        return [
            Cell.foreign("\(line.commitment) \(line.text.beginning(in: localizer.language.code))", link: Self.link(cycle, line.commitment)).asHeader,
            .tag(line.state.tone, line.isLate ? "\(state), \(localizer(DeskText.late))" : state),
            .text(line.cell?.completion.map { localizer($0.name) } ?? ""),
            .text(line.draft.map { localizer(DeskText.editedBy(who: $0.editor, time: $0.editedAt)) } ?? ""),
        ]
    }

    private func others(_ cycle: DeskCycle) -> any Component {
        let title = localizer(DeskOverviewText.othersIn(cycle: cycle.cycle.title.text(in: localizer.language.code)))
        let part = DeskFold(context.request).others(of: cycle)
        return Disclosure(
            title, isOpen: !part.isFirst,
            Stack([
                Note(localizer(DeskOverviewText.othersNote)),
                LinkList(
                    .plain, label: title,
                    part.shown.map { .init("\($0.commitment) \($0.text.beginning(in: localizer.language.code))", Self.link(cycle.id, $0.commitment)) }
                ),
                DeskFold.pagination(part, label: title, cycle.id, DeskFold.others, localizer),
            ]))
    }
}

/// A sentence in a page.
struct Note: Component {
    let text: String

    init(_ text: String) { self.text = text }

    func render(into html: inout HTMLWriter) { html.p(.class("note")) { $0.text(text) } }
}
