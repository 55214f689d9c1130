/// The inbound user event with which a `TLSHandler` says, once, that its handshake is complete.
public struct TLSHandshakeCompleted: Sendable {
    /// Nil on a server whose client showed no certificate; never nil on a client.
    public let peer: TLSPeer?
    /// The application protocol, if one was negotiated.
    public let alpn: String?
    /// On a server, the name the client asked for; on a client, the name it asked for unless that was an address.
    public let serverName: ServerName?
    /// Whether a session was resumed, without certificates being shown again.
    public let resumed: Bool
}
