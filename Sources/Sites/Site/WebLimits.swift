public import Listening
public import NIOCore

/// Bounds on what callers may do to the web listener.
public struct WebLimits: Sendable {
    /// How many connections are open. Those from this machine itself are not bound by their address: a proxy stands there.
    public var connections = ConnectionBounds(ofStrangers: 1_024)
    public var backlog = 256
    /// Bytes of a request's head, and of one field of it.
    public var header = 16 << 10
    public var headerFields = 100
    /// Bytes of a body where nothing else is said: an envelope's payload has at most 48,000. Forms of staff have bounds of their own.
    public var body = 64 << 10
    /// From the start of a connection, or the end of an answer, to the end of the next head: the idle time, too.
    public var headTime = TimeAmount.seconds(30)
    /// For more of a body to come; for all of it, that long and a second for each 4 KiB.
    public var bodyTime = TimeAmount.seconds(30)
    /// For a caller to take the next 64 KiB of an answer.
    public var answerTime = TimeAmount.seconds(30)

    public init() {}

    var times: ConnectionTimes { ConnectionTimes(header: headTime, body: bodyTime, answer: answerTime, idle: headTime) }
}
