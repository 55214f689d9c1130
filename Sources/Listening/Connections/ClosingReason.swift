/// Why a listener closes a connection for the sake of others, or does not let it in.
public enum ClosingReason: String, Sendable, CaseIterable {
    case strangersFull = "strangers-full"
    case handshakesFull = "handshakes-full"
    case addressFull = "address-full"
    case addressHasty = "address-hasty"
    case memberFull = "member-full"
    case full
    case noDescriptors = "no-descriptors"

    /// For the operator: what happened and what to do.
    func text(_ bounds: ConnectionBounds) -> String {
        switch self {
        case .strangersFull:
            "\(bounds.strangers) connections without certificate are open, their share; the one that rested longest was closed for another"
        case .handshakesFull: "\(bounds.handshakes) handshakes are under way, the most there may be; the oldest was closed for another"
        case .addressFull:
            "\(bounds.fromOneAddress) connections without certificate are open from this address; the one that rested longest was closed for another; "
                + "if many share the address, raise limits.connectionsPerAddress"
        case .addressHasty:
            "more than \(bounds.fromOneAddress) new connections a second come from this address; they are closed; "
                + "if many share the address, raise limits.connectionsPerAddress"
        case .memberFull: "a member has \(bounds.ofOneMember) connections open, the most for one; its oldest was closed"
        case .full: "all \(bounds.total) connections are taken; one without certificate was closed for another; raise limits.connections"
        case .noDescriptors: "no connection can be accepted: the process or the machine has no file descriptor left; raise LimitNOFILE of the unit"
        }
    }
}
