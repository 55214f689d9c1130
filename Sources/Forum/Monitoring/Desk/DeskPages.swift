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
        return page.answer(
            DeskText.title, lede: localizer(DeskOverviewText.lede),
            missing + due > 0 ? Banner(tone, label: title, title: title, text: localizer(DeskOverviewText.dueBannerText)) : nil,
            Stack(cycles.compactMap(reminder)), cycles.isEmpty ? EmptyState(localizer(DeskOverviewText.noCycle)) : nil, Stack(cycles.map(table)),
            Stack(cycles.map(others)))
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
        DataTable(
            id: "cycle-\(cycle.id)", title: cycle.cycle.title.text(in: localizer.language.code),
            note: localizer.sentences(
                [localizer(DeskOverviewText.cycleNote(forum: cycle.cycle.forum, closing: closing(cycle.cycle))), localClosing(cycle.cycle)].compactMap
                { $0 }),
            columns: [
                DeskOverviewText.columnCommitment, DeskText.columnState, DeskOverviewText.columnCompletion, DeskOverviewText.columnLast,
            ].map { .text(localizer($0)) },
            rows: cycle.lines.map { row($0, of: cycle.id) }, empty: EmptyState(localizer(DeskOverviewText.rowsNone)))
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
            Cell.foreign("\(line.commitment) \(line.text.text(in: localizer.language.code))", link: Self.link(cycle, line.commitment)).asHeader,
            .tag(line.state.tone, line.isLate ? "\(state), \(localizer(DeskText.late))" : state),
            .text(line.cell?.completion.map { localizer($0.name) } ?? ""),
            .text(line.draft.map { localizer(DeskText.editedBy(who: $0.editor, time: $0.editedAt)) } ?? ""),
        ]
    }

    private func others(_ cycle: DeskCycle) -> any Component {
        let title = localizer(DeskOverviewText.othersIn(cycle: cycle.cycle.title.text(in: localizer.language.code)))
        return Disclosure(
            title,
            Stack([
                Note(localizer(DeskOverviewText.othersNote)),
                LinkList(
                    .plain, label: title,
                    cycle.others.map { .init("\($0.commitment) \($0.text.text(in: localizer.language.code))", Self.link(cycle.id, $0.commitment)) }),
            ]))
    }
}

/// A sentence in a page.
struct Note: Component {
    let text: String

    init(_ text: String) { self.text = text }

    func render(into html: inout HTMLWriter) { html.p(.class("note")) { $0.text(text) } }
}
