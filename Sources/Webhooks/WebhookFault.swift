import Primitives
import StrictJSON

/// Why a message was not taken: a value, so that a site tells it in each language, and the log in English.
public enum WebhookFault: Error, Sendable, Equatable {
    /// The receiver answers something else than 200 to 299.
    case status(Int)
    /// The answer leads elsewhere.
    case redirect(Int)
    /// Of an open connection, within so many seconds.
    case noAnswer(seconds: Int64)
    /// The system's own words, in English, say why.
    case noAddress(host: String, reason: String)
    case noNameServer(host: String)
    /// An address to which nothing is sent; the network that it lies in and what that is, where it is a special one.
    case network(address: String, range: String?, what: String?)
    /// Nobody listens there.
    case connectionRefused
    /// No way leads there.
    case unreachable
    /// Nobody took the connection within ten seconds.
    case connectTimeout
    /// The connection was closed before an answer came.
    case closed
    /// One of the codes of `TLSError`, and its words.
    case tls(code: String, reason: String)
    /// What nobody has foreseen, in the system's words.
    case other(String)
}

extension WebhookFault: CustomStringConvertible {
    /// For the operator.
    public var description: String {
        switch self {
        case .status(let status): "it answers \(status)"
        case .redirect(let status):
            "it answers \(status): no redirect is followed; give the address that takes the messages itself"
        case .noAnswer(let seconds): "it took the connection and gave no answer within \(seconds) seconds, or closed it without one"
        case .noAddress(let host, let reason): "the name \(host) has no address: \(reason)"
        case .noNameServer(let host): "nobody says which address \(host) has; is the name's server up?"
        case .network(let address, let range, let what):
            "\(address) is \(what.map { "\($0) (\(range ?? ""))" } ?? "no address of the public internet"); "
                + "nothing is sent there unless webhooks.networks of the process names its network"
        case .connectionRefused: "nobody listens at its address and port"
        case .unreachable: "no way leads to its address"
        case .connectTimeout: "nobody took the connection within 10 seconds"
        case .closed: "the connection was closed before an answer came"
        case .tls(_, let reason): reason
        case .other(let reason): "it cannot be reached: \(reason)"
        }
    }
}

extension WebhookFault {
    /// Characters of words that are not ours.
    private static let mostCharacters = 300

    static func foreign(_ text: String) -> String { VisibleText.escaped(text, limit: mostCharacters) }

    /// As tables keep it.
    var stored: String {
        let members: [(String, JSON)] =
            switch self {
            case .status(let status): [("fault", "status"), ("status", .integer(Int64(status)))]
            case .redirect(let status): [("fault", "redirect"), ("status", .integer(Int64(status)))]
            case .noAnswer(let seconds): [("fault", "no-answer"), ("seconds", .integer(seconds))]
            case .noAddress(let host, let reason): [("fault", "no-address"), ("host", .string(host)), ("reason", .string(reason))]
            case .noNameServer(let host): [("fault", "no-name-server"), ("host", .string(host))]
            case .network(let address, let range, let what):
                [("fault", "network"), ("address", .string(address))] + (range.map { [("range", .string($0))] } ?? [])
                    + (what.map { [("what", .string($0))] } ?? [])
            case .connectionRefused: [("fault", "connection-refused")]
            case .unreachable: [("fault", "unreachable")]
            case .connectTimeout: [("fault", "connect-timeout")]
            case .closed: [("fault", "closed")]
            case .tls(let code, let reason): [("fault", "tls"), ("code", .string(code)), ("reason", .string(reason))]
            case .other(let reason): [("fault", "other"), ("reason", .string(reason))]
            }
        return JSON.object(JSONObject(members)).compactText
    }

    /// - Parameter stored: what another version of the program has written is told as it stands.
    init(stored: String) {
        let json = (try? JSON.parse(Array(stored.utf8))) ?? .null
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        self =
            switch text("fault") {
            case "status": .status(Int(json["status"]?.integer ?? 0))
            case "redirect": .redirect(Int(json["status"]?.integer ?? 0))
            case "no-answer": .noAnswer(seconds: json["seconds"]?.integer ?? 0)
            case "no-address": .noAddress(host: text("host"), reason: text("reason"))
            case "no-name-server": .noNameServer(host: text("host"))
            case "network": .network(address: text("address"), range: json["range"]?.string, what: json["what"]?.string)
            case "connection-refused": .connectionRefused
            case "unreachable": .unreachable
            case "connect-timeout": .connectTimeout
            case "closed": .closed
            case "tls": .tls(code: text("code"), reason: text("reason"))
            case "other": .other(text("reason"))
            default: .other(Self.foreign(stored))
            }
    }
}
