import Settings
import TLS
import Webhooks

extension WebhookSender {
    /// As the process's file has it.
    convenience init(_ settings: WebhookSettings) {
        let authorities = settings.authorities ?? TLSTrustAnchors.systemBundle
        self.init(networks: settings.networks) { try TLSTrustAnchors(bundle: authorities) }
    }
}
