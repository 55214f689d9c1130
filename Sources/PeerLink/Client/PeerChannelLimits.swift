public import NIOCore

/// Bounds on how one party speaks to one peer.
public struct PeerChannelLimits: Sendable {
    /// Connections to one peer, those being opened included.
    public var connections = 8
    /// Requests that wait for a connection; one more is refused at once.
    public var waitingRequests = 1_024
    /// After which an unused connection is closed. Less than what servers allow, so that the asker closes first.
    public var idleTime = TimeAmount.seconds(60)
    /// For TCP and name resolution; the handshake's is in the `TLSClientContext`.
    public var connectTimeout = TimeAmount.seconds(5)
    /// The largest answer, in bytes: above a full bundle of 256 log entries of 65,535 bytes.
    public var responseBody = 17 << 20
    /// An answer that has begun must bring so many bytes, or its end, in each such time.
    public var stallTime = TimeAmount.seconds(30)
    public var stallBytes = 16 << 10
    /// Peers with open channels that one connector remembers.
    public var channels = 1_024

    public init() {}
}
