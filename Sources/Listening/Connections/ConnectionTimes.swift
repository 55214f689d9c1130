public import NIOCore

/// How long a connection is waited for.
public struct ConnectionTimes: Sendable, Equatable {
    /// From the first byte of a request, or the end of the handshake, to the end of its head.
    public var header: TimeAmount
    /// For more of a request's body to come, and for the whole of it that long and a second for each `bodyBytesPerSecond` that have come: a slow
    /// link is no fault as long as something comes over it.
    public var body: TimeAmount
    public var bodyBytesPerSecond: Int
    /// For the next 64 KiB of an answer to be taken.
    public var answer: TimeAmount
    /// Between two requests.
    public var idle: TimeAmount

    /// - Parameter bodyBytesPerSecond: above 0.
    public init(header: TimeAmount, body: TimeAmount, bodyBytesPerSecond: Int = 4_096, answer: TimeAmount, idle: TimeAmount) {
        self.header = header
        self.body = body
        self.bodyBytesPerSecond = bodyBytesPerSecond
        self.answer = answer
        self.idle = idle
    }

    /// What bytes of a body may take at the slowest.
    func time(ofBody bytes: Int) -> TimeAmount { .milliseconds(Int64(bytes) * 1000 / Int64(bodyBytesPerSecond)) }
}
