import Accounts
import HTTPTypes
import OpenID
import Primitives
import Web

/// The pages on the way to the identity provider and back. Other than those of signing in they are reached from the provider's page, so that
/// browsers bring none of our cookies along but one: none of them shows a form, and each leads on by a link of this site's own.
struct ProviderPages {
    private let context: TenantContext<Site>
    private let provider: IdentityProvider
    private let localizer: Localizer

    init(_ context: TenantContext<Site>, _ provider: IdentityProvider) {
        self.context = context
        self.provider = provider
        localizer = context.localizer
    }

    private func page(_ heading: Message, lede: String?, _ content: (any Component)?...) -> WebAnswer {
        let page = Page(kicker: localizer(AccountText.kicker), heading: localizer(heading), lede: lede, Stack(content))
        return SiteFrame(localizer: localizer, request: context.request, isOfCity: context.tenant.city != nil).layout(page).answer.cached(.never)
    }

    /// A form of ours may lead to no other site (`form-action` of the pages' policy holds for redirects as well), so the page leads there by itself.
    func leaving(_ link: Link) -> WebAnswer {
        page(
            ProviderText.leaving, lede: localizer(ProviderText.leavingLede(host: provider.host)), LinkButton(localizer(ProviderText.goOn), link)
        ).leadingOn(to: link)
    }

    /// A browser that comes from another site's page brings strict cookies along only once a page of ours has led on.
    func arriving(_ link: Link) -> WebAnswer {
        page(ProviderText.arriving, lede: localizer(ProviderText.arrivingLede), LinkButton(localizer(ProviderText.goOn), link)).leadingOn(to: link)
    }

    func failed(_ fault: OpenIDFault, next: Link) -> WebAnswer {
        var words: String?
        if case .refused(let refusal) = fault { words = refusal.description }
        var answer = failed(ProviderWords.message(fault), words: words, next: next)
        switch fault {
        case .away, .busy: answer.status = .serviceUnavailable
        case .odd, .token: answer.status = .badGateway
        case .refused: answer.status = .unprocessableContent
        }
        return answer
    }

    func failed(_ refusal: AccountRefusal, next: Link) -> WebAnswer {
        failed(AccountWords.message(refusal), words: nil, next: next).refused(by: refusal)
    }

    /// - Parameter words: of the provider.
    private func failed(_ reason: Message, words: String?, next: Link) -> WebAnswer {
        page(
            ProviderText.failed, lede: localizer(reason), words.map { ProviderSaid(label: localizer(ProviderText.said), words: $0) },
            LinkButton(localizer(ProviderText.back), Link.to(["sign-in"], query: [("next", next.text)])))
    }
}

extension WebAnswer {
    /// Has the browser go on by itself, which needs no script. Whoever has that shut off follows the link on the page.
    fileprivate func leadingOn(to link: Link) -> WebAnswer {
        guard let name = HTTPField.Name("Refresh") else { return self }
        return with(HTTPField(name: name, value: "0; url=\(link.text)"))
    }
}

/// What a provider says, as it says it.
private struct ProviderSaid: Component {
    let label: String
    let words: String

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel")) { html in
            html.p { html in
                html.text(label + " ")
                html.foreign(words)
            }
        }
    }
}

/// The way to the identity provider, on a page where one signs in.
struct ProviderForm: Component {
    private let provider: IdentityProvider
    private let hidden: [FormView.Hidden]?
    private let submit: String
    private let note: String

    /// - Parameters:
    ///   - hidden: what the form carries along.
    ///   - isLink: whether it takes an invitation.
    init(_ provider: IdentityProvider, _ request: WebRequest, hidden: [FormView.Hidden], isLink: Bool = false, _ localizer: Localizer) {
        self.provider = provider
        let isHere = provider.isReached(by: request)
        self.hidden = isHere ? hidden : nil
        submit = localizer(provider.name.map { ProviderText.signInWith(name: $0) } ?? ProviderText.signIn)
        note = localizer(isHere ? (isLink ? ProviderText.linkNote : ProviderText.note) : ProviderText.elsewhere(address: provider.origin))
    }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel"), .id("provider"), .ariaLabel(submit)) { html in
            html.p(.class("note")) { $0.text(note) }
            guard let hidden else {
                if let link = Link(external: provider.origin + "/sign-in") { html.add(LinkButton(provider.origin, link)) }
                return
            }
            html.form(.class("form"), .method("post"), .action(Link("/sign-in/provider"))) { html in
                for item in hidden { html.add(item) }
                html.p(.class("actions")) { html in html.button(.type("submit"), .class("button")) { $0.text(submit) } }
            }
        }
    }
}
