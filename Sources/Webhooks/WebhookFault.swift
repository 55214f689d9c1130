public import Outbound
import Primitives
import StrictJSON

/// Why a message was not taken: a value, so that a site tells it in each language, and the log in English.
public enum WebhookFault: Error, Sendable, Equatable {
    /// The receiver answers something else than 200 to 299.
    case status(Int)
    /// The answer leads elsewhere.
    case redirect(Int)
    /// No answer came.
    case unanswered(OutboundFault)
}

extension WebhookFault: CustomStringConvertible {
    /// For the operator.
    public var description: String {
        switch self {
        case .status(let status): "it answers \(status)"
        case .redirect(let status):
            "it answers \(status): no redirect is followed; give the address that takes the messages itself"
        case .unanswered(let fault): "\(fault)"
        }
    }
}

extension WebhookFault {
    /// The setting of the process that names networks beside the public internet.
    static let networkSetting = "webhooks.networks"
    /// Characters of words that are not ours.
    private static let mostCharacters = 300

    /// As tables keep it.
    var stored: String {
        let members: [(String, JSON)] =
            switch self {
            case .status(let status): [("fault", "status"), ("status", .integer(Int64(status)))]
            case .redirect(let status): [("fault", "redirect"), ("status", .integer(Int64(status)))]
            case .unanswered(let fault): Self.members(of: fault)
            }
        return JSON.object(JSONObject(members)).compactText
    }

    private static func members(of fault: OutboundFault) -> [(String, JSON)] {
        switch fault {
        case .noAnswer(let seconds): [("fault", "no-answer"), ("seconds", .integer(seconds))]
        case .noAddress(let host, let reason): [("fault", "no-address"), ("host", .string(host)), ("reason", .string(reason))]
        case .noNameServer(let host): [("fault", "no-name-server"), ("host", .string(host))]
        case .network(let address, let range, let what, _):
            [("fault", "network"), ("address", .string(address))] + (range.map { [("range", .string($0))] } ?? [])
                + (what.map { [("what", .string($0))] } ?? [])
        case .connectionRefused: [("fault", "connection-refused")]
        case .unreachable: [("fault", "unreachable")]
        case .connectTimeout: [("fault", "connect-timeout")]
        case .closed: [("fault", "closed")]
        case .tls(let code, let reason): [("fault", "tls"), ("code", .string(code)), ("reason", .string(reason))]
        case .other(let reason): [("fault", "other"), ("reason", .string(reason))]
        }
    }

    /// - Parameter stored: what another version of the program has written is told as it stands.
    init(stored: String) {
        let json = (try? JSON.parse(Array(stored.utf8))) ?? .null
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        self =
            switch text("fault") {
            case "status": .status(Int(json["status"]?.integer ?? 0))
            case "redirect": .redirect(Int(json["status"]?.integer ?? 0))
            case "no-answer": .unanswered(.noAnswer(seconds: json["seconds"]?.integer ?? 0))
            case "no-address": .unanswered(.noAddress(host: text("host"), reason: text("reason")))
            case "no-name-server": .unanswered(.noNameServer(host: text("host")))
            case "network":
                .unanswered(
                    .network(address: text("address"), range: json["range"]?.string, what: json["what"]?.string, setting: Self.networkSetting))
            case "connection-refused": .unanswered(.connectionRefused)
            case "unreachable": .unanswered(.unreachable)
            case "connect-timeout": .unanswered(.connectTimeout)
            case "closed": .unanswered(.closed)
            case "tls": .unanswered(.tls(code: text("code"), reason: text("reason")))
            case "other": .unanswered(.other(text("reason")))
            default: .unanswered(.other(VisibleText.escaped(stored, limit: Self.mostCharacters)))
            }
    }
}
