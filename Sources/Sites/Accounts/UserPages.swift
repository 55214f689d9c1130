import Accounts
import AllFeatures
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The pages on which administrators invite people and give roles.
struct UserPages: OfficePages {
    let context: StaffContext<Site>

    private static func roleFields(_ place: StaffRole.Place) -> [Form.Field] {
        let options = StaffRole.roles(at: place).map { Form.Field.Option($0.rawValue, AccountWords.role($0)) }
        let roles = Form.Field.checkboxes("roles", AccountText.rolesTitle, options, isRequired: true)
        return place == .city ? [roles, .text("hotels", StaffUsersText.hotels, hint: StaffUsersText.hotelsHint)] : [roles]
    }

    static func rolesForm(_ place: StaffRole.Place) -> Form { Form(roleFields(place)) }
    static func inviteForm(_ place: StaffRole.Place) -> Form {
        Form(
            [
                .text("login", AccountText.login, hint: StaffUsersText.loginHint, isRequired: true),
                .text("name", StaffUsersText.userName, isRequired: true),
            ] + roleFields(place))
    }
    private static let resetForm = Form([.checkbox("factor", StaffUsersText.resetFactor)])

    func list(_ state: FormState, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let accounts = context.tenant.accounts
        let part = ListPart(of: try await accounts.users(), after: context.request.query("after")) { $0.login.text }
        let table = DataTable(
            id: "users", title: localizer(AccountText.usersTitle),
            columns: [StaffUsersText.userName, StaffUsersText.userLogin, AccountText.rolesTitle, AccountText.state].map { .text(localizer($0)) },
            rows: part.shown.map { user in
                [
                    Cell.foreign(user.name, link: Link.to(["admin", "users", user.login.text])).asHeader, .foreign(user.login.text),
                    .text(localizer.list(user.grants.map { localizer(AccountWords.grant($0)) })), .text(localizer(AccountWords.state(user.state))),
                ]
            }, empty: EmptyState(localizer(AccountText.noSessions)))
        return page.answer(
            AccountText.usersTitle, lede: localizer(StaffUsersText.usersLede), status: status, table,
            Pagination(part, label: localizer(AccountText.usersTitle), path: ["admin", "users"], localizer),
            Section(
                "invite", localizer(StaffUsersText.inviteTitle),
                page.form(Self.inviteForm(accounts.place), state, Link("/admin/users"), StaffUsersText.inviteButton)))
    }

    /// - Parameters:
    ///   - roles: the form of roles as it was sent, where it was refused.
    ///   - refused: what else was refused.
    func user(_ user: StaffUser, done: Message? = nil, roles: FormState? = nil, refused: Message? = nil) async throws -> WebAnswer {
        let accounts = context.tenant.accounts
        let place = accounts.place
        let (passkeys, identity) = (try await accounts.passkeys(of: user.id), try await accounts.identity(of: user.id))
        let base = ["admin", "users", user.login.text]
        let hotels = Set(user.grants.compactMap(\.hotel?.text)).sorted().joined(separator: " ")
        let standing = FormState(["roles": user.roles.map(\.rawValue), "hotels": [hotels]])
        var reset = FormState()
        if let refused { reset.refuse(nil, refused) }
        let isDisabled = user.state == .disabled
        let status: HTTPResponse.Status = roles == nil && refused == nil ? .ok : .unprocessableContent
        let toKnow = try await toKnow(of: Link.to(base))
        return page.answer(
            AccountText.usersTitle, lede: "\(user.name) · \(user.login) · \(localizer(AccountWords.state(user.state)))", status: status,
            done.map(page.notice), toKnow, refused == nil ? nil : ErrorSummary(Self.resetForm, reset, localizer),
            Section(
                "roles", localizer(AccountText.rolesTitle),
                page.form(
                    Self.rolesForm(place), roles ?? standing, Link.to(base + ["roles"]), StaffUsersText.rolesButton,
                    cancel: (localizer(AccountText.back), Link("/admin/users")))),
            self.passkeys(passkeys, base), identity.map { self.identity($0, base) },
            isDisabled
                ? nil
                : Section(
                    "reset", localizer(StaffUsersText.resetTitle), note: localizer(StaffUsersText.resetNote),
                    page.form(Self.resetForm, FormState(), Link.to(base + ["reset"]), StaffUsersText.resetButton)),
            Section(
                "access", localizer(StaffUsersText.disableTitle), note: localizer(StaffUsersText.disableNote),
                ActionForm(
                    Link.to(base + [isDisabled ? "enable" : "disable"]), [context.token],
                    localizer(isDisabled ? StaffUsersText.enableButton : StaffUsersText.disableButton))))
    }

    /// What the first page tells of whoever a page is about.
    private func toKnow(of link: Link) async throws -> Stack? {
        var tasks: [OfficeTask] = []
        for feature in Features.all { tasks += try await feature.officeTasks(at: context.tenant, for: context.staff.login, in: localizer.language) }
        let own = tasks.filter { $0.link == link && context.staff.has(StaffRight($0.right)) }
        guard !own.isEmpty else { return nil }
        let title = localizer(AccountText.rolesTitle)
        return Stack(own.map { Banner($0.tone, label: title, title: title, text: localizer($0.text)) })
    }

    /// The keys by which the user signs in without a password.
    private func passkeys(_ passkeys: [Passkey], _ base: [String]) -> Section {
        let rows = passkeys.map { passkey in
            ActionTable.Row(
                cells: [
                    .foreign(passkey.name), .foreign(passkey.site), page.time(passkey.createdAt),
                    passkey.lastUsedAt.map(page.time) ?? .text(localizer(AccountText.never)),
                ],
                action: ActionForm(
                    Link.to(base + ["passkeys", "remove"]), [context.token, .init("passkey", passkey.id.text)], localizer(PasskeyText.remove),
                    label: localizer(PasskeyText.removeOf(name: passkey.name))))
        }
        let columns = [PasskeyText.name, AccountText.address, AccountText.created, AccountText.lastUsed].map { localizer($0) }
        return Section(
            "passkeys", localizer(PasskeyText.title), note: passkeys.isEmpty ? nil : localizer(AccessText.passkeys(count: passkeys.count)),
            ActionTable(columns: columns, rows: rows, empty: EmptyState(localizer(AccessText.noPasskeys)), label: localizer(PasskeyText.title)))
    }

    /// By which name the site's identity provider knows the user.
    private func identity(_ identity: LinkedIdentity, _ base: [String]) -> Section {
        Section(
            "identity", localizer(ProviderText.title), note: localizer(AccessText.identityNote),
            identityTable(identity, page, Link.to(base + ["identity", "remove"])))
    }

    /// That the user has the link by mail.
    func sent(_ link: StaffAccounts.Link, to address: MailAddress) -> WebAnswer {
        page.answer(
            MailText.sentTitle, lede: localizer(MailText.sentText(address: address.text, until: link.expiresAt)),
            LinkButton(localizer(AccountText.back), Link("/admin/users")))
    }

    /// A link that is shown once, for whoever hands it on.
    ///
    /// - Parameter notSent: whether it should have gone by mail and could not.
    func link(_ link: StaffAccounts.Link, notSent: Bool = false) -> WebAnswer {
        let address = Self.address(of: link, context.request)
        return page.answer(
            StaffUsersText.linkTitle(name: link.user.name),
            lede: localizer(StaffUsersText.linkText(name: link.user.name, until: link.expiresAt)),
            notSent
                ? Banner(.warning, label: localizer(MailText.notSent), title: localizer(MailText.notSent), text: localizer(MailText.notSentText))
                : nil,
            ShownOnce(address, QRCode(address, label: localizer(StaffUsersText.scanLink))),
            LinkButton(localizer(AccountText.back), Link("/admin/users")))
    }

    /// Under the host that the administrator's browser asked for: the page knows of no other.
    static func address(of link: StaffAccounts.Link, _ request: WebRequest) -> String {
        "\(request.isSecure ? "https" : "http")://\(request.authority ?? "")\(link.path)"
    }
}

/// A secret that nobody can look up later.
struct ShownOnce: Component {
    let text: String
    let code: QRCode?

    init(_ text: String, _ code: QRCode? = nil) {
        self.text = text
        self.code = code
    }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel")) { html in
            html.pre(.tabindex(0)) { $0.foreign(text) }
            html.add(code)
        }
    }
}
