import Accounts
import Mail
import Primitives
import Web

/// The letter with the link by which somebody sets a password, in the language of who has it sent.
struct LinkMail {
    enum Kind: Sendable { case invitation, reset }

    private let subject: String
    private let text: String

    /// - Parameters:
    ///   - address: the link.
    ///   - site: under which name the site is known.
    init(_ kind: Kind, _ link: StaffAccounts.Link, at address: String, site: String, _ localizer: Localizer) {
        let name = link.user.name
        let body =
            switch kind {
            case .invitation: MailText.invitation(name: name, site: site, login: link.user.login.text)
            case .reset: MailText.reset(name: name, site: site)
            }
        subject = localizer(kind == .invitation ? MailText.invitationSubject(site: site) : MailText.resetSubject(site: site))
        text =
            [localizer(body), address, localizer(MailText.once(until: link.expiresAt)), localizer(MailText.notYou)].joined(separator: "\n\n") + "\n"
    }

    func message(to address: MailAddress) -> MailMessage { MailMessage(to: address, subject: subject, text: text) }
}
