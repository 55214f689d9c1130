public import Listening
public import NIOCore

/// Bounds on what peers may do to a listener (protocol §8); the handshake's 10 s are in the `TLSServerConfiguration`.
public struct FederationListenerLimits: Sendable {
    /// How many connections are open, and whose.
    public var connections = ConnectionBounds()
    /// That the kernel holds until they are accepted.
    public var backlog = 512
    /// From the handshake, or the first byte of a later request, to the end of its head.
    public var headerTime = TimeAmount.seconds(10)
    /// For more of a body to come; for all of it, that long and a second for each so many bytes (`ConnectionTimes.body`).
    public var bodyTime = TimeAmount.seconds(30)
    public var bodyBytesPerSecond = 4_096
    /// For a peer to take the next 64 KiB of an answer.
    public var answerTime = TimeAmount.seconds(60)
    /// Between two requests.
    public var idleTime = TimeAmount.seconds(75)
    /// For a stranger, who has shown no certificate, to take the next 64 KiB of an answer, and between two of its requests.
    public var strangerTime = TimeAmount.seconds(10)
    /// Bytes of answers that are under way to all peers, and to each; beyond it their requests are `rate-limited` until they have read.
    public var unreadBytes = 64 << 20
    public var unreadBytesEach = 8 << 20
    /// For running requests to end when the listener shuts down.
    public var drainTime = TimeAmount.seconds(10)

    public init() {}

    var times: ConnectionTimes {
        ConnectionTimes(header: headerTime, body: bodyTime, bodyBytesPerSecond: bodyBytesPerSecond, answer: answerTime, idle: idleTime)
    }
    var timesOfStrangers: ConnectionTimes {
        var times = times
        (times.answer, times.idle) = (min(answerTime, strangerTime), min(idleTime, strangerTime))
        return times
    }
}
