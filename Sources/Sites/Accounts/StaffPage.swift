import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// A page of those who work at the site: with the places of their menu that they may go to, and never kept by a browser.
struct StaffPage {
    let context: StaffContext<Site>
    let localizer: Localizer

    init(_ context: StaffContext<Site>) {
        self.context = context
        localizer = context.localizer
    }

    private struct Place {
        let name: Message
        let link: Link
        let right: StaffPermission
        var isForCities = false
    }

    private static let places = [
        Place(name: AccountText.accountTitle, link: Link("/account"), right: .ownAccount),
        Place(name: AccountText.usersTitle, link: Link("/admin/users"), right: .manageUsers),
        Place(name: AccountText.tokensTitle, link: Link("/admin/tokens"), right: .manageTokens, isForCities: true),
        Place(name: AccountText.auditTitle, link: Link("/admin/audit"), right: .readAudit),
    ]

    private var menu: LinkList {
        let path = context.request.path
        return LinkList(
            .tabs, label: localizer(AccountText.staffMenu),
            Self.places.filter { context.staff.has(StaffRight($0.right)) && (!$0.isForCities || context.tenant.city != nil) }.map { place in
                LinkList.Item(localizer(place.name), place.link, isCurrent: path == place.link.text || path.hasPrefix(place.link.text + "/"))
            })
    }

    /// Who is signed in, and the way out.
    private var signOut: some Component {
        ActionForm(
            Link("/sign-out"), [context.token], localizer(AccountText.signOut),
            label: "\(localizer(AccountText.signOut)): \(context.staff.login)")
    }

    func answer(
        _ heading: Message, lede: String? = nil, status: HTTPResponse.Status = .ok, _ content: (any Component)?...
    ) -> WebAnswer {
        let page = Page(
            kicker: context.staff.name, heading: localizer(heading), lede: lede, StaffBar(menu: menu, signOut: signOut), Stack(content))
        var answer = SiteFrame(localizer: localizer, request: context.request).layout(page).answer.cached(.personal)
        answer.status = status
        return answer
    }

    /// That something was done.
    func notice(_ text: Message) -> Banner {
        Banner(.good, label: localizer(AccountText.done), title: localizer(AccountText.done), text: localizer(text))
    }

    func form(
        _ form: Form, _ state: FormState, _ action: Link, _ submit: Message, hidden: [FormView.Hidden] = [], cancel: (text: String, link: Link)? = nil
    ) -> FormView {
        FormView(form, state, action: action, hidden: [context.token] + hidden, submit: localizer(submit), cancel: cancel, localizer)
    }

    func time(_ time: UTCTime) -> Cell { .time(localizer.dateAndTime(time), datetime: time.description) }
}

/// The menu of those who work here, and the button by which they leave.
private struct StaffBar<SignOut: Component>: Component {
    let menu: LinkList
    let signOut: SignOut

    func render(into html: inout HTMLWriter) {
        html.div(.class("staffbar")) { html in
            html.add(menu)
            html.add(signOut)
        }
    }
}

/// One button that sends what is known already.
struct ActionForm: Component {
    let action: Link
    let hidden: [FormView.Hidden]
    let text: String
    let label: String?

    /// - Parameter label: what it is called for assistive technology, where several on a page say the same.
    init(_ action: Link, _ hidden: [FormView.Hidden], _ text: String, label: String? = nil) {
        self.action = action
        self.hidden = hidden
        self.text = text
        self.label = label
    }

    func render(into html: inout HTMLWriter) {
        html.form(.class("action"), .method("post"), .action(action)) { html in
            for item in hidden { html.add(item) }
            html.button(.type("submit"), .class("button quiet"), label.map { .ariaLabel($0) }) { $0.text(text) }
        }
    }
}

/// A part of a page with a heading of its own.
struct Section: Component {
    let id: String
    let title: String
    let note: String?
    let content: Stack

    init(_ id: String, _ title: String, note: String? = nil, _ content: (any Component)?...) {
        self.id = id
        self.title = title
        self.note = note
        self.content = Stack(content)
    }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id(id), .ariaLabelledBy("\(id)-title")) { html in
            html.h2(.id("\(id)-title")) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            html.add(content)
        }
    }
}

/// Rows of which each has a button.
struct ActionTable: Component {
    struct Row {
        let cells: [Cell]
        let action: ActionForm?
    }

    let columns: [String]
    let rows: [Row]
    let empty: EmptyState
    let label: String

    func render(into html: inout HTMLWriter) {
        guard !rows.isEmpty else { return html.add(empty) }
        html.div(.class("scroll"), .role("region"), .ariaLabel(label), .tabindex(0)) { html in
            html.table { html in
                html.thead { html in
                    html.tr { html in
                        for column in columns { html.th(.scope("col")) { $0.text(column) } }
                        html.td { _ in }
                    }
                }
                html.tbody { html in
                    for row in rows {
                        html.tr { html in
                            for (place, cell) in row.cells.enumerated() {
                                if place == 0 { html.th(.scope("row")) { $0.add(cell) } } else { html.td { $0.add(cell) } }
                            }
                            html.td(.class("number")) { html in if let action = row.action { html.add(action) } }
                        }
                    }
                }
            }
        }
    }
}
