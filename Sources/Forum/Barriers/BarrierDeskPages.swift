import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import Web

/// Barriers for those who work at a site.
struct BarrierDeskPages: OfficePages {
    let context: StaffContext<any OfficeSite>

    private var isCity: Bool { context.tenant.place != .secretariat }
    private var mayHandle: Bool { context.staff.has(StaffRight(.handleBarriers)) }

    func desk(_ inbox: [BarrierInbox.Item], _ rows: [BarrierPages.Row], done: Message?) -> WebAnswer {
        let pages = BarrierPages(localizer: localizer, names: [:])
        return page.answer(
            BarrierText.deskTitle, lede: localizer(isCity ? BarrierText.deskLede : BarrierText.deskLedeSecretariat), done.map(page.notice),
            // What travellers send is for those alone who may publish or erase it.
            isCity && mayHandle
                ? DataTable(
                    id: "inbox", title: localizer(BarrierText.inbox),
                    columns: [.text(localizer(BarrierText.columnBarrier)), .text(localizer(BarrierText.received))],
                    rows: inbox.map { item in
                        [
                            Cell.foreign(
                                item.body["title"]?.string ?? localizer(BarrierText.inboxItem),
                                link: Link.to(["admin", "barriers", "inbox", item.id.text])
                            ).asHeader, page.time(item.receivedAt),
                        ]
                    }, empty: EmptyState(localizer(BarrierText.inboxNone))) : nil,
            isCity && mayHandle
                ? LinkList(
                    .plain, label: localizer(BarrierText.newTitle), [.init(localizer(BarrierText.newTitle), Link("/admin/barriers/new"))]) : nil,
            DataTable(
                id: "barriers", title: localizer(BarrierText.title), columns: pages.columns,
                rows: rows.map { pages.cells($0, link: Link.to(["admin", "barriers", "entry", $0.key.owner.text, $0.key.slug])) },
                empty: EmptyState(localizer(BarrierText.none))))
    }

    /// What a traveller has sent, and the form in which it is published.
    func inbox(_ item: BarrierInbox.Item, _ state: FormState? = nil, _ banner: Banner? = nil) -> WebAnswer {
        let language = localizer.language.code
        var initial = JSONObject()
        for name in ["country", "nationality", "sort", "met"] { initial[name] = item.body[name] }
        initial["title"] = .object(JSONObject([(language, item.body["title"] ?? "")]))
        initial["summary"] = .object(JSONObject([(language, item.body["text"] ?? "")]))
        return page.answer(
            BarrierText.inboxItem, lede: localizer.dateAndTime(item.receivedAt), status: state == nil ? .ok : .unprocessableContent, banner,
            item.mail.map { VisaNote(title: localizer(BarrierText.formMail), text: $0) },
            Section(
                "publish", localizer(BarrierText.publishButton), note: localizer(BarrierText.publishNote),
                page.form(
                    BarrierWords.cityForm(localizer), state ?? FormState(.object(initial)), Link.to(["admin", "barriers", "inbox", item.id.text]),
                    BarrierText.publishButton)),
            ActionForm(
                Link.to(["admin", "barriers", "inbox", item.id.text, "reject"]), [page.token], localizer(BarrierText.rejectButton)))
    }

    func new(_ state: FormState? = nil, _ banner: Banner? = nil) -> WebAnswer {
        page.answer(
            BarrierText.newTitle, status: state == nil ? .ok : .unprocessableContent, banner,
            Section(
                "publish", localizer(BarrierText.newTitle), note: localizer(BarrierText.publishNote),
                page.form(BarrierWords.cityForm(localizer), state ?? FormState(), Link("/admin/barriers/new"), BarrierText.publishButton)))
    }

    /// - Parameter mayAnswer: whether this site is one that answers it.
    func entry(
        _ found: (row: BarrierPages.Row, answers: [BarrierPages.Answer], names: [CityID: LocalizedText]), mayAnswer: Bool,
        status: HTTPResponse.Status = .ok, answer: FormState? = nil, review: FormState? = nil, _ banner: Banner? = nil
    ) -> WebAnswer {
        let pages = BarrierPages(localizer: localizer, names: found.names)
        let (row, base) = (found.row, ["admin", "barriers", "entry", found.row.key.owner.text, found.row.key.slug])
        let index = FormView.Hidden("index", String(row.index))
        return page.answer(
            heading: row.entry.title.text(in: localizer.language.code), status: status, banner, pages.facts(row),
            BarrierProse(row.entry.summary.text(in: localizer.language.code)), pages.said(found.answers),
            !mayHandle
                ? nil
                : mayAnswer
                    ? Section(
                        "answer", localizer(BarrierText.answerTitle),
                        page.form(
                            BarrierWords.answerForm(localizer), answer ?? FormState(), Link.to(base + ["answer"]), BarrierText.answerButton,
                            hidden: [index]))
                    : Section("answer", localizer(BarrierText.answerTitle), note: localizer(BarrierText.answerNotYours), nil),
            mayHandle && !isCity
                ? Section(
                    "review", localizer(BarrierText.reviewTitle),
                    page.form(
                        BarrierWords.reviewForm(localizer), review ?? FormState(), Link.to(base + ["review"]), BarrierText.reviewButton,
                        hidden: [index])) : nil)
    }

    func refusal(_ message: Message) -> Banner {
        Banner(.bad, label: localizer(BarrierText.title), title: localizer(BarrierText.title), text: localizer(message))
    }
}
