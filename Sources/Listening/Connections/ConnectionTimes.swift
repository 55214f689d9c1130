public import NIOCore

/// How long a connection is waited for.
public struct ConnectionTimes: Sendable, Equatable {
    /// From the first byte of a request, or the end of the handshake, to the end of its head.
    public var header: TimeAmount
    /// From the head of a request to the end of its body.
    public var body: TimeAmount
    /// For the next 64 KiB of an answer to be taken.
    public var answer: TimeAmount
    /// Between two requests.
    public var idle: TimeAmount

    public init(header: TimeAmount, body: TimeAmount, answer: TimeAmount, idle: TimeAmount) {
        self.header = header
        self.body = body
        self.answer = answer
        self.idle = idle
    }
}
