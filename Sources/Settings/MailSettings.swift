public import Primitives

/// How mail leaves: to a server, or into a directory from which another program takes it. Where no sender is named, none is written.
public struct MailSettings: Sendable, Equatable {
    public enum Security: String, Sendable, CaseIterable { case starttls, tls, none }

    public struct Server: Sendable, Equatable {
        public let host: String
        public let port: Int
        public let security: Security
        /// `nil` where the server asks for no password.
        public let user: String?
        public let passwordFile: String?
        /// Of those who sign its certificate; `nil` for the system's.
        public let authorities: String?
    }

    /// `nil` where no mail is written.
    public let sender: MailAddress?
    public let directory: String
    public let server: Server?

    init?(_ document: inout SettingsDocument, directory: String?, base: String) {
        let sender = document.value("mail.from", "\(MailAddress.form), or none", default: MailAddress??.some(nil)) { text in
            Self.unless(text, "none") { MailAddress($0) }
        }
        let spool = document.value("mail.directory", FilePaths.form, default: "\(directory ?? "")/mail") { FilePaths.resolve($0, below: base) }
        let address = document.value("mail.server", "HOST:PORT such as smtp.example.org:587, or none", default: HostAndPort??.some(nil)) { text in
            Self.unless(text, "none") { HostAndPort($0).flatMap { $0.port == nil || $0.host.isEmpty ? nil : $0 } }
        }
        let security = document.value(
            "mail.security", "one of \(Security.allCases.map(\.rawValue).joined(separator: ", "))", default: .starttls, Security.init)
        let user = document.value("mail.user", "the name by which the server knows us, or none", default: String??.some(nil)) { text in
            Self.unless(text, "none") { $0.isEmpty || $0.utf8.contains(0) ? nil : $0 }
        }
        let passwordFile = document.value("mail.passwordFile", "\(FilePaths.form), or none", default: String??.some(nil)) { text in
            Self.unless(text, "none") { FilePaths.resolve($0, below: base) }
        }
        let authorities = document.value("mail.authorities", "\(FilePaths.form), or system", default: String??.some(nil)) { text in
            Self.unless(text, "system") { FilePaths.resolve($0, below: base) }
        }
        guard let sender, let spool, let address, let security, let user, let passwordFile, let authorities else { return nil }
        if sender == nil, address != nil { document.refuse("mail.from", "must be given where mail.server is: it is whom the mail is from") }
        if (user == nil) != (passwordFile == nil) {
            document.refuse("mail.user", "and mail.passwordFile go together: give both, or neither where the server asks for no password")
        }
        if security == .none, let address, !["127.0.0.1", "::1", "localhost"].contains(address.host) || user != nil {
            document.refuse(
                "mail.security", "may be none for a server on this machine that asks for no password; \(address) is to be reached by starttls or tls")
        }
        self.sender = sender
        self.directory = spool
        server = address.map {
            Server(host: $0.host, port: $0.port ?? 0, security: security, user: user, passwordFile: passwordFile, authorities: authorities)
        }
    }

    /// - Returns: `.some(nil)` for the word by which nothing is meant; `nil` for a value that is wrong.
    private static func unless<Value>(_ text: String, _ word: String, _ read: (String) -> Value?) -> Value?? {
        text == word ? .some(nil) : read(text).map { .some($0) }
    }
}
