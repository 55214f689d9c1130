import Outbound
import TLS
import Web
import Webhooks

/// What webhooks meet, in no language yet.
enum WebhookWords {
    static func sentence(_ fault: WebhookFault) -> Message {
        switch fault {
        case .status(let status): WebhookFaultText.status(status: status)
        case .redirect(let status): WebhookFaultText.redirect(status: status)
        case .unanswered(let fault): sentence(fault)
        }
    }

    private static func sentence(_ fault: OutboundFault) -> Message {
        switch fault {
        case .noAnswer(let seconds): WebhookFaultText.noAnswer(seconds: seconds)
        case .noAddress(let host, _): WebhookFaultText.noAddress(host: host)
        case .noNameServer(let host): WebhookFaultText.noNameServer(host: host)
        case .network(let address, let range?, _, _): WebhookFaultText.network(address: address, range: range)
        case .network(let address, nil, _, _): WebhookFaultText.notPublic(address: address)
        case .connectionRefused: WebhookFaultText.connectionRefused
        case .unreachable: WebhookFaultText.unreachable
        case .connectTimeout: WebhookFaultText.connectTimeout
        case .closed: WebhookFaultText.closed
        case .tls(let code, let reason): sentence(TLSError.Code(rawValue: code), reason)
        case .other(let reason): WebhookFaultText.other(reason: reason)
        }
    }

    private static func sentence(_ code: TLSError.Code, _ reason: String) -> Message {
        switch code {
        case .untrustedCertificate: WebhookFaultText.untrusted
        case .certificateOutsideValidity: WebhookFaultText.outsideValidity
        case .hostMismatch: WebhookFaultText.otherHost
        case .protocolVersion: WebhookFaultText.tlsVersion
        case .plaintext: WebhookFaultText.noTLS
        case .closedDuringHandshake, .truncated: WebhookFaultText.closed
        default: WebhookFaultText.tls(reason: reason)
        }
    }
}
