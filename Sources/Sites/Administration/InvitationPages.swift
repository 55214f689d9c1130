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
        .checkbox("rejoin", SecretariatText.rejoin),
    ])

    func list(_ coordinator: Coordinator, _ state: FormState, done: String?, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let rows = try await coordinator.enrolments.invitations().map { invitation in
            ActionTable.Row(
                cells: [
                    .code(invitation.city.text), page.time(invitation.issuedAt), page.time(invitation.expiresAt),
                    Self.tag(invitation.state, localizer),
                ],
                action: invitation.state == .open
                    ? ActionForm(
                        Link("/admin/invitations/withdraw"), [page.token, .init("invitation", invitation.id)], localizer(SecretariatText.withdraw),
                        label: localizer(SecretariatText.withdrawOf(city: invitation.city.text))) : nil)
        }
        return page.answer(
            SecretariatText.invitations, lede: localizer(SecretariatText.invitationsLede), status: status,
            done == "withdrawn" ? page.notice(SecretariatText.withdrawnDone) : nil,
            Section(
                "invite", localizer(SecretariatText.invite), page.form(Self.form, state, Link("/admin/invitations"), SecretariatText.inviteButton)),
            Section(
                "invitations", localizer(SecretariatText.invitations),
                ActionTable(
                    columns: [SecretariatText.city, SecretariatText.made, SecretariatText.until, SecretariatText.state].map { localizer($0) },
                    rows: rows, empty: EmptyState(localizer(SecretariatText.invitationsNone)), label: localizer(SecretariatText.invitations))))
    }

    private static func tag(_ state: IssuedInvitation.State, _ localizer: Localizer) -> Cell {
        switch state {
        case .open: .tag(.good, localizer(SecretariatText.isOpen))
        case .used: .tag(.neutral, localizer(SecretariatText.used))
        case .expired: .tag(.neutral, localizer(SecretariatText.expired))
        case .withdrawn: .tag(.neutral, localizer(SecretariatText.withdrawn))
        }
    }

    func made(_ invitation: Invitation) -> WebAnswer {
        let name = localizer.language.code
        let command = """
            caravanserai city join --config node.yaml --anchor anchor.json --token @token \\
              --city \(invitation.city) --name \(name)=… --country … --url https://…
            """
        return page.answer(
            SecretariatText.invited(city: invitation.city.text), lede: localizer(SecretariatText.invitedLede(until: invitation.expiresAt)),
            ShownOnce(invitation.token, QRCode(invitation.token, label: localizer(SecretariatText.invitedCode))),
            Section("join", localizer(SecretariatText.joinHow), ShownText(command)),
            LinkButton(localizer(SecretariatText.back), Link("/admin/invitations")))
    }
}
