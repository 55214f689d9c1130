import Accounts
import Coordinator
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import Web

/// Applications of cities: by stage, and the decision on each.
struct EnrolmentPages: OfficePages {
    let context: StaffContext<Site>

    static let approval = Form([.text("digits", SecretariatText.typed, hint: SecretariatText.typedHint, isRequired: true)])
    static let rejection = Form([
        .paragraphs("reason", SecretariatText.reason, hint: SecretariatText.reasonHint, rows: 3, isRequired: true)
    ])

    func list(_ coordinator: Coordinator, done: String?) async throws -> WebAnswer {
        let part = ListPart(of: try await coordinator.enrolments.list(), after: context.request.query("after")) { $0.status.id.text }
        let rows = part.shown.map { enrolment, status, fingerprint -> [Cell] in
            [
                Cell.foreign(
                    enrolment.name.text(in: localizer.language.code), link: Link.to(["admin", "enrolments", status.id.text])
                ).asHeader,
                .code(enrolment.city.text), .text(localizer.country(enrolment.country.text)), .foreign(enrolment.url), stage(status.stage),
                .code("\(fingerprint)"),
            ]
        }
        let notice: Message? = done == "approved" ? SecretariatText.approvedDone : done == "rejected" ? SecretariatText.rejectedDone : nil
        return page.answer(
            SecretariatText.enrolments, lede: localizer(SecretariatText.enrolmentsLede), notice.map(page.notice),
            DataTable(
                id: "enrolments", title: localizer(SecretariatText.enrolments),
                columns: [
                    SecretariatText.city, SecretariatText.cityID, SecretariatText.country, SecretariatText.address, SecretariatText.stage,
                    SecretariatText.digits,
                ].map { .text(localizer($0)) }, rows: rows,
                empty: EmptyState(
                    localizer(SecretariatText.enrolmentsNone), action: (localizer(SecretariatText.invite), Link("/admin/invitations")))),
            Pagination(part, label: localizer(SecretariatText.enrolments), path: ["admin", "enrolments"], localizer))
    }

    private func stage(_ stage: EnrolmentStatus.Stage) -> Cell {
        switch stage {
        case .received: .tag(.warning, localizer(SecretariatText.received))
        case .approved: .tag(.good, localizer(SecretariatText.approved))
        case .rejected: .tag(.bad, localizer(SecretariatText.rejected))
        }
    }

    func one(_ coordinator: Coordinator, _ id: UUIDv7, approval: FormState? = nil, rejection: FormState? = nil) async throws -> WebAnswer {
        let (enrolment, status, fingerprint) = try await coordinator.enrolments.one(id)
        let name = enrolment.name.text(in: localizer.language.code)
        let isOpen = status.stage == .received
        let base = ["admin", "enrolments", id.text]
        return page.answer(
            heading: name, lede: "\(enrolment.city) · \(localizer.country(enrolment.country.text))",
            status: approval == nil && rejection == nil ? .ok : .unprocessableContent,
            Facts(
                title: name,
                [
                    .init(localizer(SecretariatText.stage), stage(status.stage)),
                    .init(localizer(SecretariatText.digits), .code("\(fingerprint)")),
                    .init(localizer(SecretariatText.address), .code(enrolment.url)),
                    .init(
                        localizer(SecretariatText.entry),
                        status.index.map { .text(localizer.integer($0), link: Link.to(["log", String($0)])) } ?? .text("–"),
                        note: status.problem?.detail),
                ]),
            isOpen
                ? Section(
                    "approve", localizer(SecretariatText.approve), note: localizer(SecretariatText.enrolmentsLede),
                    page.form(Self.approval, approval ?? FormState(), Link.to(base + ["approve"]), SecretariatText.approve)) : nil,
            isOpen
                ? Section(
                    "reject", localizer(SecretariatText.reject),
                    page.form(Self.rejection, rejection ?? FormState(), Link.to(base + ["reject"]), SecretariatText.reject, isQuiet: true)) : nil,
            LinkButton(localizer(SecretariatText.back), Link("/admin/enrolments")))
    }
}
