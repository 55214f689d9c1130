public import NIOCore

/// A TLS listener: TLS 1.3, ALPN `http/1.1`, the site picked by the name a client asks for (SNI, RFC 6066).
public struct TLSServerConfiguration: Sendable {
    /// For clients that ask for no name or for one that is not in `sites`; without it they are refused.
    public var defaultSite: TLSSite?
    /// By exact name.
    public var sites: [ServerName: TLSSite]
    /// From the accepted connection to the end of the handshake.
    public var handshakeTimeout: TimeAmount

    public init(defaultSite: TLSSite?, sites: [ServerName: TLSSite] = [:], handshakeTimeout: TimeAmount = .seconds(10)) {
        self.defaultSite = defaultSite
        self.sites = sites
        self.handshakeTimeout = handshakeTimeout
    }
}
