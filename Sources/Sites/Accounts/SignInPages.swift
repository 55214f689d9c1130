import Accounts
import CityNode
import HTTPTypes
import Primitives
import Web

/// The pages on the way in. None of them is kept by a browser.
struct SignInPages {
    let context: TenantContext<Site>
    private let localizer: Localizer

    init(_ context: TenantContext<Site>) {
        self.context = context
        localizer = context.localizer
    }

    static let signInForm = Form([
        .text("login", AccountText.login, .username, isRequired: true), .text("password", SignInText.password, .password, isRequired: true),
    ])
    static let codeForm = Form([.text("code", SignInText.code, hint: SignInText.codeHint, .code, isRequired: true)])
    static let enrolmentForm = Form([.text("code", AccountText.enrolCode, .code, isRequired: true)])
    static let linkForm = Form([.text("link", SignInText.link, hint: SignInText.linkHint, .secret, isRequired: true)])
    static let passwordForm = Form([
        .text("password", AccountText.newPassword, hint: AccountText.newPasswordHint, .newPassword, isRequired: true),
        .text("again", AccountText.again, .newPassword, isRequired: true),
    ])

    private func page(_ heading: Message, lede: String?, _ content: (any Component)?...) -> WebAnswer {
        let page = Page(kicker: localizer(AccountText.kicker), heading: localizer(heading), lede: lede, Stack(content))
        return SiteFrame(localizer: localizer, request: context.request, isOfCity: context.tenant.city != nil).layout(page).answer.cached(.never)
    }

    private func hidden(_ token: String, _ next: String?) -> [FormView.Hidden] {
        [FormView.Hidden(FormBody.tokenName, token)] + (next.map { [FormView.Hidden("next", $0)] } ?? [])
    }

    /// - Parameters:
    ///   - secret: the browser's own.
    ///   - provider: of the site.
    func signIn(_ state: FormState, next: String?, browser secret: String, _ provider: IdentityProvider?) -> WebAnswer {
        let hidden = hidden(FormToken.of(secret), next)
        return page(
            SignInText.signIn, lede: localizer(SignInText.signInLede),
            provider.map { ProviderForm($0, context.request, hidden: hidden, localizer) },
            FormView(Self.signInForm, state, action: Link("/sign-in"), hidden: hidden, submit: localizer(SignInText.signIn), localizer),
            PasskeySite(context.request).map { site in
                PasskeyForm(
                    signIn: context.tenant.accounts.passkeyChallenge(forBrowser: secret), at: site, hidden: hidden, localizer)
            })
    }

    func code(_ state: FormState, next: String?, token: String) -> WebAnswer {
        page(
            AccountText.codeTitle, lede: nil,
            FormView(
                Self.codeForm, state, action: Link("/sign-in/code"), hidden: hidden(token, next), submit: localizer(SignInText.signIn), localizer))
    }

    func enrolment(_ state: FormState, _ factor: TOTP, _ user: StaffUser, next: String?, token: String) -> WebAnswer {
        page(
            SignInText.enrolTitle, lede: localizer(AccountText.enrolLede),
            FactorToScan(factor, user, issuer: issuer, localizer),
            FormView(
                Self.enrolmentForm, state, action: Link("/sign-in/second-factor"), hidden: hidden(token, next),
                submit: localizer(AccountText.continueOn), localizer))
    }

    /// What an app calls the account.
    private var issuer: String { context.tenant.city.map { $0.profile.name.text(in: localizer.language.code) } ?? localizer(SiteText.secretariat) }

    func recoveryCodes(_ codes: [RecoveryCode], next: Link) -> WebAnswer {
        page(
            AccountText.recoveryTitle, lede: localizer(AccountText.recoveryLede), CodeList(codes: codes),
            LinkButton(localizer(AccountText.continueOn), next))
    }

    /// Asks for the link: its secret is its fragment, which no browser sends. Where scripts run, one fills the form in and sends it.
    func takeLink(_ state: FormState, token: String) -> WebAnswer {
        var answer = page(
            SignInText.setPasswordTitle, lede: localizer(SignInText.linkLede),
            FormView(
                Self.linkForm, state, action: Link("/set-password"), hidden: hidden(token, nil), submit: localizer(AccountText.continueOn), localizer),
            FragmentScript())
        if !state.isSound { answer.status = .unprocessableContent }
        return answer
    }

    func setPassword(_ state: FormState, _ user: StaffUser, link: String, token: String, _ provider: IdentityProvider?) -> WebAnswer {
        page(
            SignInText.setPasswordTitle, lede: localizer(SignInText.setPasswordLede(name: user.name, login: user.login.text)),
            FormView(
                Self.passwordForm, state, action: Link("/set-password"), hidden: hidden(token, nil) + [FormView.Hidden("link", link)],
                submit: localizer(AccountText.continueOn), localizer),
            provider.map {
                ProviderForm($0, context.request, hidden: hidden(token, nil) + [FormView.Hidden("link", link)], isLink: true, localizer)
            })
    }

    var linkIsOver: WebAnswer {
        var answer = page(SignInText.linkIsOverTitle, lede: localizer(AccountText.linkIsOver))
        answer.status = .gone
        return answer
    }
}

/// Fills the form of a link in with the fragment of the page's address.
private struct FragmentScript: Component {
    func render(into html: inout HTMLWriter) { html.script(src: Assets.fragment.link) }
}

/// A second factor as a drawing for an app, and as a key for who types it.
struct FactorToScan: Component {
    let code: QRCode?
    let key: String
    let steps: (scan: String, key: String)

    init(_ factor: TOTP, _ user: StaffUser, issuer: String, _ localizer: Localizer) {
        code = QRCode(factor.address(issuer: issuer, account: user.login), label: localizer(SignInText.qrLabel))
        key = stride(from: 0, to: factor.base32.count, by: 4).map { String(factor.base32.dropFirst($0).prefix(4)) }.joined(separator: " ")
        steps = (localizer(SignInText.enrolScan), localizer(SignInText.enrolKey))
    }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel factor")) { html in
            html.p { $0.text(steps.scan) }
            html.add(code)
            html.p { html in
                html.text(steps.key + " ")
                html.code { $0.foreign(key) }
            }
        }
    }
}

/// Recovery codes, to be printed or written down.
struct CodeList: Component {
    let codes: [RecoveryCode]

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel")) { html in
            html.ul(.class("codes")) { html in
                for code in codes { html.li { html in html.code { $0.foreign(code.text) } } }
            }
        }
    }
}

/// A link that looks like what one does next.
struct LinkButton: Component {
    let text: String
    let link: Link

    init(_ text: String, _ link: Link) {
        self.text = text
        self.link = link
    }

    func render(into html: inout HTMLWriter) {
        html.p(.class("actions")) { html in html.a(.class("button"), .href(link)) { $0.text(text) } }
    }
}
