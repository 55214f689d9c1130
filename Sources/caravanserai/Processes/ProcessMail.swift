import Control
import Envelope
import Ledger
import Logging
import Mail
import Primitives
import SQL
import ServiceLifecycle
import Settings
import Sites
import TLS

/// What a process has for its mail.
struct ProcessMail {
    /// `nil` where no sender is named.
    let drop: MailDrop?
    let services: [any Service]

    /// Where jobs hand their letters over.
    var letters: (@Sendable (JobLetter) throws -> Void)? {
        guard let drop else { return nil }
        return { letter in try drop.put(MailMessage(to: letter.to, subject: letter.subject, text: letter.text)) }
    }

    /// By which commands send links; `nil` where no sender is named.
    var links: LinkCarrier? {
        guard let drop else { return nil }
        return { letter in
            do throws(MailFault) { return try drop.put(letter.link, site: letter.site, language: letter.language)?.text } catch {
                throw Problem(.unavailable, "\(error)")
            }
        }
    }

    /// - Throws: where the password cannot be read.
    init(_ settings: MailSettings, logger: Logger) throws {
        guard let sender = settings.sender else { (drop, services) = (nil, []); return }
        let drop = MailDrop(directory: settings.directory, sender: sender) { .system }
        self.drop = drop
        guard let server = settings.server else { services = []; return }
        let password = try server.passwordFile.map { path in
            // An editor ends a file with a line's end; no password does.
            let text = String(decoding: try SecretFile.read(path), as: UTF8.self)
            return String(text.reversed().drop { $0.isNewline }.reversed())
        }
        let authorities = server.authorities ?? TLSTrustAnchors.systemBundle
        let security: MailServer.Security =
            switch server.security {
            case .starttls: .startTLS
            case .tls: .tls
            case .none: .none
            }
        let target = MailServer(
            host: server.host, port: server.port, security: security, credentials: server.user.flatMap { user in password.map { (user, $0) } },
            anchors: { try TLSTrustAnchors(bundle: authorities) })
        services = [MailCarrier(drop, to: target, clock: { .system }, logger: logger)]
    }
}
