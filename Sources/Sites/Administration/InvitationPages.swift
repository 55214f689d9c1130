import Coordinator
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// Invitations of cities: who was invited, and a new one, which is shown once.
struct InvitationPages: OfficePages {
    let context: StaffContext<Site>

    static let form = Form([
        .text("city", SecretariatText.cityID, hint: SecretariatText.cityIDHint(example: "almaty"), isRequired: true),
        .checkbox("rejoin", InvitationsText.rejoin),
    ])

    func list(_ coordinator: Coordinator, _ state: FormState, done: String?, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let part = ListPart(of: try await coordinator.enrolments.invitations(), after: context.request.query("after"), length: 50) { $0.id }
        let rows = part.shown.map { invitation in
            ActionTable.Row(
                cells: [
                    .code(invitation.city.text), page.time(invitation.issuedAt), page.time(invitation.expiresAt),
                    Self.tag(invitation.state, localizer),
                ],
                action: invitation.state == .open
                    ? ActionForm(
                        Link("/admin/invitations/withdraw"), [page.token, .init("invitation", invitation.id)], localizer(InvitationsText.withdraw),
                        label: localizer(InvitationsText.withdrawOf(city: invitation.city.text))) : nil)
        }
        return page.answer(
            InvitationsText.invitations, lede: localizer(InvitationsText.invitationsLede), status: status,
            done == "withdrawn" ? page.notice(InvitationsText.withdrawnDone) : nil,
            Section(
                "invite", localizer(SecretariatText.invite), page.form(Self.form, state, Link("/admin/invitations"), InvitationsText.inviteButton)),
            Section(
                "invitations", localizer(InvitationsText.invitations),
                ActionTable(
                    columns: [SecretariatText.city, InvitationsText.made, InvitationsText.until, InvitationsText.state].map { localizer($0) },
                    rows: rows, empty: EmptyState(localizer(InvitationsText.invitationsNone)), label: localizer(InvitationsText.invitations)),
                Pagination(part, label: localizer(InvitationsText.invitations), path: ["admin", "invitations"], localizer)))
    }

    private static func tag(_ state: IssuedInvitation.State, _ localizer: Localizer) -> Cell {
        switch state {
        case .open: .tag(.good, localizer(InvitationsText.isOpen))
        case .used: .tag(.neutral, localizer(InvitationsText.used))
        case .expired: .tag(.neutral, localizer(InvitationsText.expired))
        case .withdrawn: .tag(.neutral, localizer(InvitationsText.withdrawn))
        }
    }

    func made(_ invitation: Invitation) -> WebAnswer {
        let address = InvitedCityPage.address(of: invitation, context.request)
        return page.answer(
            InvitationsText.invited(city: invitation.city.text), lede: localizer(InvitationsText.invitedLede(until: invitation.expiresAt)),
            ShownOnce(address, QRCode(address, label: localizer(InvitationsText.invitedCode))),
            Section(
                "join", localizer(InvitationsText.joinHow), note: localizer(InvitedCityText.whoLink),
                ShownText(InvitedCityPage.command(invitation.city, language: localizer.language.code))),
            LinkButton(localizer(SecretariatText.back), Link("/admin/invitations")))
    }
}
