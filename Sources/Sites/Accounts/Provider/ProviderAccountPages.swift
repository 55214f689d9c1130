import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The part of one's account that is about the identity provider.
struct ProviderAccountPages: OfficePages {
    let context: StaffContext<Site>

    static let form = Form([.text("present", AccountText.presentPassword, .password, isRequired: true)])

    /// Nothing where there is neither a provider nor an identity of one before.
    func section(_ identity: LinkedIdentity?, _ provider: IdentityProvider?, hasPassword: Bool) -> Section? {
        guard let identity else {
            guard provider != nil, hasPassword else { return nil }
            return Section(
                "identity", localizer(ProviderText.title), note: localizer(ProviderText.accountNote), EmptyState(localizer(ProviderText.none)),
                LinkButton(localizer(ProviderText.link), Link("/account/identity")))
        }
        return Section(
            "identity", localizer(ProviderText.title), note: localizer(hasPassword ? ProviderText.accountNote : ProviderText.onlyWay),
            identityTable(identity, page, hasPassword ? Link("/account/identity/remove") : nil))
    }

    /// Asks for the password, so that nobody links an account at a screen that was left.
    func confirm(_ state: FormState, _ provider: IdentityProvider, status: HTTPResponse.Status = .ok) -> WebAnswer {
        page.answer(
            ProviderText.link, lede: localizer(ProviderText.linkLede(host: provider.host)), status: status,
            page.form(
                Self.form, state, Link("/account/identity"), AccountText.continueOn, cancel: (localizer(AccountText.toAccount), Link("/account"))))
    }
}

extension OfficePages {
    /// An identity as a row.
    ///
    /// - Parameter removal: where it is removed; `nil` where it cannot be.
    func identityTable(_ identity: LinkedIdentity, _ page: OfficePage, _ removal: Link?) -> ActionTable {
        let columns = [ProviderText.issuer, ProviderText.subject, AccountText.since, AccountText.lastUsed].map { localizer($0) }
        return ActionTable(
            columns: columns,
            rows: [
                ActionTable.Row(
                    cells: [
                        .foreign(identity.issuer), .foreign(identity.subject), page.time(identity.createdAt),
                        identity.lastUsedAt.map(page.time) ?? .text(localizer(AccountText.never)),
                    ],
                    action: removal.map {
                        ActionForm($0, [context.token], localizer(PasskeyText.remove), label: localizer(ProviderText.remove))
                    })
            ], empty: EmptyState(""), label: localizer(ProviderText.title))
    }
}
