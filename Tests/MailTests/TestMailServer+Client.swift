import TLS
import TestServices

@testable import Mail

extension TestMailServer {
    /// - Parameter anchors: whom the client believes; the server's own CA where it is `nil`.
    func client(_ security: MailServer.Security, password: String? = "apricot", anchors: TLSTrustAnchors? = nil) -> SMTPClient {
        let trusted = anchors ?? self.anchors
        return SMTPClient(
            server: MailServer(
                host: "127.0.0.1", port: port, security: security, credentials: password.map { ("almaty", $0) }, anchors: { trusted }),
            name: "almaty.example")
    }
}
