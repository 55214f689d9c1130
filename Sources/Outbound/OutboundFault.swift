/// Why a request to somebody else had no answer.
public enum OutboundFault: Error, Sendable, Equatable {
    /// Of an open connection, within so many seconds.
    case noAnswer(seconds: Int64)
    /// The system's own words, in English, say why.
    case noAddress(host: String, reason: String)
    case noNameServer(host: String)
    /// An address to which nothing is sent; the network that it lies in and what that is, where it is a special one; the setting that could allow it.
    case network(address: String, range: String?, what: String?, setting: String)
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

extension OutboundFault: CustomStringConvertible {
    /// For the operator.
    public var description: String {
        switch self {
        case .noAnswer(let seconds): "it took the connection and gave no answer within \(seconds) seconds, or closed it without one"
        case .noAddress(let host, let reason): "the name \(host) has no address: \(reason)"
        case .noNameServer(let host): "nobody says which address \(host) has; is the name's server up?"
        case .network(let address, let range, let what, let setting):
            "\(address) is \(what.map { "\($0) (\(range ?? ""))" } ?? "no address of the public internet"); "
                + "nothing is sent there unless \(setting) of the process names its network"
        case .connectionRefused: "nobody listens at its address and port"
        case .unreachable: "no way leads to its address"
        case .connectTimeout: "nobody took the connection within 10 seconds"
        case .closed: "the connection was closed before an answer came"
        case .tls(_, let reason): reason
        case .other(let reason): "it cannot be reached: \(reason)"
        }
    }
}
