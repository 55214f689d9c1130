public import Primitives

/// What webhooks of the process's sites may reach, and whose certificates are believed.
public struct WebhookSettings: Sendable, Equatable {
    /// Networks beside the public internet to which messages may be sent.
    public let networks: [NetworkRange]
    /// Certificates of those who sign receivers' certificates; `nil` for the system's.
    public let authorities: String?

    init?(_ document: inout SettingsDocument, base: String) {
        let networks = document.networks("webhooks.networks")
        let authorities = document.value("webhooks.authorities", "\(FilePaths.form), or system", default: String??.some(nil)) { text in
            text == "system" ? .some(nil) : FilePaths.resolve(text, below: base).map { .some($0) }
        }
        guard let networks, let authorities else { return nil }
        self.networks = networks
        self.authorities = authorities
    }
}
