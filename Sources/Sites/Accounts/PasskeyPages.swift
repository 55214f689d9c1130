import Accounts
import CityNode
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The pages on which somebody adds and removes passkeys.
struct PasskeyPages: OfficePages {
    let context: StaffContext<Site>

    static let form = Form([
        .text("name", PasskeyText.name, hint: PasskeyText.nameHint, isRequired: true),
        .text("present", AccountText.presentPassword, .password, isRequired: true),
    ])

    /// Those that one has, on the page of one's account.
    func section(_ passkeys: [Passkey]) -> Section {
        let rows = passkeys.map { passkey in
            ActionTable.Row(
                cells: [
                    .foreign(passkey.name), .foreign(passkey.site), page.time(passkey.createdAt),
                    passkey.lastUsedAt.map(page.time) ?? .text(localizer(AccountText.never)),
                ],
                action: ActionForm(
                    Link("/account/passkeys/remove"), [context.token, .init("passkey", passkey.id.text)], localizer(PasskeyText.remove),
                    label: localizer(PasskeyText.removeOf(name: passkey.name))))
        }
        let columns = [PasskeyText.name, AccountText.address, AccountText.created, AccountText.lastUsed].map { localizer($0) }
        return Section(
            "passkeys", localizer(PasskeyText.title), note: localizer(PasskeyText.note),
            ActionTable(columns: columns, rows: rows, empty: EmptyState(localizer(PasskeyText.none)), label: localizer(PasskeyText.title)),
            LinkButton(localizer(PasskeyText.add), Link("/account/passkeys/new")))
    }

    /// Asks what it is to be called, and for the password.
    func begin(_ state: FormState, status: HTTPResponse.Status = .ok) -> WebAnswer {
        let back = (localizer(AccountText.toAccount), Link("/account"))
        guard PasskeySite(context.request) != nil else {
            return page.answer(PasskeyText.add, lede: localizer(PasskeyText.notHere), LinkButton(back.0, back.1))
        }
        return page.answer(
            PasskeyText.add, lede: localizer(PasskeyText.addLede), status: status,
            page.form(Self.form, state, Link("/account/passkeys/new"), AccountText.continueOn, cancel: back))
    }

    /// Has the browser make it.
    func create(_ offer: PasskeyOffer, named name: String, at site: PasskeySite, for user: StaffUser) -> WebAnswer {
        let siteName = context.tenant.city.map { $0.profile.name.text(in: localizer.language.code) } ?? localizer(SiteText.secretariat)
        return page.answer(
            PasskeyText.create, lede: localizer(PasskeyText.createLede(name: name)),
            PasskeyForm(make: offer, named: name, at: site, siteName: siteName, for: user, token: context.token, localizer),
            WithoutPasskey(text: localizer(PasskeyText.needsScript)))
    }
}

/// What a browser shows that knows no passkeys.
private struct WithoutPasskey: Component {
    let text: String

    func render(into html: inout HTMLWriter) { html.p(.class("without-passkey")) { $0.text(text) } }
}
