public import NIOCore

/// How one party speaks to servers: who it is and whom it trusts. A tenant has its own.
public struct TLSClientConfiguration: Sendable {
    /// Shown when a server asks; nil before enrolment.
    public var identity: TLSIdentity?
    public var serverTrust: TLSServerTrust
    /// From the connection to the end of the handshake.
    public var handshakeTimeout: TimeAmount
    /// How many servers' sessions are kept for resumption; 0 turns it off.
    public var sessionCacheLimit: Int

    public init(
        identity: TLSIdentity?, serverTrust: TLSServerTrust, handshakeTimeout: TimeAmount = .seconds(10), sessionCacheLimit: Int = 256
    ) {
        self.identity = identity
        self.serverTrust = serverTrust
        self.handshakeTimeout = handshakeTimeout
        self.sessionCacheLimit = sessionCacheLimit
    }

    public init(
        identity: TLSIdentity?, trustAnchors: TLSTrustAnchors, handshakeTimeout: TimeAmount = .seconds(10), sessionCacheLimit: Int = 256
    ) {
        self.init(
            identity: identity, serverTrust: .anchors(trustAnchors), handshakeTimeout: handshakeTimeout, sessionCacheLimit: sessionCacheLimit)
    }
}
