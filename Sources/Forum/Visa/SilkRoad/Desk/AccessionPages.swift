import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import Web

/// The desk of the Silk Road Tourist Visa: what stands, what is drafted, what it would change, and the letter that it rests on.
struct AccessionPages {
    /// What the page shows.
    struct Reading: Sendable {
        let standing: SilkRoadVisas.Member?
        let terms: SilkRoadTerms?
        let draft: AccessionDraft?
        /// How many nationalities need what today, that the visa would spare them.
        let spared: [(requirement: VisaRule.Requirement, count: Int)]
        /// Of the envelope that was sent last.
        let sent: SubmissionState?
    }

    let pages: VisaDeskPages
    let country: CountryCode
    let reading: Reading

    static let link = Link("/admin/visa/silk-road")
    static let form = Form([
        .date("validFrom", AccessionText.validFrom, isRequired: true), .date("validTo", AccessionText.validTo, hint: AccessionText.validToHint),
        .text("letterUrl", AccessionText.letterUrl, hint: AccessionText.letterUrlHint, .webAddress, isRequired: true),
        .file("letter", AccessionText.letter, hint: AccessionText.letterHint(most: AttachmentStore.largest >> 20)),
    ])
    static let remarkForm = Form([.paragraphs("remark", AccessionText.remark, rows: 3, isRequired: true)])

    private var localizer: Localizer { pages.localizer }
    private var page: OfficePage { pages.page }
    private var mayDraft: Bool { pages.has(.draftVisaRules) }
    private var revision: FormView.Hidden { FormView.Hidden("revision", String(reading.draft?.revision ?? 0)) }
    private func action(_ name: String) -> Link { Link.to(["admin", "visa", "silk-road", name]) }

    /// - Parameters:
    ///   - state: of the form as it was sent, where it was refused.
    ///   - remark: likewise of the remark.
    func answer(_ state: FormState? = nil, remark: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        page.answer(
            AccessionText.title, lede: localizer(AccessionText.lede(country: country.text)), status: status, pages.tabs, pages.warning, banner,
            standing,
            returned, sent, preview, decision(remark), write(state))
    }

    // MARK: What is there

    private func span(_ accession: SilkRoadAccession) -> Message {
        accession.validTo.map { SilkRoadText.fromTo(from: accession.validFrom, to: $0) } ?? SilkRoadText.from(day: accession.validFrom)
    }

    private var standing: Facts {
        let member = reading.standing
        return Facts(
            title: localizer(AccessionText.stands),
            [
                .init(
                    localizer(SilkRoadText.columnSince),
                    .text(member.map { localizer(span($0.accession)) } ?? localizer(AccessionText.notYet), link: Link("/visa/silk-road")),
                    note: member.map { localizer(SilkRoadText.entry(index: $0.index)) }),
                .init(
                    localizer(SilkRoadText.stay),
                    .text(
                        reading.terms.map { localizer(VisaWordsText.allowedWindow(most: $0.maxStayDays, window: $0.windowDays)) }
                            ?? localizer(AccessionText.noTerms)),
                    note: reading.terms == nil ? nil : localizer(SilkRoadText.stayNote)),
            ])
    }

    private var returned: Banner? {
        guard let draft = reading.draft, draft.state == .returned, let remark = draft.remark else { return nil }
        return Banner(
            .warning, label: localizer(AccessionText.remark), title: localizer(AccessionText.returned),
            text: localizer(AccessionText.remarkOf(name: draft.changedBy, remark: remark)))
    }

    private var sent: Banner? {
        guard reading.draft?.state == .sent, let state = reading.sent else { return nil }
        let (tone, text): (Tone, Message) =
            switch state {
            case .queued: (.neutral, AccessionText.sentQueued)
            case .accepted(let index): (.good, AccessionText.sentAccepted(index: index))
            case .refused(let problem): (.bad, AccessionText.sentRefused(reason: SubmissionWords.sentence(problem)))
            }
        return Banner(tone, label: localizer(AccessionText.sent), title: localizer(AccessionText.sent), text: localizer(text))
    }

    /// What is drafted, beside what it would change.
    private var preview: Section? {
        guard let draft = reading.draft, draft.state != .sent else { return nil }
        let accession = draft.accession
        let before = reading.standing.map { localizer(span($0.accession)) } ?? localizer(AccessionText.notYet)
        return Section(
            "preview", localizer(AccessionText.preview), note: localizer(AccessionText.previewNote(name: draft.changedBy, at: draft.changedAt)),
            Details([
                .init(localizer(AccessionText.before), [.text(before)]), .init(localizer(AccessionText.after), [.text(localizer(span(accession)))]),
                .init(
                    localizer(SilkRoadText.letter),
                    [
                        .text(localizer(AccessionText.openLetter(size: (draft.letter.size + 1023) / 1024)), link: action("letter")),
                        .text(accession.letterURL, link: Link(external: accession.letterURL)), .code(accession.letterSHA256),
                    ]),
                .init(
                    localizer(SilkRoadText.columnSpares),
                    reading.spared.isEmpty
                        ? [.text(localizer(AccessionText.sparesNone))]
                        : reading.spared.map {
                            .text(localizer(AccessionText.spares(what: VisaWords.name(of: $0.requirement), count: $0.count)))
                        }),
            ]),
            draft.isOpen && mayDraft
                ? ActionForm(action("submit"), [page.token, revision], localizer(AccessionText.submitButton), isMain: true) : nil,
            draft.isOpen && mayDraft ? ActionForm(action("drop"), [page.token, revision], localizer(AccessionText.dropButton)) : nil)
    }

    // MARK: What may be done

    private func decision(_ remark: FormState?) -> Section? {
        guard let draft = reading.draft, draft.state == .waiting else { return nil }
        let title = localizer(AccessionText.decide)
        guard pages.has(.publishVisaRules) else { return Section("decide", title, note: localizer(AccessionText.mayNotApprove), nil) }
        let isOwn = draft.authors.contains(pages.context.staff.login)
        return Section(
            "decide", title, note: localizer(isOwn ? AccessionText.sameEyes : AccessionText.decideNote),
            isOwn ? nil : ActionForm(action("approve"), [page.token, revision], localizer(AccessionText.approveButton), isMain: true),
            page.form(
                Self.remarkForm, remark ?? FormState(), action("send-back"), AccessionText.sendBackButton, hidden: [revision],
                isQuiet: true))
    }

    private func write(_ state: FormState?) -> Section? {
        guard mayDraft, reading.draft?.isOpen ?? true else { return nil }
        let members = reading.draft.flatMap { $0.state == .sent ? nil : $0.accession } ?? reading.standing?.accession
        return Section(
            "write", localizer(AccessionText.write), note: localizer(AccessionText.writeNote),
            page.form(
                Self.form, state ?? members.map { FormState($0.json) } ?? FormState(), Self.link, AccessionText.saveButton,
                hidden: [revision]))
    }
}
