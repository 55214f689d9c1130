public import Accounts
public import Mail
public import Primitives
import SQL
import Web

/// The letter with the link by which somebody sets a password, in the language of who has it sent.
struct LinkMail {
    private let subject: String
    private let text: String

    /// - Parameters:
    ///   - address: the link.
    ///   - site: under which name the site is known.
    init(_ link: StaffAccounts.Link, at address: String, site: String, _ localizer: Localizer) {
        let name = link.user.name
        let body =
            switch link.purpose {
            case .invitation: MailText.invitation(name: name, site: site, login: link.user.login.text)
            case .reset: MailText.reset(name: name, site: site)
            }
        subject = localizer(link.purpose == .invitation ? MailText.invitationSubject(site: site) : MailText.resetSubject(site: site))
        text =
            [localizer(body), address, localizer(MailText.once(until: link.expiresAt)), localizer(MailText.notYou)].joined(separator: "\n\n") + "\n"
    }

    func message(to address: MailAddress) -> MailMessage { MailMessage(to: address, subject: subject, text: text) }
}

extension MailDrop {
    /// Lays the letter with a link ready, for a program that is no page.
    ///
    /// - Parameters:
    ///   - site: where the site's pages are, such as `https://almaty.example`.
    ///   - language: BCP 47; English where there is none of that tag.
    /// - Returns: the address to which it goes; `nil` where the user's login is none.
    /// - Throws: ``MailFault``.
    public func put(_ link: StaffAccounts.Link, site: String, language: String) throws(MailFault) -> MailAddress? {
        guard let address = MailAddress(link.user.login.text) else { return nil }
        let name = site.split(separator: "/").last.map(String.init) ?? site
        let localizer = Localizer(Language.named(language) ?? .english, now: .system)
        try put(LinkMail(link, at: site + link.path, site: name, localizer).message(to: address))
        return address
    }
}
