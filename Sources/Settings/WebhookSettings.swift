public import Primitives

/// What webhooks of the process's sites may reach, and whose certificates are believed.
public struct WebhookSettings: Sendable, Equatable {
    private static let mostNetworks = 32

    /// Networks beside the public internet to which messages may be sent.
    public let networks: [NetworkRange]
    /// Certificates of those who sign receivers' certificates; `nil` for the system's.
    public let authorities: String?

    init?(_ document: inout SettingsDocument, base: String) {
        let form = "none, or networks with commas between them such as 10.1.0.0/16, fd00:1::/32"
        let networks = document.value("webhooks.networks", form, default: []) { text -> [NetworkRange]? in
            if text == "none" { return [] }
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            let ranges = parts.compactMap { part in NetworkRange(String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())) }
            return ranges.count == parts.count && ranges.count <= Self.mostNetworks ? ranges : nil
        }
        let authorities = document.value("webhooks.authorities", "\(FilePaths.form), or system", default: String??.some(nil)) { text in
            text == "system" ? .some(nil) : FilePaths.resolve(text, below: base).map { .some($0) }
        }
        guard let networks, let authorities else { return nil }
        self.networks = networks
        self.authorities = authorities
    }
}
