import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// A change set as those who work at it see it: what would change, what may be done with it, and what became of it.
struct VisaSetPages {
    let pages: VisaDeskPages
    let set: VisaChangeSet
    let changes: [VisaChange]
    let next: VisaRuleKey?
    let overtaken: Int
    /// Other sets that change some of the same borders.
    let overlaps: [(id: UUIDv7, title: String, count: Int)]
    /// Countries of which a dataset confirms what stands.
    let confirmed: [CountryCode]
    let envelopes: [(digest: EnvelopeDigest, state: SubmissionState)]

    private var localizer: Localizer { pages.localizer }
    private var page: OfficePage { pages.page }
    private var revision: FormView.Hidden { FormView.Hidden("revision", String(set.revision)) }
    private var mayDraft: Bool { pages.has(.draftVisaRules) }

    static let remarkForm = Form([.paragraphs("remark", SetReviewText.remark, hint: SetReviewText.remarkHint, rows: 3)])
    static let describeForm = Form([
        .text("title", DeskSetText.name, isRequired: true), .paragraphs("note", DeskSetText.note, hint: DeskSetText.noteHint, rows: 3),
    ])

    private func action(_ name: String) -> Link { Link.to(["admin", "visa", "sets", set.id.text, name]) }

    /// - Parameters:
    ///   - banner: what has happened, above all else.
    ///   - remark: the form of remarks as it was sent, where it was refused.
    func answer(
        status: HTTPResponse.Status = .ok, _ banner: Banner? = nil, faults: [String] = [], remark: FormState? = nil, described: FormState? = nil
    ) -> WebAnswer {
        let authors = set.authors.map { Message.Argument.text($0) }
        return page.answer(
            heading: set.title, lede: localizer(DeskSetText.setLede(count: set.count, authors: authors)), status: status, pages.tabs, pages.warning,
            banner, faults.isEmpty ? nil : VisaFaultList(faults), standing, overtakenPart, overlapPart, changesTable,
            pages.pagination("sets/\(set.id.text)", after: next), sent, decisions(remark), description(described))
    }

    private var standing: Stack {
        Stack([
            Facts(
                title: localizer(DeskSetText.atAGlance),
                [.init(localizer(DeskSetText.columnState), .tag(VisaDeskWords.tone(of: set.state), localizer(VisaDeskWords.name(of: set.state))))]
                    + VisaChange.Kind.allCases.compactMap { kind in
                        set.counts[kind].map { .init(localizer(VisaDeskWords.name(of: kind)), .number(localizer.integer($0))) }
                    }),
            set.note.isEmpty ? nil : VisaNote(title: localizer(DeskSetText.note), text: set.note),
            confirmed.isEmpty
                ? nil
                : EmptyState(localizer(DeskSetText.readings(countries: confirmed.prefix(12).map { .country($0.text) }))),
            returned,
        ])
    }

    private var returned: Banner? {
        guard let by = set.decidedBy, let remark = set.remark, !remark.isEmpty else { return nil }
        return Banner(
            set.state == .returned ? .warning : .neutral, label: localizer(SetReviewText.remark),
            title: localizer(set.state == .returned ? SetReviewText.returnedTitle : SetReviewText.remark),
            text: localizer(SetReviewText.remarkOf(name: by, remark: remark)))
    }

    private var overtakenPart: Stack? {
        guard overtaken > 0, set.state != .sent, set.state != .dropped else { return nil }
        return Stack([
            Banner(
                .warning, label: localizer(DeskSetText.overtakenTitle), title: localizer(DeskSetText.overtakenTitle),
                text: localizer(DeskSetText.overtakenText(count: overtaken))),
            set.state.isOpen && mayDraft ? ActionForm(action("take-up"), [page.token, revision], localizer(DeskSetText.takeUpButton)) : nil,
        ])
    }

    /// Whoever drafts the same border elsewhere is told on both sets.
    private var overlapPart: Stack? {
        guard !overlaps.isEmpty, set.state != .sent, set.state != .dropped else { return nil }
        let title = localizer(DeskSetText.overlapTitle)
        return Stack([
            Banner(.warning, label: title, title: title, text: localizer(DeskSetText.overlapText)),
            LinkList(
                .plain, label: title,
                overlaps.map { .init(localizer(DeskSetText.overlapOf(title: $0.title, count: $0.count)), VisaDeskPages.link(to: $0.id)) }),
        ])
    }

    private var changesTable: Section {
        let isOpen = set.state.isOpen && mayDraft
        return Section(
            "changes", localizer(DeskSetText.changesTitle), note: localizer(DeskSetText.changesNote),
            ActionTable(
                columns: [DeskSetText.columnBorder, DeskSetText.columnBefore, DeskSetText.columnAfter, DeskSetText.columnOther].map { localizer($0) },
                rows: changes.map { change in
                    ActionTable.Row(
                        cells: [
                            pages.border(change.key, link: isOpen ? VisaDeskPages.link(to: change.key, in: set) : nil),
                            change.isOvertaken && set.state != .sent
                                ? .tag(.warning, localizer(DeskSetText.overtaken)) : pages.rule(set.state == .sent ? nil : change.before),
                            pages.rule(change.rule), pages.rule(change.other),
                        ],
                        action: isOpen
                            ? ActionForm(
                                action("take"), [page.token, revision, .init("key", change.key.description)], localizer(DeskSetText.takeButton),
                                label: localizer(DeskSetText.takeLabel(border: VisaWords.border(change.key)))) : nil)
                }, empty: EmptyState(localizer(DeskSetText.setsNone)), label: localizer(DeskSetText.changesTitle)))
    }

    // MARK: What may be done

    private func decisions(_ remark: FormState?) -> Stack? {
        switch set.state {
        case .draft, .returned: mayDraft ? Stack([handIn]) : nil
        case .waiting:
            Stack([
                decide(remark), mayDraft ? ActionForm(action("take-back"), [page.token, revision], localizer(SetReviewText.takeBackButton)) : nil,
            ])
        case .sent, .dropped: nil
        }
    }

    private var handIn: Section {
        Section(
            "hand-in", localizer(SetReviewText.submitTitle), note: localizer(SetReviewText.submitNote),
            ActionForm(action("submit"), [page.token, revision], localizer(SetReviewText.submitButton), isMain: true),
            ActionForm(action("drop"), [page.token, revision], localizer(SetReviewText.dropButton)))
    }

    private func decide(_ remark: FormState?) -> Section {
        let title = localizer(SetReviewText.decideTitle)
        guard pages.has(.publishVisaRules) else { return Section("decide", title, note: localizer(SetReviewText.mayNotApprove), nil) }
        guard !set.authors.contains(pages.context.staff.login), set.submittedBy != pages.context.staff.login else {
            return Section("decide", title, note: localizer(SetReviewText.sameEyes), nil)
        }
        let place = pages.desk.isPublisher ? SetReviewText.placeCity : SetReviewText.placeSecretariat
        return Section(
            "decide", title, note: localizer(SetReviewText.decideNote(place: place)),
            ActionForm(action("approve"), [page.token, revision], localizer(SetReviewText.approveButton), isMain: true),
            page.form(
                Self.remarkForm, remark ?? FormState(), action("send-back"), SetReviewText.sendBackButton, hidden: [revision],
                isQuiet: true))
    }

    private func description(_ state: FormState?) -> Section? {
        guard set.state.isOpen, mayDraft else { return nil }
        return Section(
            "describe", localizer(DeskSetText.describeTitle),
            page.form(
                Self.describeForm, state ?? FormState(["title": [set.title], "note": [set.note]]), action("describe"), DeskSetText.describeButton,
                hidden: [revision], isQuiet: true))
    }

    // MARK: What became of it

    private var sent: Stack? {
        guard set.state == .sent else { return nil }
        let isRefused = envelopes.contains { if case .refused = $0.state { true } else { false } }
        return Stack([
            DataTable(
                id: "sent", title: localizer(SetReviewText.sentTitle), note: localizer(SetReviewText.sentNote),
                columns: [.text(localizer(SetReviewText.columnEnvelope)), .text(localizer(DeskSetText.columnState))],
                rows: envelopes.map { [Cell.code(String($0.digest.hex.prefix(16))).asHeader, state($0.state)] },
                empty: EmptyState(localizer(SetReviewText.nothingSent))),
            isRefused && mayDraft
                ? Section(
                    "reopen", localizer(SetReviewText.reopenTitle), note: localizer(SetReviewText.reopenNote),
                    ActionForm(action("reopen"), [page.token, revision], localizer(SetReviewText.reopenButton), isMain: true)) : nil,
        ])
    }

    private func state(_ state: SubmissionState) -> Cell {
        switch state {
        case .queued: .tag(.neutral, localizer(SetReviewText.envelopeQueued))
        case .accepted(let index): .tag(.good, localizer(SetReviewText.envelopeAccepted(index: index)))
        case .refused(let problem): .foreign(localizer(SetReviewText.envelopeRefused(reason: SubmissionWords.sentence(problem))))
        }
    }
}

/// What is wrong, one thing a line.
struct VisaFaultList: Component {
    let faults: [String]

    init(_ faults: [String]) { self.faults = faults }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel errors"), .role("alert")) { html in
            html.ul { html in for fault in faults { html.li { $0.foreign(fault) } } }
        }
    }
}

/// A text that somebody has written for others here.
struct VisaNote: Component {
    let title: String
    let text: String

    func render(into html: inout HTMLWriter) {
        html.p(.class("note")) { html in
            html.strong { $0.text(title + ": ") }
            html.foreign(text)
        }
    }
}
