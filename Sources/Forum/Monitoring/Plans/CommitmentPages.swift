import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The pages on which the secretariat says what the forum has set out to do.
struct CommitmentPages {
    let context: StaffContext<any OfficeSite>
    private var localizer: Localizer { context.localizer }
    private var page: OfficePage { OfficePage(context) }
    private var canManage: Bool { context.staff.has(StaffRight(.manageCycles)) }

    static func link(_ id: CommitmentID) -> Link { Link.to(["admin", "commitments", id.text]) }

    func list(_ plans: [PlanDesk.Plan], _ state: FormState? = nil, status: HTTPResponse.Status = .ok) -> WebAnswer {
        let part = ListPart(of: plans, after: context.request.query("after")) { $0.id.text }
        let form = CommitmentForm(standing: nil, language: localizer.language)
        let adding = page.form(form.form, state ?? form.state, Link("/admin/commitments"), PlansText.publishNew)
        return page.answer(
            CommitmentPlansText.commitmentsTitle, lede: localizer(CommitmentPlansText.commitmentsLede), status: status,
            DataTable(
                id: "commitments", title: localizer(CommitmentPlansText.commitmentsTitle),
                columns: [
                    .text(localizer(CommitmentPlansText.columnCommitment)), .text(localizer(CommitmentPlansText.columnLead)),
                    .text(localizer(CommitmentPlansText.columnDue)),
                    .number(localizer(CommitmentPlansText.columnIndicators)),
                ],
                rows: part.shown.map { plan in
                    [
                        Cell.foreign("\(plan.id) \(plan.body.text.beginning(in: localizer.language.code))", link: Self.link(plan.id)).asHeader,
                        .foreign(plan.body.lead), .text(plan.body.due.map { localizer.date($0) } ?? ""),
                        .number(localizer.integer(plan.body.indicators.count)),
                    ]
                }, empty: EmptyState(localizer(CommitmentPlansText.commitmentsNone))),
            Pagination(part, label: localizer(CommitmentPlansText.commitmentsTitle), path: ["admin", "commitments"], localizer),
            canManage
                ? Disclosure(localizer(CommitmentPlansText.addCommitment), isOpen: state != nil || plans.isEmpty, Stack([adding]))
                : Note(localizer(PlansText.onlyEditors)))
    }

    /// - Parameter number: of the part of the form that is shown.
    func commitment(
        _ plan: PlanDesk.Plan, _ state: FormState? = nil, refused: Message? = nil, done: Message? = nil, number: Int = 1,
        status: HTTPResponse.Status = .ok
    ) -> WebAnswer {
        let form = CommitmentForm(standing: plan.body, language: localizer.language, number: number)
        return page.answer(
            CommitmentPlansText.commitmentHeading(id: plan.id.text), lede: plan.body.text.text(in: localizer.language.code), status: status,
            Breadcrumbs([(localizer(CommitmentPlansText.commitmentsTitle), Link("/admin/commitments"))], current: plan.id.text, localizer),
            done.map { page.notice($0) },
            refused.map {
                Banner(.warning, label: localizer(PlansText.overtakenTable), title: localizer(PlansText.overtakenTable), text: localizer($0))
            },
            canManage ? parts(form, of: plan.id) : nil,
            canManage
                ? Section(
                    "change", localizer(PlansText.publish), note: localizer(CommitmentPlansText.indicatorsNote),
                    page.form(
                        form.form, state ?? form.state, Self.link(plan.id), PlansText.publish,
                        hidden: [FormView.Hidden("index", String(plan.index)), FormView.Hidden("part", String(form.part.number))]))
                : Note(localizer(PlansText.onlyEditors)))
    }

    /// The ways to the parts of a long form.
    private func parts(_ form: CommitmentForm, of id: CommitmentID) -> LinkList? {
        let parts = form.parts
        guard parts.count > 1 else { return nil }
        return LinkList(
            .tabs, label: localizer(CommitmentPlansText.commitmentHeading(id: id.text)),
            parts.map { part in
                let link = Link.to(["admin", "commitments", id.text], query: [("part", String(part.number))])
                return .init(part.name(localizer), link, isCurrent: part.number == form.part.number)
            })
    }
}
