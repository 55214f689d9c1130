import Accounts
import CityNode
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The pages of one's own account.
struct OwnAccountPage: OfficePages {
    let context: StaffContext<Site>
    /// Of the site.
    let provider: IdentityProvider?

    private static let passwordForm = Form([
        .text("present", AccountText.presentPassword, .password, isRequired: true),
        .text("password", AccountText.newPassword, hint: AccountText.newPasswordHint, .newPassword, isRequired: true),
        .text("again", AccountText.again, .newPassword, isRequired: true),
    ])
    private static let factorForm = Form([
        .text("present", AccountText.presentPassword, .password, isRequired: true), .text("code", AccountText.enrolCode, .code, isRequired: true),
    ])

    /// - Parameter refused: what is not done about the identity provider.
    func answer(_ state: FormState, done: Message?, refused: Message? = nil, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let accounts = context.tenant.accounts
        let user = try await accounts.user(context.staff.login)
        let left = try await accounts.recoveryCodeCount(of: user)
        let sessions = try await accounts.sessions(of: user.id)
        let passkeys = try await accounts.passkeys(of: user.id)
        let identity = try await accounts.identity(of: user.id)
        return page.answer(
            AccountText.accountTitle, lede: localizer(OwnAccountText.accountLede(login: user.login.text)), status: status, done.map(page.notice),
            refused.map { Banner(.bad, label: localizer(ProviderText.title), title: localizer(ProviderText.title), text: localizer($0)) },
            Section("roles", localizer(AccountText.rolesTitle), TextList(user.grants.map { localizer(AccountWords.grant($0)) })),
            self.sessions(sessions),
            user.hasPassword
                ? Section(
                    "password", localizer(OwnAccountText.passwordTitle),
                    page.form(Self.passwordForm, state, Link("/account/password"), OwnAccountText.passwordButton)) : nil,
            Section(
                "factor", localizer(AccountText.codeTitle), note: localizer(OwnAccountText.factorNote(count: left)),
                user.hasPassword ? LinkButton(localizer(OwnAccountText.factorReplace), Link("/account/second-factor")) : nil,
                ActionForm(Link("/account/recovery-codes"), [context.token], localizer(OwnAccountText.recoveryRenew))),
            user.hasPassword || !passkeys.isEmpty ? PasskeyPages(context: context).section(passkeys) : nil,
            ProviderAccountPages(context: context).section(identity, provider, hasPassword: user.hasPassword))
    }

    private func sessions(_ sessions: [SessionSummary]) -> Section {
        let rows = sessions.map { session in
            let isThis = session.id == context.staff.sessionID
            return ActionTable.Row(
                cells: [
                    .foreign(session.device), .foreign(session.address), page.time(session.createdAt),
                    isThis ? .text(localizer(OwnAccountText.thisSession)) : page.time(session.seenAt),
                ],
                action: isThis
                    ? nil
                    : ActionForm(
                        Link("/account/sessions/end"), [context.token, .init("session", session.id.text)], localizer(OwnAccountText.endSession),
                        label: localizer(OwnAccountText.endSessionOf(device: session.device))))
        }
        let columns = [OwnAccountText.device, AccountText.address, AccountText.since, OwnAccountText.lastSeen].map { localizer($0) }
        return Section(
            "sessions", localizer(OwnAccountText.sessionsTitle),
            ActionTable(
                columns: columns, rows: rows, empty: EmptyState(localizer(AccountText.noSessions)), label: localizer(OwnAccountText.sessionsTitle)),
            sessions.count > 1
                ? ActionForm(Link("/account/sessions/end"), [context.token, .init("session", "others")], localizer(OwnAccountText.endOthers)) : nil)
    }

    func factor(_ state: FormState, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let secret = AccountVisit(context.request, at: context.now).secret ?? ""
        let (factor, user) = try await context.tenant.accounts.newFactor(secret)
        let issuer = context.tenant.city.map { $0.profile.name.text(in: localizer.language.code) } ?? localizer(SiteText.secretariat)
        return page.answer(
            OwnAccountText.factorReplace, lede: localizer(AccountText.enrolLede), status: status,
            FactorToScan(factor, user, issuer: issuer, localizer),
            page.form(
                Self.factorForm, state, Link("/account/second-factor"), AccountText.continueOn,
                cancel: (localizer(AccountText.toAccount), Link("/account"))))
    }

    func recoveryCodes(_ codes: [RecoveryCode]) -> WebAnswer {
        page.answer(
            AccountText.recoveryTitle, lede: localizer(AccountText.recoveryLede), CodeList(codes: codes),
            LinkButton(localizer(AccountText.continueOn), Link("/account")))
    }
}

/// A few words below each other.
struct TextList: Component {
    let texts: [String]

    init(_ texts: [String]) { self.texts = texts }

    func render(into html: inout HTMLWriter) {
        html.ul { html in for text in texts { html.li { $0.text(text) } } }
    }
}
