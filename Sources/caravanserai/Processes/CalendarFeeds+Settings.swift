import HotelOffice
import Outbound
import Settings
import TLS

extension CalendarFeeds {
    /// Calendars of other systems are fetched from where messages of webhooks may go.
    static func fetch(as settings: WebhookSettings) {
        let authorities = settings.authorities ?? TLSTrustAnchors.systemBundle
        fetch(
            through: OutboundClient(
                as: "caravanserai-calendars", networks: OutboundNetworks(allowed: settings.networks, setting: "webhooks.networks"), atOnce: 4
            ) { try TLSTrustAnchors(bundle: authorities) })
    }
}
