import Accounts
import Envelope
import FeatureKit
import Primitives
import StrictJSON
import Web

/// A form that a passkey fills in. It shows once its script has found that the browser knows passkeys.
struct PasskeyForm: Component {
    static let madeFields = ["client-data", "attestation"]
    static let signInFields = ["credential", "client-data", "authenticator-data", "signature", "user-handle"]

    private let action: Link
    private let options: JSON
    private let hidden: [FormView.Hidden]
    private let submit: String
    private let failed: String
    /// Where one goes who makes none; `nil` where the form is the smaller of two on a page.
    private let cancel: (text: String, link: Link)?

    /// To sign in.
    init(signIn challenge: [UInt8], at site: PasskeySite, hidden: [FormView.Hidden], _ localizer: Localizer) {
        action = Link("/sign-in/passkey")
        options = ["challenge": .string(Base64URL.encode(challenge)), "site": .string(site.id)]
        self.hidden = hidden + Self.signInFields.map { FormView.Hidden($0, "") }
        submit = localizer(PasskeyText.signIn)
        failed = localizer(PasskeyText.cancelled)
        cancel = nil
    }

    /// To make one.
    init(
        make offer: PasskeyOffer, named name: String, at site: PasskeySite, siteName: String, for user: StaffUser, token: FormView.Hidden,
        _ localizer: Localizer
    ) {
        action = Link("/account/passkeys")
        options = [
            "challenge": .string(Base64URL.encode(offer.challenge)), "site": .string(site.id), "siteName": .string(siteName),
            "user": .string(Base64URL.encode(offer.userHandle)), "login": .string(user.login.text), "name": .string(user.name),
            "algorithms": .array(offer.algorithms.map { .integer($0) }), "known": .array(offer.known.map { .string(Base64URL.encode($0)) }),
        ]
        hidden = [token, FormView.Hidden("name", name)] + Self.madeFields.map { FormView.Hidden($0, "") }
        submit = localizer(PasskeyText.create)
        failed = localizer(PasskeyText.cancelled)
        cancel = (localizer(AccountText.toAccount), Link("/account"))
    }

    func render(into html: inout HTMLWriter) {
        html.form(.class("form"), .method("post"), .action(action), .hidden(), .data("data-options", options.compactText)) { html in
            for item in hidden { html.add(item) }
            html.p(.class("error"), .role("alert"), .hidden()) { $0.text(failed) }
            html.p(.class("actions")) { html in
                html.button(.type("submit"), .class(cancel == nil ? "button quiet" : "button")) { $0.text(submit) }
                if let cancel { html.a(.href(cancel.link)) { $0.text(cancel.text) } }
            }
        }
        html.script(src: Assets.passkey.link)
    }
}

extension PasskeySite {
    /// Of a request; `nil` where browsers offer no passkeys: without TLS on another machine, or under an address instead of a name.
    init?(_ request: WebRequest) {
        guard let host = request.host, let authority = request.authority?.lowercased(), !host.hasPrefix("["),
            host.contains(where: { !$0.isNumber && $0 != "." })
        else { return nil }
        let isThisMachine = host == "localhost" || host.hasSuffix(".localhost")
        guard request.isSecure || isThisMachine else { return nil }
        self.init(id: host, origin: "\(request.isSecure ? "https" : "http")://\(authority)")
    }
}
