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

    /// - Parameters:
    ///   - rows: a page of what was published, the newest first.
    ///   - next: the way to older ones.
    func desk(_ inbox: [BarrierInbox.Item], _ rows: [BarrierPages.Row], isFirst: Bool, next: Link?, done: Message?) -> WebAnswer {
        let pages = BarrierPages(localizer: localizer, names: [:])
        return page.answer(
            BarrierDeskText.deskTitle, lede: localizer(isCity ? BarrierDeskText.deskLede : BarrierDeskText.deskLedeSecretariat),
            done.map(page.notice),
            // What travellers send is for those alone who may publish or erase it.
            isCity && mayHandle && isFirst
                ? DataTable(
                    id: "inbox", title: localizer(BarrierDeskText.inbox),
                    columns: [.text(localizer(BarrierText.columnBarrier)), .text(localizer(BarrierDeskText.received))],
                    rows: inbox.map { item in
                        [
                            Cell.foreign(
                                item.body["title"]?.string ?? localizer(BarrierDeskText.inboxItem),
                                link: Link.to(["admin", "barriers", "inbox", item.id.text])
                            ).asHeader, page.time(item.receivedAt),
                        ]
                    }, empty: EmptyState(localizer(BarrierDeskText.inboxNone))) : nil,
            isCity && mayHandle
                ? LinkList(
                    .plain, label: localizer(BarrierDeskText.newTitle), [.init(localizer(BarrierDeskText.newTitle), Link("/admin/barriers/new"))])
                : nil,
            DataTable(
                id: "barriers", title: localizer(BarrierText.title), columns: pages.columns,
                rows: rows.map { pages.cells($0, link: Link.to(["admin", "barriers", "entry", $0.key.owner.text, $0.key.slug])) },
                empty: EmptyState(localizer(BarrierText.none))),
            Pagination(label: localizer(BarrierText.older), first: nil, next: next.map { (localizer(BarrierText.older), $0) }))
    }

    /// What a traveller has sent, and the form in which it is published.
    func inbox(_ item: BarrierInbox.Item, _ state: FormState? = nil, _ banner: Banner? = nil) -> WebAnswer {
        let language = localizer.language.code
        var initial = JSONObject()
        for name in ["country", "nationality", "sort", "met"] { initial[name] = item.body[name] }
        initial["title"] = .object(JSONObject([(language, item.body["title"] ?? "")]))
        initial["summary"] = .object(JSONObject([(language, item.body["text"] ?? "")]))
        return page.answer(
            BarrierDeskText.inboxItem, lede: localizer.dateAndTime(item.receivedAt), status: state == nil ? .ok : .unprocessableContent, banner,
            item.mail.map { VisaNote(title: localizer(BarrierText.formMail), text: $0) },
            Section(
                "publish", localizer(BarrierDeskText.publishButton), note: localizer(BarrierDeskText.publishNote),
                page.form(
                    BarrierWords.cityForm(localizer), state ?? FormState(.object(initial)), Link.to(["admin", "barriers", "inbox", item.id.text]),
                    BarrierDeskText.publishButton)),
            ActionForm(
                Link.to(["admin", "barriers", "inbox", item.id.text, "reject"]), [page.token], localizer(BarrierDeskText.rejectButton)))
    }

    func new(_ state: FormState? = nil, _ banner: Banner? = nil) -> WebAnswer {
        page.answer(
            BarrierDeskText.newTitle, status: state == nil ? .ok : .unprocessableContent, banner,
            Section(
                "publish", localizer(BarrierDeskText.newTitle), note: localizer(BarrierDeskText.publishNote),
                page.form(BarrierWords.cityForm(localizer), state ?? FormState(), Link("/admin/barriers/new"), BarrierDeskText.publishButton)))
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
                        "answer", localizer(BarrierDeskText.answerTitle),
                        page.form(
                            BarrierWords.answerForm(localizer), answer ?? FormState(), Link.to(base + ["answer"]), BarrierDeskText.answerButton,
                            hidden: [index]))
                    : Section("answer", localizer(BarrierDeskText.answerTitle), note: localizer(BarrierDeskText.answerNotYours), nil),
            mayHandle && !isCity
                ? Section(
                    "review", localizer(BarrierDeskText.reviewTitle),
                    page.form(
                        BarrierWords.reviewForm(localizer), review ?? FormState(), Link.to(base + ["review"]), BarrierDeskText.reviewButton,
                        hidden: [index])) : nil)
    }

    func refusal(_ message: Message) -> Banner {
        Banner(.bad, label: localizer(BarrierText.title), title: localizer(BarrierText.title), text: localizer(message))
    }
}
