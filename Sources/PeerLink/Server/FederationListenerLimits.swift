public import NIOCore

/// Bounds on what peers may do to a listener (protocol §8); the handshake's 10 s are in the `TLSServerConfiguration`.
public struct FederationListenerLimits: Sendable {
    /// Open at once; further ones wait in the backlog.
    public var connections = 4_096
    /// That the kernel holds until they are accepted.
    public var backlog = 512
    /// From the handshake, or the first byte of a later request, to the end of its head.
    public var headerTime = TimeAmount.seconds(10)
    /// From the head of a request to the end of its body.
    public var bodyTime = TimeAmount.seconds(30)
    /// For the peer to take an answer.
    public var answerTime = TimeAmount.seconds(60)
    /// Between two requests.
    public var idleTime = TimeAmount.seconds(75)
    /// For running requests to end when the listener shuts down.
    public var drainTime = TimeAmount.seconds(10)

    public init() {}
}
