import Accounts
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
        [OfficePlace(AccountText.accountTitle, Link("/account"), right: .ownAccount)] + Features.officePlaces + [
            OfficePlace(AccountText.usersTitle, Link("/admin/users"), right: .manageUsers),
            OfficePlace(AccountText.tokensTitle, Link("/admin/tokens"), right: .manageTokens, at: .cities),
            OfficePlace(AccountText.auditTitle, Link("/admin/audit"), right: .readAudit),
        ]

    private var menu: LinkList {
        let path = request.path
        return LinkList(
            .tabs, label: localizer(AccountText.staffMenu),
            Self.places.filter { staff.has(StaffRight($0.right)) && isHere($0) }.map { place in
                LinkList.Item(
                    localizer(place.name), place.link, isCurrent: path == place.link.text || path.hasPrefix(place.link.text + "/"))
            })
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
