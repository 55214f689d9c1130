import Accounts
import AllFeatures
import FeatureKit
import Forum
import Web

/// The menu of those who work at a site, with the places that they may go to, and the button by which they leave.
struct OfficeMenu: Component {
    let staff: StaffGrant
    let site: Site
    let request: WebRequest
    let localizer: Localizer

    private static let places =
        [OfficePlace(TodayText.title, Link("/admin"), right: .ownAccount)] + Features.officePlaces + [
            OfficePlace(SentRecordsText.sent, Link("/admin/sent"), right: .readForum),
            OfficePlace(FederationText.title, Link("/admin/federation"), right: .readFederation),
            OfficePlace(SecretariatText.members, Link("/admin/members"), right: .manageMembers, at: .secretariat),
            OfficePlace(SecretariatText.enrolments, Link("/admin/enrolments"), right: .manageMembers, at: .secretariat),
            OfficePlace(InvitationsText.invitations, Link("/admin/invitations"), right: .manageMembers, at: .secretariat),
            OfficePlace(SecretariatText.root, Link("/admin/root"), right: .readFederation, at: .secretariat),
            OfficePlace(AccountText.usersTitle, Link("/admin/users"), right: .manageUsers),
            OfficePlace(AccountText.tokensTitle, Link("/admin/tokens"), right: .manageTokens),
            OfficePlace(WebhookText.title, Link("/admin/webhooks"), right: .manageWebhooks),
            OfficePlace(AccountText.auditTitle, Link("/admin/audit"), right: .readAudit),
            OfficePlace(FederationText.settings, Link("/admin/settings"), right: .manageSettings),
            OfficePlace(SiteBackupText.backup, Link("/admin/backup"), right: .manageSettings),
            OfficePlace(AccountText.accountTitle, Link("/account"), right: .ownAccount),
        ]

    private var menu: LinkList {
        let places = Self.places.filter { staff.has(StaffRight($0.right)) && isHere($0) }
        let current = Link.innermost(of: places.map(\.link), around: request.path)
        return LinkList(
            .tabs, label: localizer(AccountText.staffMenu),
            places.map { LinkList.Item(localizer($0.name), $0.link, isCurrent: $0.link == current) })
    }

    private func isHere(_ place: OfficePlace) -> Bool {
        switch place.sites {
        case .all: true
        case .cities: site.city != nil
        case .secretariat: site.city == nil
        }
    }

    func render(into html: inout HTMLWriter) {
        html.div(.class("staffbar")) { html in
            html.add(menu)
            html.add(
                ActionForm(
                    Link("/sign-out"), [FormView.Hidden(FormBody.tokenName, staff.formToken)], localizer(AccountText.signOut),
                    label: "\(localizer(AccountText.signOut)): \(staff.login)"))
        }
    }
}
