import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// One report on the desk of its city.
struct SheetPages {
    let desk: DeskPages
    let sheet: ReportDesk.Sheet

    private var localizer: Localizer { desk.localizer }
    private var context: StaffContext<any OfficeSite> { desk.context }
    private var page: OfficePage { desk.page }
    private var key: ReportKey { sheet.dossier.key }
    var form: ReportForm { ReportForm(sheet.dossier.commitment, in: localizer.language) }
    private var canWrite: Bool { context.staff.has(StaffRight(.draftReports)) }
    private var canSign: Bool { context.staff.has(StaffRight(.signReports)) }
    private var commitmentText: String { sheet.dossier.commitment.text.text(in: localizer.language.code) }

    /// What stands in the form where nothing was typed into it now: the draft, what was refused, or the report that is to be corrected.
    var typed: ReportDraft.Typed {
        if let draft = sheet.draft { return draft.typed }
        if case .refused = sheet.state, let sent = sheet.sent { return sent.typed }
        return sheet.dossier.report?.body.map { form.typed($0) } ?? [:]
    }

    /// The files as evidence of the record.
    var attached: [JSON] { sheet.files.map(\.json) }

    // MARK: The page

    /// - Parameters:
    ///   - state: the form as it was sent, where it is shown again.
    ///   - conflict: what was saved meanwhile.
    func answer(
        _ state: FormState? = nil, conflict: DraftConflict? = nil, reply: FormState? = nil, done: Message? = nil,
        status: HTTPResponse.Status = .ok
    ) -> WebAnswer {
        let typed = conflict?.typed ?? typed
        return page.answer(
            DeskText.reportHeading(commitment: key.commitment.text), lede: commitmentText, status: status,
            Breadcrumbs([(localizer(DeskText.title), Link("/admin/reports"))], current: key.commitment.text, localizer),
            done.map { page.notice($0) }, sentBanner, returnedBanner, conflict.map { ConflictTable(conflict: $0, form: form, localizer: localizer) },
            facts, assessment, replySection(reply),
            FileSection(desk: desk, key: key, files: sheet.files),
            canWrite ? writing(state ?? FormState(typed.mapValues { [$0] }), typed) : Note(localizer(DeskText.onlyOfficers)), standing)
    }

    private var facts: Facts {
        let state = localizer(sheet.state.name)
        let cycle = sheet.dossier.cycle
        return Facts(
            title: localizer(DeskText.stateOfReport),
            [
                .init(localizer(DeskText.columnState), .tag(sheet.state.tone, sheet.isLate ? "\(state), \(localizer(DeskText.late))" : state)),
                .init(
                    localizer(DeskText.deadline), .text(localizer(DeskText.deadlineValue(day: cycle.closes))),
                    note: localizer.sentences([localizer(desk.closing(cycle)), desk.localClosing(cycle)].compactMap { $0 })),
                .init(
                    localizer(DeskText.draftRevision),
                    .text(sheet.draft.map { localizer(DeskText.revisionValue(number: $0.revision)) } ?? localizer(DeskText.noDraft)),
                    note: sheet.draft.map { localizer(DeskText.editedBy(who: $0.editor, time: $0.editedAt)) }),
                .init(localizer(DeskText.versionsInLog), .number(localizer.integer(sheet.dossier.cell?.versions ?? 0))),
            ])
    }

    private var sentBanner: Banner? {
        guard let sent = sheet.sent else { return nil }
        switch sheet.state {
        case .pending:
            let title = localizer(SheetSigningText.pendingTitle)
            return Banner(
                .neutral, label: title, title: title, text: localizer(SheetSigningText.pendingText(who: sent.signer, time: sent.signedAt)))
        case .refused(let problem):
            let title = localizer(SheetSigningText.refusedTitle)
            return Banner(.bad, label: title, title: title, text: localizer(SheetSigningText.refusedText(reason: SubmissionWords.sentence(problem))))
        default: return nil
        }
    }

    private var returnedBanner: Banner? {
        guard sheet.dossier.isAssessmentCurrent, let assessment = sheet.dossier.assessment?.body, assessment.outcome == .returned else { return nil }
        let title = localizer(SheetSigningText.returnedTitle)
        return Banner(.warning, label: title, title: title, text: assessment.comment.text(in: localizer.language.code))
    }

    private var assessment: (any Component)? {
        guard let assessment = sheet.dossier.assessment?.body else { return nil }
        return AssessmentView(
            assessment, report: sheet.dossier.report?.body, isCurrent: sheet.dossier.isAssessmentCurrent, reply: sheet.dossier.currentReply?.body,
            localizer)
    }

    private func writing(_ state: FormState, _ typed: ReportDraft.Typed) -> any Component {
        let hidden = [FormView.Hidden("revision", String(sheet.revision))]
        let title = sheet.dossier.report == nil ? DeskText.write : DeskText.correct
        return Section(
            "write", localizer(title), note: localizer(DeskText.writeNote),
            FormView(
                form.form(rows: ReportForm.rows(for: typed), files: sheet.files), state, action: DeskPages.link(key.cycle, key.commitment),
                hidden: [context.token] + hidden, submit: localizer(DeskText.save),
                other: FormView.Button(FileFields.add, localizer(EvidenceFilesText.fileAdd)), localizer),
            sheet.draft == nil
                ? nil
                : LinkList(
                    .plain, label: localizer(DeskText.preview),
                    [.init(localizer(DeskText.preview), DeskPages.link(key.cycle, key.commitment, "preview"))]),
            sheet.draft == nil
                ? nil
                : Disclosure(
                    localizer(DeskText.discard),
                    Stack([
                        Note(localizer(DeskText.discardNote)),
                        ActionForm(
                            DeskPages.link(key.cycle, key.commitment, "discard"), [context.token] + hidden, localizer(DeskText.discard)),
                    ])))
    }

    /// The form of a reply, where a signatory may answer.
    private func replySection(_ state: FormState?) -> (any Component)? {
        guard canSign, sheet.dossier.isAssessmentCurrent, sheet.dossier.currentReply == nil, let assessment = sheet.dossier.assessment,
            !sheet.isReplyPending
        else { return nil }
        let standing = FormState(["official": [sheet.dossier.report?.body?.official ?? context.staff.name]])
        return Section(
            "reply", localizer(SheetSigningText.replyTitle), note: localizer(SheetSigningText.replyNote),
            page.form(
                Self.replyForm(localizer.language), state ?? standing, DeskPages.link(key.cycle, key.commitment, "reply"), SheetSigningText.replySign,
                hidden: [FormView.Hidden("assessment", String(assessment.index))]))
    }

    static func replyForm(_ language: Language) -> Form {
        Form(
            Form.Field.localized(
                "text", SheetSigningText.replyText, hint: DeskText.narrativeHint, languages: [language] + Language.all.filter { $0 != language },
                rows: 4)
                + [.text("official", SheetSigningText.official, hint: SheetSigningText.officialHint, isRequired: true)])
    }

    private func shown(_ report: ProgressReport) -> ReportView {
        let key = key
        return ReportView(report, sheet.dossier.commitment.indicators, localizer) { EvidenceRoutes.link(key, $0) }
    }

    private var standing: (any Component)? {
        guard let report = sheet.dossier.report else { return nil }
        let title = localizer(DeskText.standingReport)
        // The form says it already: a long one has a page of its own.
        if let body = report.body, body.isLong { return LinkList(.plain, label: title, [.init(title, ProgressLink.report(key))]) }
        return Disclosure(title, report.body.map { shown($0).asStack } ?? Stack([]))
    }
}

extension ProgressReport {
    /// More than stands beside a form.
    fileprivate var isLong: Bool {
        evidence.count + values.count > 20 || narrative.texts.reduce(0) { $0 + $1.text.utf8.count } > 4000
    }
}

extension Component {
    fileprivate var asStack: Stack { Stack([self]) }
}
